import {describe, expect, it} from 'vitest'
import {backup} from '../../src/clauses/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {whitepaper} from '../../src/whitepaper/index.ts'
import {registry} from '../samples/paper.ts'

describe('the standard', () => {
  const clauses = [backup({schedule: {every: 'day'}})]

  it('is introduced with the purpose when its kind is given', () => {
    const sentence = 'ISO/IEC 27017:2015は、クラウドセキュリティの国際規格です。'
    expect(toMarkdown(whitepaper({...registry, clauses}))).not.toContain(sentence)
    const standard = {kind: 'クラウドセキュリティの国際規格'}
    expect(toMarkdown(whitepaper({...registry, clauses, standard}))).toContain(`が公表するものです。${sentence}`)
  })

  it('is cited with the title of its part where the numbers come from', () => {
    const numbers = {from: 5, to: 18, except: [17], title: '実践の規範'}
    expect(toMarkdown(whitepaper({...registry, clauses, reading: {numbers}}))).toContain(
      '各項目の番号と題名は、ISO/IEC 27017:2015「実践の規範」の箇条5から箇条18まで（箇条17を除く）によります。',
    )
  })
})
