import {secretAuthenticationSchema} from '../../src/clauses/secretAuthentication.ts'
import {notProvided, undisclosed} from '../../src/facts/index.ts'
import * as sample from '../samples/secretAuthentication.ts'
import {describeClause} from './describeClause.ts'

describeClause('secretAuthentication', secretAuthenticationSchema, sample, [
  {
    facts: {issues: {of: ['利用者ID'], when: '利用の開始', channels: ['mail']}},
    text: '利用の開始時に、利用者IDをメールで提供します。',
  },
  {
    // elink
    facts: {
      registers: 'マスタアカウント',
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
    text: `本サービスのご利用にあたり、次の手順でマスタアカウントを登録していただきます。
1. 申込フォームでメールアドレスを登録してください。
2. 決済用URLの受信後、画面の指示に従って決済してください。
3. 決済の正常終了後、当社が認証コードを送信し、登録画面を表示します。
4. 登録画面で認証コードを入力し、パスワードを設定してください。設定の完了後、当社がシステムを自動で構築します。
5. 構築の完了後、当社がアカウント情報を送信します。`,
  },
  {
    // sustaina-cloud
    facts: {initialPassword: {setBy: 'customer', via: 'アカウントの登録時に届くメールのリンク'}},
    text: '初期パスワードは、アカウントの登録時に届くメールのリンクからお客様が設定します。',
  },
  {
    // sustaina-cloud
    facts: {passwordRules: {minLength: 12, allows: ['letter', 'digit', 'symbol'], caseSensitive: true}},
    text: 'パスワードは12文字以上で、英字、数字および記号を使用できます。英字は、大文字と小文字を区別します。',
  },
  {
    facts: {
      initialPassword: {setBy: 'administrator', changeRequired: true, validFor: {hours: 72}},
      passwordRules: {minLength: 8, requires: ['upper', 'lower', 'digit'], history: 1, lockout: {after: 5}},
    },
    text: '初期パスワードは、管理者が設定し、72時間有効です。初回のログイン時に、初期パスワードの変更が必要です。パスワードの長さは、8文字以上です。英大文字、英小文字および数字をそれぞれ1文字以上含める必要があります。直前のパスワードは再使用できません。パスワードの入力に5回失敗すると、アカウントをロックします。',
  },
  {
    facts: {
      passwordRules: {kinds: 3, history: 5, validFor: {days: 90}, lockout: {after: 10, for: {minutes: 30}}},
    },
    text: 'パスワードには、3種類以上の文字を組み合わせる必要があります。過去5世代のパスワードは再使用できません。パスワードの有効期間は、90日間です。パスワードの入力に10回失敗すると、アカウントを30分間ロックします。',
  },
  {
    // superstream-nx-cloud
    facts: {
      functions: [{does: 'パスワードの管理方針を設定', settings: ['誤入力の許容回数', '有効日数', '履歴の世代数']}],
    },
    text: 'パスワードの管理方針を設定できます。設定できる項目は、誤入力の許容回数、有効日数および履歴の世代数です。',
  },
  {
    facts: {
      functions: [
        {
          does: 'パスワードの管理方針を設定',
          settings: ['誤入力の許容回数', '有効日数', '履歴の世代数', '文字数', '文字種'],
          manual: 'manual',
        },
      ],
    },
    text: `パスワードの管理方針を設定できます。操作方法については、「ユーザマニュアル」をご覧ください。設定できる項目は、次のとおりです。
・ 誤入力の許容回数
・ 有効日数
・ 履歴の世代数
・ 文字数
・ 文字種`,
  },
  {
    facts: {functions: notProvided({alternative: {at: 'ログイン画面', does: 'パスワードの再設定を申請'}})},
    text: 'お客様が認証情報を管理する機能は提供していません。代わりに、ログイン画面でパスワードの再設定を申請できます。',
  },
  {
    facts: {passwordRules: undisclosed({reason: 'セキュリティの確保', contact: 'support'})},
    text: 'パスワードの規則については、セキュリティの確保のため公開していません。必要な場合は、サポート窓口までお問い合わせください。',
  },
  {
    // narrativebook
    facts: {
      procedure: [
        {by: 'provider', before: 'アカウントの作成', does: '登録メールアドレスの疎通を確認'},
        {by: 'customer', at: 'メールに記載のリンク先', does: 'アカウントを作成'},
      ],
    },
    text: `登録の手順は、次のとおりです。
1. アカウントの作成前に、当社が登録メールアドレスの疎通を確認します。
2. メールに記載のリンク先でアカウントを作成してください。`,
  },
])
