import {userRegistrationSchema} from '../../src/clauses/userRegistration.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/userRegistration.ts'
import {describeClause} from './describeClause.ts'

describeClause('userRegistration', userRegistrationSchema, sample, [
  {
    facts: {
      issues: {of: ['利用者ID'], when: '利用の開始'},
      functions: [{at: '管理者画面', does: {objects: ['アカウント'], verbs: ['登録', '削除']}}],
    },
    text: '利用の開始時に、利用者IDを提供します。管理者画面でアカウントを登録、削除できます。',
  },
  {
    facts: {
      issues: {of: ['利用者ID'], when: 'サービスの開始'},
      functions: [{by: 'user', does: ['メールアドレスを更新', '自身のIDを削除']}],
    },
    text: 'サービスの開始時に、利用者IDを提供します。利用者は、メールアドレスを更新し、自身のIDを削除できます。',
  },
  {
    facts: {issues: {of: ['契約管理者のID'], when: '利用の開始', to: 'administrator', channels: ['mail']}},
    text: '利用の開始時に、契約管理者のIDを管理者へメールで提供します。',
  },
  {
    facts: {
      issues: {of: ['利用者ID', '初期パスワード'], within: {businessDays: 3, from: '契約の成立'}, from: 'support'},
    },
    text: '契約の成立から3営業日以内に、利用者IDおよび初期パスワードをサポート窓口から提供します。',
  },
  {
    facts: {issues: {of: ['利用者ID'], when: '利用の開始', ahead: {businessDays: 3}, to: 'customer'}},
    text: '利用の開始の3営業日前までに、利用者IDをお客様へ提供します。',
  },
  {
    facts: {issues: {when: '利用の開始', tells: ['ログイン先のURL'], channels: ['mail'], ifNeeded: ['post']}},
    text: '利用の開始時に、利用者IDをメールで提供します。あわせて、ログイン先のURLをお知らせします。必要に応じて、郵送でも提供します。',
  },
  {
    facts: {issues: {of: ['追加の利用者ID'], ongoing: true}},
    text: '随時、追加の利用者IDを提供します。',
  },
  {
    facts: {functions: notProvided({alternative: {at: 'お問い合わせフォーム', does: '登録および削除を依頼'}})},
    text: 'お客様が利用者を登録または削除する機能は提供していません。代わりに、お問い合わせフォームで登録および削除を依頼できます。',
  },
  {
    facts: {functions: planned({by: '2027-04'})},
    text: 'アカウントを登録・削除する機能は、2027年4月までに提供する予定です。',
  },
  {
    facts: {
      functions: [
        'アカウントを登録',
        'アカウントを削除',
        'アカウントを一時停止',
        {with: 'CSVファイル', does: 'アカウントを一括で登録'},
        {with: 'SCIM', does: 'アカウントを同期'},
      ],
    },
    text: '利用者の登録と削除には、次の機能をご利用いただけます。\n・ アカウントを登録できます。\n・ アカウントを削除できます。\n・ アカウントを一時停止できます。\n・ CSVファイルによりアカウントを一括で登録できます。\n・ SCIMによりアカウントを同期できます。',
  },
])
