import {expect, it} from 'vitest'
import {assetInventory, eventReporting} from '../../src/clauses/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'

const facts: WhitepaperFacts = {
  service: {name: 'サンプルクラウド', kind: 'クラウドサービス'},
  provider: {name: 'サンプル株式会社'},
  terms: {customer: '利用者'},
  clauses: [],
}

it('lists the documents that a name stands for where it says where a document is found', () => {
  const paper = whitepaper({
    ...facts,
    documents: {
      agreement: {name: '約款', titled: false, comprises: ['terms', 'annex']},
      terms: {name: 'サービス利用約款'},
      annex: {name: '約款別紙'},
    },
    precedence: {quotes: ['agreement'], prevails: 'quoted'},
  })
  expect(toMarkdown(paper)).toContain('約款（「サービス利用約款」、「約款別紙」）の内容を一部引用しています。')
})

it('comes to an end where a name stands for itself', () => {
  const paper = whitepaper({
    ...facts,
    documents: {agreement: {name: '約款', comprises: ['agreement']}},
    precedence: {quotes: ['agreement'], prevails: 'paper'},
  })
  expect(toMarkdown(paper)).toContain('「約款」（「約款」）')
})

it('refuses a name that stands for a document that is not there', () => {
  expect(() => whitepaper({...facts, documents: {agreement: {name: '約款', comprises: ['annex']}}})).toThrow('annex')
})

it('takes a rival of a term within a registered name or a designation of the standard', () => {
  const clauses = [
    eventReporting({measures: [{at: 'お客様サポート窓口', does: '対応'}]}),
    assetInventory({customerData: 'クラウドサービスカスタマデータ'}),
  ]
  expect(() => whitepaper({...facts, clauses})).toThrow('「お客様」は、本書の用語「利用者」と異なります')
  const paper = whitepaper({...facts, contacts: {support: {name: 'お客様サポート窓口'}}, clauses})
  expect(toMarkdown(paper)).toContain('お客様サポート窓口で対応しています。')
  expect(() => whitepaper({...facts, clauses: [assetInventory({customerData: 'お客様のデータ'})]})).toThrow('お客様')
})
