import {expect, it} from 'vitest'
import {labelling} from '../../src/clauses/index.ts'
import {notProvided} from '../../src/facts/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {type Outline, whitepaper} from '../../src/whitepaper/index.ts'

const alternative = {with: '部門コード', does: '情報資産を分類'}

function written(points: NonNullable<Outline['points']>, functions: Parameters<typeof labelling>[0]): string {
  return toMarkdown(
    whitepaper({
      service: {name: 'サンプルクラウド', kind: 'クラウドサービス'},
      provider: {name: 'サンプル株式会社'},
      outline: {points},
      clauses: [labelling(functions)],
    }),
  )
}

it('sets apart what customers can do instead, and leaves the answer outside', () => {
  const text = written({labelling: ['functions.alternative']}, {functions: notProvided({alternative})})
  expect(text).toContain(
    '情報を分類してラベルを付ける機能は提供していません。\n\n> ＜ポイント＞\n>\n> 部門コードにより情報資産を分類できます。',
  )
})

it('makes no box where there is nothing to do instead', () => {
  expect(written({labelling: ['functions.alternative']}, {functions: notProvided()})).not.toContain('＜ポイント＞')
  expect(written({labelling: ['functions.alternative']}, {functions: [alternative]})).not.toContain('＜ポイント＞')
})

it('refuses it of a clause that has no functions', () => {
  expect(() => written({incident: ['functions.alternative']}, {functions: notProvided()})).toThrow(
    'という項目はありません',
  )
})
