import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {clauseSchemas, frameSchema} from '../../src/clauses/index.ts'
import {partSchemas} from '../../src/document/parts.ts'
import {valueTypes} from '../../src/document/valueTypes.ts'
import {formsOf} from '../../src/wording/speaker.ts'
import {verifyForms, verifyPassages} from '../../src/wording/verify.ts'
import {formsFor} from './forms.ts'
import {speaker} from './speaker.ts'

const types = valueTypes()
const forms = formsFor(speaker)

describe('value types', () => {
  it.each([...types])('%s has forms that fit its schema', (say, schema) => {
    const file = say.includes('.') ? `clauses/${say.split('.')[0]}.md` : `values/${say}.md`
    expect(verifyForms(file, say, formsOf(speaker, say), schema, forms)).toEqual([])
  })

  it('are all used: no file without a type', () => {
    const files = readdirSync(new URL('../../templates/ja/values', import.meta.url)).map(file =>
      file.replace('.md', ''),
    )
    expect(files.filter(file => !types.has(file) && file !== 'answer')).toEqual([])
  })

  it('are all used: no local wording without a type', () => {
    for (const topic of Object.keys(clauseSchemas)) {
      const local = [...speaker.template(`clauses/${topic}.md`).values.keys()]
      expect(local.filter(name => !types.has(`${topic}.${name}`))).toEqual([])
    }
  })
})

describe('document parts', () => {
  // The columns of the history are the outline's choice: it has no template.
  const parts = Object.entries(partSchemas).filter(([part]) => part !== 'revisions')

  it.each(parts)('%s has a template that fits its schema', (part, schema) => {
    expect(verifyPassages(speaker.template(`document/${part}.md`), schema, forms)).toEqual([])
  })

  it('the frame has a template that fits its schema', () => {
    expect(verifyPassages(speaker.template('document/frame.md'), frameSchema, forms)).toEqual([])
  })
})
