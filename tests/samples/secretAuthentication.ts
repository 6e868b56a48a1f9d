import type {SecretAuthentication} from '../../src/clauses/secretAuthentication.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SecretAuthentication = {
  issues: {of: ['利用者ID', '初回ログインの手順'], when: '利用の開始', to: 'administrator', channels: ['mail']},
  registers: '管理者アカウント',
  procedure: [
    {by: 'customer', at: '申込フォーム', does: 'メールアドレスを登録'},
    {by: 'provider', after: 'メールアドレスの登録', does: '認証コードを送信'},
    [
      {by: 'customer', at: '登録画面', does: ['認証コードを入力', 'パスワードを設定']},
      {by: 'provider', after: 'パスワードの設定', does: 'アカウントを発行'},
    ],
  ],
  initialPassword: {setBy: 'administrator', via: '管理画面', changeRequired: true, validFor: {hours: 72}},
  passwordRules: {
    minLength: 12,
    maxLength: 64,
    allows: ['letter', 'digit', 'symbol'],
    kinds: 3,
    caseSensitive: true,
    history: 5,
    lockout: {after: 5, for: {minutes: 30}},
  },
  functions: [
    'パスワードを変更',
    {by: 'administrator', at: '管理画面', does: 'パスワードの規則を設定', settings: ['最小文字数', '有効期間']},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SecretAuthentication[] = [
  // narrativebook
  {
    procedure: [
      {by: 'provider', before: 'アカウントの作成', does: '登録メールアドレスの疎通を確認'},
      {by: 'customer', at: 'メールに記載のリンク先', does: 'アカウントを作成'},
    ],
  },
  // superstream-nx-cloud
  {
    functions: [
      {
        does: 'パスワードの管理方針を設定',
        settings: ['誤入力の許容回数', '有効日数', '履歴の世代数', '利用者IDとの類似の制限', '文字種の強制'],
      },
    ],
  },
  // lensawriter
  {
    issues: {of: ['利用者ID'], when: '利用の開始', channels: ['mail']},
    functions: ['パスワードを変更'],
  },
  // elink
  {
    procedure: [
      {by: 'customer', at: '申込フォーム', does: 'メールアドレスを登録'},
      {by: 'customer', after: '決済用URLの受信', does: '画面の指示に従って決済'},
      {by: 'provider', after: '決済の正常終了', does: ['認証コードを送信', '登録画面を表示']},
      [
        {by: 'customer', at: '登録画面', does: ['認証コードを入力', 'パスワードを設定']},
        {by: 'provider', after: '設定の完了', does: 'システムを自動で構築'},
      ],
      {by: 'provider', after: '構築の完了', does: 'アカウント情報を送信'},
    ],
  },
  // sustaina-cloud
  {
    issues: {of: ['初回ログインの手順'], when: '利用の開始', to: 'customer', channels: ['mail']},
    initialPassword: {setBy: 'customer', via: 'アカウントの登録時に届くメールのリンク'},
    passwordRules: {minLength: 12, allows: ['letter', 'digit', 'symbol'], caseSensitive: true},
    functions: ['パスワードを変更', 'パスワードをリセット'],
  },
  {issues: {of: ['利用者ID', '仮パスワード'], channels: ['mail', 'post']}},
  {procedure: ['利用者を登録']},
  {registers: '管理者アカウント', procedure: ['本人確認を実施']},
  {registers: '管理者アカウント'},
  {initialPassword: {changeRequired: true}},
  {initialPassword: {via: '招待メールのリンク'}},
  {initialPassword: {validFor: {days: 7}}},
  {initialPassword: {setBy: 'provider', changeRequired: true}},
  {passwordRules: {minLength: 8}},
  {passwordRules: {maxLength: 128}},
  {passwordRules: {minLength: 8, maxLength: 32}},
  {passwordRules: {allows: ['upper', 'lower', 'digit']}},
  {passwordRules: {requires: ['upper', 'lower', 'digit', 'symbol']}},
  {passwordRules: {allows: ['letter', 'digit', 'symbol'], requires: ['letter', 'digit']}},
  {passwordRules: {requires: ['letter', 'digit'], caseSensitive: true}},
  {passwordRules: {minLength: 10, kinds: 2}},
  {passwordRules: {kinds: 3}},
  {passwordRules: {caseSensitive: true}},
  {passwordRules: {history: 3, validFor: {days: 90}}},
  {passwordRules: {validFor: {months: 6}, lockout: {after: 10}}},
  {
    passwordRules: {
      minLength: 8,
      requires: ['upper', 'lower', 'digit'],
      history: 1,
      lockout: {after: 3, for: {hours: 1}},
    },
  },
  {functions: notProvided()},
  {functions: notProvided({alternative: {at: 'ログイン画面', does: 'パスワードの再設定を申請'}})},
  {functions: planned({by: '2027-04'})},
  {
    functions: [
      'パスワードを変更',
      'パスワードをリセット',
      {by: 'administrator', does: 'アカウントのロックを解除'},
      {by: 'administrator', does: 'パスワードの規則を設定', settings: ['最小文字数', '有効期間']},
      'APIキーを再発行',
    ],
  },
  {
    issues: {
      of: ['初回ログインのご案内'],
      tells: ['利用者ID', '仮パスワード'],
      channels: ['mail'],
      ifNeeded: ['phone'],
    },
  },
  {issues: {when: '契約の成立', to: 'customer', channels: ['post'], ifNeeded: ['mail']}},
]
