import type {AccessProvisioning} from '../../src/clauses/accessProvisioning.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: AccessProvisioning = {
  functions: [
    {
      by: 'administrator',
      at: '管理画面',
      to: '{user}',
      does: {objects: ['アクセス権'], verbs: ['付与', '変更', '削除']},
    },
    {does: 'グループ単位で権限を設定', settings: ['メニュー', 'フォルダ'], manual: 'manual'},
  ],
  roles: [
    {role: '管理者', on: 'すべてのデータ', may: ['閲覧', '操作', '編集']},
    {role: '一般', on: '割り当てられたタスク', may: ['閲覧', '操作', '編集'], mayNot: ['ほかのタスクの閲覧']},
    {role: '閲覧者', on: 'すべてのデータ', may: ['閲覧'], mayNot: ['操作', '編集']},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly AccessProvisioning[] = [
  // narrativebook, elink
  {functions: [{at: '管理者画面', to: '{user}', does: '権限を付与'}]},
  // SuperStream-NX Cloud
  {
    functions: [
      {to: '各アカウント', does: '必要な利用メニューの権限を付与'},
      {when: '役割または業務の変更', does: '権限を変更'},
    ],
  },
  // LENSAwriter
  {functions: [{by: '契約アカウント者', with: '招待機能', does: 'ユーザを管理', dependsOnPlan: true}]},
  // Sustaina Cloud
  {
    functions: ['追加したユーザーを3つの権限に分類'],
    roles: [
      {role: '管理者', on: 'すべてのデータ', may: ['閲覧', '操作', '編集']},
      {role: '閲覧者', on: 'すべてのデータ', may: ['閲覧'], mayNot: ['操作', '編集']},
    ],
  },
  {
    roles: [
      {role: '管理者', may: ['利用者の登録', '権限の付与']},
      {role: '利用者', may: ['データの閲覧']},
    ],
  },
  {roles: [{role: '管理者', on: '全機能', may: ['設定']}]},
  {functions: notProvided()},
  {functions: notProvided({alternative: {by: 'administrator', does: 'アカウントを停止'}})},
  {functions: planned({by: '2027-04'})},
  {functions: ['権限を付与', '権限を変更', '権限を削除', 'グループを作成', {at: '監査画面', does: '権限の一覧を出力'}]},
]
