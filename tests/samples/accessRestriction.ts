import type {AccessRestriction} from '../../src/clauses/accessRestriction.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: AccessRestriction = {
  restricts: ['service', 'function', 'data'],
  functions: [
    {by: 'administrator', at: '管理画面', does: '利用者ごとに利用できる機能を制限'},
    {does: 'フォルダの公開範囲を設定', settings: ['閲覧の可否', '編集の可否'], manual: 'manual'},
  ],
  login: {of: '{user}', by: ['ID', 'パスワード'], with: '認証基盤', setBy: 'administrator'},
  ipRestriction: {before: '利用の開始', does: '{customer}のIPアドレスを接続元として登録'},
  sessionTimeout: {minutes: 30},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly AccessRestriction[] = [
  {
    login: [
      {of: '{administrator}', by: ['パスワード', 'ワンタイムパスワード（TOTP）']},
      {of: '{user}', by: ['シングルサインオン（SAML 2.0）']},
    ],
  },
  // narrativebook, elink
  {
    functions: [{at: '管理者画面', does: [{objects: ['アカウント'], verbs: ['登録', '削除']}, '利用者に権限を付与']}],
  },
  // superstream-nx-cloud
  {
    login: {by: ['会社コード', '利用者ID', 'パスワード'], setBy: 'administrator'},
    ipRestriction: {before: '利用の開始', does: '{customer}の環境のIPアドレスを接続元として設定'},
  },
  // lensawriter
  {functions: notProvided()},
  // sustaina-cloud
  {
    functions: [{by: 'administrator', does: [{objects: ['利用者'], verbs: ['追加', '削除']}, '利用者の権限を分類']}],
  },
  {restricts: ['service']},
  {restricts: ['function', 'data']},
  {functions: notProvided({alternative: '契約ごとに利用できる機能を選択'})},
  {functions: planned({by: '2027-04'})},
  {
    functions: [
      '利用者ごとに参照できるデータを制限',
      'フォルダの公開範囲を設定',
      '外部との共有を禁止',
      {by: 'administrator', does: '利用できる機能を制限'},
      {at: '管理画面', does: '共有リンクの有効期限を設定', manual: 'manual'},
    ],
  },
  {functions: ['APIキーの権限を設定', {on: '添付ファイル', does: 'ダウンロードを禁止', dependsOnPlan: true}]},
  {login: {by: ['メールアドレス', 'パスワード']}},
  {login: {of: 'アプリケーション', with: 'シングルサインオン'}},
  {login: {setBy: 'user', by: ['パスワード']}},
  {ipRestriction: '接続元のIPアドレスを制限'},
  {ipRestriction: notProvided()},
  {ipRestriction: planned({by: '2027-10-01'})},
  {sessionTimeout: {hours: 8}},
  {sessionTimeout: notProvided()},
  {sessionTimeout: planned({by: '2027-04'})},
]
