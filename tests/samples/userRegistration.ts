import type {UserRegistration} from '../../src/clauses/userRegistration.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: UserRegistration = {
  issues: {of: ['契約管理者のID'], when: '利用の開始', to: 'administrator', channels: ['mail']},
  functions: [
    {by: 'administrator', at: '管理者画面', does: {objects: ['アカウント'], verbs: ['登録', '利用停止', '削除']}},
    {with: 'SCIM', does: 'アカウントを自動で登録', dependsOnPlan: true, manual: 'manual'},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly UserRegistration[] = [
  // narrativebook, elink
  {functions: [{at: '管理者画面', does: {objects: ['アカウント'], verbs: ['登録', '削除']}}]},
  // SuperStream-NX Cloud
  {functions: [{does: {objects: ['アカウント'], verbs: ['登録', '利用停止', '削除']}}]},
  // LENSAwriter
  {
    issues: {of: ['{user}のID'], when: 'サービスの開始'},
    functions: [{by: 'user', does: ['メールアドレスを更新', '自身のIDを削除']}],
  },
  // Sustaina Cloud
  {functions: [{at: 'サービス内', does: {objects: ['ユーザーアカウント'], verbs: ['登録', '削除']}}]},
  {issues: {of: ['利用者ID', '初期パスワード'], within: {businessDays: 3, from: '契約の成立'}, from: 'support'}},
  {issues: {when: '利用の開始', tells: ['管理者のID', 'ログイン先のURL'], channels: ['mail'], ifNeeded: ['post']}},
  {issues: {to: 'customer', ahead: {businessDays: 5}}},
  {issues: {of: ['追加の利用者ID'], ongoing: true}},
  {issues: {of: ['{user}のID'], when: '利用の開始', ahead: {businessDays: 3}, to: 'customer'}},
  {issues: {of: ['管理者のID'], when: '利用の開始', ahead: true}},
  {
    functions: [
      'アカウントを登録',
      'アカウントを削除',
      'アカウントを一時停止',
      {with: 'CSVファイル', does: 'アカウントを一括で登録'},
      {with: 'SCIM', does: 'アカウントを同期', dependsOnPlan: true},
    ],
  },
  {functions: notProvided()},
  {functions: notProvided({alternative: {at: 'お問い合わせフォーム', does: '登録および削除を依頼'}})},
  {functions: planned({by: '2027-04'})},
]
