import type {Labelling} from '../../src/clauses/labelling.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: Labelling = {
  functions: [
    {with: 'タグ', does: '文書を分類', settings: ['タグの名称', '表示色'], manual: 'manual'},
    {by: 'administrator', at: '管理画面', does: ['機密度の区分を登録', '既定の区分を指定'], dependsOnPlan: true},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly Labelling[] = [
  // elink
  {functions: [{with: 'タグ', does: 'アドレス登録データをグルーピング'}, 'ユーザに付帯情報を任意に追加']},
  // SuperStream-NX Cloud
  {functions: notProvided({alternative: {with: '部門コードなどのマスタ', does: '情報資産を分類'}})},
  // LENSAwriter
  {functions: notProvided()},
  // Sustaina Cloud
  {functions: [{to: {what: '項目', including: ['アンケートの質問']}, does: 'ラベルを付与'}]},
  {functions: ['ファイルを分類']},
  {functions: planned({by: '2027-04'})},
  {
    functions: [
      'フォルダを分類',
      '文書を分類',
      {with: 'タグ', does: '画像を分類', settings: ['タグの名称']},
      {at: '管理画面', does: '区分を登録'},
      '機密度を表示',
    ],
  },
]
