import {recordProtectionSchema} from '../../src/clauses/recordProtection.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/recordProtection.ts'
import {describeClause} from './describeClause.ts'

describeClause('recordProtection', recordProtectionSchema, sample, [
  {
    facts: {records: [{of: ['アクセスログ']}]},
    text: 'アクセスログを保存しています。',
  },
  {
    facts: {
      records: [{of: ['仮想ネットワークへのアクセスに関するログ', '内部要員の作業ログ'], retention: 'certain'}],
    },
    text: '仮想ネットワークへのアクセスに関するログおよび内部要員の作業ログは、一定期間保存しています。',
  },
  {
    facts: {
      records: [{of: ['{user}が取得を設定したログ'], retention: {until: '{user}による削除'}}],
      functions: ['イベントログを参照'],
    },
    text: '利用者が取得を設定したログは、利用者による削除まで保存しています。イベントログを参照できます。',
  },
  {
    facts: {
      records: [{of: ['アクセスログ'], retention: {years: 1}}, {of: ['問合せの記録']}],
      safeguards: ['accessControl', 'tamperProtection', '専用アカウントへの集約'],
    },
    text: 'アクセスログは、1年間保存しています。問合せの記録を保存しています。記録は、アクセスの制限、改ざんの防止および専用アカウントへの集約により保護しています。',
  },
  {
    facts: {
      records: [
        {of: ['アクセスログ', '操作ログ'], retention: {days: 90}},
        {of: ['監査ログ'], retention: {years: 5}},
        {of: ['変更の履歴']},
      ],
    },
    text: [
      '次の記録を保存しています。',
      '記録｜保存期間',
      'アクセスログ、操作ログ｜90日間',
      '監査ログ｜5年間',
      '変更の履歴｜－',
    ].join('\n'),
  },
  {
    facts: {safeguards: ['accessControl', 'encryption', 'tamperProtection', 'integrityCheck', 'backup', 'separation']},
    text: [
      '記録は、次の手段により保護しています。',
      '・ アクセスの制限',
      '・ 暗号化',
      '・ 改ざんの防止',
      '・ 完全性の検証',
      '・ バックアップの取得',
      '・ 他の環境からの分離',
    ].join('\n'),
  },
  {
    facts: {functions: notProvided({alternative: {at: 'サポート窓口', does: 'ログの写しを請求'}})},
    text: 'お客様が記録を参照する機能は提供していません。代わりに、サポート窓口でログの写しを請求できます。',
  },
  {
    facts: {functions: planned({by: '2027-04'})},
    text: '記録を参照する機能は、2027年4月までに提供する予定です。',
  },
])
