import type {PrivilegedAccess} from '../../src/clauses/privilegedAccess.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: PrivilegedAccess = {
  login: {of: '管理画面', by: ['ID', 'パスワード'], with: '認証基盤', setBy: 'administrator'},
  mfa: {methods: ['認証アプリ', 'セキュリティキー'], requiredFor: ['administrator']},
  singleSignOn: {protocols: ['SAML 2.0', 'OpenID Connect'], providers: ['Microsoft Entra ID']},
  accounts: ['契約管理者のアカウント'],
  functions: [
    {to: '必要な利用者', does: '管理者権限を付与'},
    {at: '管理画面', does: '管理者の一覧を確認', manual: 'manual'},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly PrivilegedAccess[] = [
  {
    login: [
      {of: '{administrator}', by: ['パスワード', 'ワンタイムパスワード（TOTP）']},
      {of: '{user}', by: ['シングルサインオン（SAML 2.0）']},
    ],
  },
  // SuperStream-NX Cloud
  {functions: [{to: {what: '必要な利用者', suchAs: ['システム管理者']}, does: '特権を付与'}]},
  // LENSAwriter
  {login: {by: ['ID', 'パスワード']}, mfa: {}},
  // Sustaina Cloud
  {login: {by: ['登録メールアドレス', 'パスワード']}, mfa: notProvided()},
  {login: {of: '管理者', by: ['クライアント証明書']}},
  {login: {with: '認証基盤', setBy: 'customer'}},
  {login: {by: ['パスワード'], setBy: 'administrator'}},
  {mfa: {methods: ['ワンタイムパスワード'], for: 'なりすましの防止'}},
  {mfa: {requiredFor: ['administrator', 'user']}},
  {mfa: planned({by: '2027-04'}), singleSignOn: planned({by: '2027-10'})},
  {mfa: notProvided({alternative: {at: '管理画面', does: '接続元のIPアドレスを制限'}})},
  {singleSignOn: {}},
  {singleSignOn: {protocols: ['SAML 2.0']}},
  {singleSignOn: {providers: ['Google Workspace', 'Okta']}},
  {singleSignOn: notProvided()},
  // elink
  {accounts: ['マスタアカウント']},
  {accounts: ['契約管理者のアカウント', '部門管理者のアカウント']},
  {functions: notProvided()},
  {functions: planned({by: '2027-04-01'})},
  {functions: ['特権を付与', '特権を解除', '特権を期限付きで付与', '管理者の一覧を出力', '特権の利用を承認']},
]
