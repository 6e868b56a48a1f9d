import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {itemsSchema, nameSchema, scheduleSchema} from '../../src/facts/index.ts'
import {parseTemplate} from '../../src/wording/template.ts'
import {verifyForms, verifyPassages} from '../../src/wording/verify.ts'
import {formsFor} from './forms.ts'
import {speaker} from './speaker.ts'

const schema = z.strictObject({
  scope: itemsSchema.optional().meta({title: '対象'}),
  schedule: scheduleSchema.optional().meta({title: '頻度'}),
  tool: z.strictObject({name: nameSchema, version: nameSchema.optional()}).optional().meta({title: '道具'}),
})

const faults = (body: string) =>
  verifyPassages(parseTemplate('clauses/x.md', body), schema, formsFor(speaker)).map(
    ({line, column, fault}) => `${line}:${column} ${fault}`,
  )

const rest = '\n\n## schedule\n\n{{ schedule }}\n\n## tool\n\n{{ tool.name }}\n'

describe('the check of passages', () => {
  it('finds nothing in a template that fits', () => {
    expect(
      faults(
        `## scope\n\n{{ scope }}、{{ scope.comma }}、{{ scope.each.what }}、{{ terms.provider }}、{{ service.name }}${rest}`,
      ),
    ).toEqual([])
  })

  it.each([
    ['## scope\n\n{{ scope }}の{{ scpe }}', ['3:16 「scpe」という項目はありません']],
    ['## scope\n\n一行目\n{{ scope }}の{{ scpe }}', ['4:16 「scpe」という項目はありません']],
    ['## scope\n\n- {{ scope.each }}\n- {{ scope.eahc.what }}', ['4:6 「scope.eahc.what」という項目はありません']],
    ['## scope\n\n| a | b |\n|-|-|\n| {{ scope.each }} | {{ nope }} |', ['5:25 「nope」という項目はありません']],
    ['## scope\n\n### if scope and nope\n\n{{ scope }}', ['3:18 「nope」という項目はありません']],
    ['## scope\n\n{{ scope }}{{ terms.custmer }}', ['3:15 「terms.custmer」という項目はありません']],
    ['## scope\n\n{{ scope }}{{ service.nmae }}', ['3:15 「service.nmae」という項目はありません']],
    ['## scope\n\n{{ scope }}{{ schedule }}', ['3:15 「schedule」という項目はありません']],
    [
      '## scope\n\n### provided\n\n{{ scope }}',
      ['3:1 見出し「provided」は読めません。「if 条件」または回答の名前を書いてください'],
    ],
    ['## scope\n\n文だけ。', ['1:1 「scope」がこの見出しの文に出てきません']],
  ])('finds what doesn’t fit: %s', (body, expected) => {
    expect(faults(body + rest)).toEqual(expected)
  })

  it('finds facts that no passage tells, or two', () => {
    expect(faults('## scope\n\n{{ scope }}')).toEqual([
      '1:1 「schedule」（頻度）を述べる文がありません',
      '1:1 「tool」（道具）を述べる文がありません',
    ])
    expect(faults(`## scope\n\n{{ scope }}\n\n## scope\n\n{{ scope }}${rest}`)).toEqual([
      '5:1 「scope」は1行目でも述べています',
    ])
    expect(faults(`## scope, scpoe\n\n{{ scope }}${rest}`)).toEqual(['1:1 「scpoe」という項目はありません'])
  })

  it('finds records that can’t be printed as such', () => {
    expect(faults('## scope\n\n{{ scope }}\n\n## schedule\n\n{{ schedule }}\n\n## tool\n\n{{ tool }}')).toEqual([
      '11:4 「tool」はそのままでは文にできません。下位の項目を書いてください',
    ])
  })
})

describe('the check of forms', () => {
  const formFaults = (body: string) =>
    verifyForms(
      'values/x.md',
      'x',
      parseTemplate('values/x.md', body).sections,
      z.enum(['one', 'two']),
      formsFor(speaker),
    ).map(({line, column, fault}) => `${line}:${column} ${fault}`)

  it('finds nothing where every word has its wording', () => {
    expect(formFaults('## default\n\n- one：一\n- two：二')).toEqual([])
  })

  it('finds words without wording, and that there is no default', () => {
    expect(formFaults('## default\n\n- one：一')).toEqual(['1:1 「two」の書き方がありません'])
    expect(formFaults('## short\n\n{{ value }}{{ valeu }}')).toEqual([
      '1:1 語形「default」がありません',
      '3:15 「valeu」という項目はありません',
    ])
  })
})
