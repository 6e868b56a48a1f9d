import {privilegedAccessSchema} from '../../src/clauses/privilegedAccess.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/privilegedAccess.ts'
import {describeClause} from './describeClause.ts'

describeClause('privilegedAccess', privilegedAccessSchema, sample, [
  {
    facts: {login: {by: ['登録メールアドレス', 'パスワード']}, mfa: notProvided()},
    text: 'ログインには、登録メールアドレスおよびパスワードを用います。多要素認証には対応していません。',
  },
  {
    facts: {login: {by: ['ID', 'パスワード']}, mfa: {}},
    text: 'ログインには、IDおよびパスワードを用います。多要素認証に対応しています。',
  },
  {
    facts: {mfa: {requiredFor: ['administrator']}},
    text: '管理者には、多要素認証を必須としています。',
  },
  {
    facts: {mfa: {methods: ['認証アプリ', 'セキュリティキー'], requiredFor: ['administrator']}},
    text: '多要素認証（認証アプリ、セキュリティキー）に対応しています。管理者には、多要素認証を必須としています。',
  },
  {
    facts: {mfa: planned({by: '2027-04'}), singleSignOn: planned({by: '2027-10'})},
    text: '多要素認証には、2027年4月までに対応する予定です。シングルサインオンには、2027年10月までに対応する予定です。',
  },
  {
    facts: {mfa: notProvided({alternative: {at: '管理画面', does: '接続元のIPアドレスを制限'}})},
    text: '多要素認証には対応していません。代わりに、管理画面で接続元のIPアドレスを制限できます。',
  },
  {
    facts: {singleSignOn: {protocols: ['SAML 2.0', 'OpenID Connect'], providers: ['Microsoft Entra ID']}},
    text: 'シングルサインオン（SAML 2.0、OpenID Connect）に対応しています。連携を確認しているIDプロバイダは、Microsoft Entra IDです。',
  },
  {facts: {accounts: ['マスタアカウント']}, text: '管理者の権限を持つのは、マスタアカウントです。'},
  {facts: {singleSignOn: {}}, text: 'シングルサインオンに対応しています。'},
  {facts: {singleSignOn: notProvided()}, text: 'シングルサインオンには対応していません。'},
  {
    facts: {functions: [{to: '必要な利用者', does: '特権を付与'}]},
    text: '必要な利用者に特権を付与できます。',
  },
  {facts: {functions: notProvided()}, text: 'お客様が特権を管理する機能は提供していません。'},
  {
    facts: {functions: planned({by: '2027-04'})},
    text: '特権を管理する機能は、2027年4月までに提供する予定です。',
  },
  {
    facts: {
      functions: ['特権を付与', '特権を解除', '特権を期限付きで付与', '管理者の一覧を出力', '特権の利用を承認'],
    },
    text: '特権の管理には、次の機能をご利用いただけます。\n・ 特権を付与できます。\n・ 特権を解除できます。\n・ 特権を期限付きで付与できます。\n・ 管理者の一覧を出力できます。\n・ 特権の利用を承認できます。',
  },
  {
    facts: {
      login: [
        {of: '{administrator}', by: ['パスワード', 'ワンタイムパスワード（TOTP）']},
        {of: '{user}', by: ['シングルサインオン（SAML 2.0）']},
      ],
    },
    text: '管理者のログインには、パスワードおよびワンタイムパスワード（TOTP）を用います。利用者のログインには、シングルサインオン（SAML 2.0）を用います。',
  },
])
