import {eventLoggingSchema} from '../../src/clauses/eventLogging.ts'
import {byPlan, notProvided, undisclosed} from '../../src/facts/index.ts'
import * as sample from '../samples/eventLogging.ts'
import {describeClause} from './describeClause.ts'

describeClause('eventLogging', eventLoggingSchema, sample, [
  {
    facts: {taken: {for: 'maintenance'}},
    text: '本サービスの維持と管理に必要なログを取得しています。',
  },
  {
    facts: {taken: {scope: 'provider'}},
    text: '当社の責任範囲で、ログを取得しています。',
  },
  {
    facts: {
      taken: {for: 'maintenance', scope: 'provider'},
      kinds: [
        {kind: 'システム系ログ', logs: ['トレースログ', 'エラーログ']},
        {kind: '監査系ログ', logs: ['サービス実行ログ', 'データアクセスログ']},
      ],
      functions: ['各種ログを採取'],
    },
    text: '当社の責任範囲で、本サービスの維持と管理に必要なログを取得しています。取得しているログは、次のとおりです。\n・ システム系ログ：トレースログ、エラーログ\n・ 監査系ログ：サービス実行ログ、データアクセスログ\n各種ログを採取できます。',
  },
  {
    facts: {
      taken: {for: '不正アクセスの検知'},
      functions: [{by: 'administrator', does: '{user}による特定機能の操作ログを確認'}],
    },
    text: '不正アクセスの検知に必要なログを取得しています。管理者は、利用者による特定機能の操作ログを確認できます。',
  },
  {
    facts: {
      kinds: [{kind: 'アクセスログ', logs: ['ウェブサーバのログ', 'APIのログ']}],
      contents: ['日時', '利用者ID'],
      viewable: {days: 90},
      retention: {years: 1},
    },
    text: 'アクセスログとして、ウェブサーバのログおよびAPIのログを取得しています。ログには、日時および利用者IDを記録しています。過去90日間のログを確認できます。ログは、1年間保存しています。',
  },
  {
    facts: {contents: ['日時', '利用者ID', '接続元のIPアドレス', '操作の対象', '操作の内容'], retention: 'defined'},
    text: 'ログには、次の項目を記録しています。\n・ 日時\n・ 利用者ID\n・ 接続元のIPアドレス\n・ 操作の対象\n・ 操作の内容\nログは、期間を定めて保存しています。',
  },
  {
    facts: {
      functions: notProvided({alternative: {at: 'お問い合わせフォーム', does: 'ログの提供を依頼'}}),
      retention: {until: '{customer}による削除'},
    },
    text: 'ログを利用する機能は提供していません。代わりに、お問い合わせフォームでログの提供を依頼できます。ログは、お客様による削除まで保存しています。',
  },
  {
    facts: {
      retention: byPlan({private: {years: 1}, public: {days: 90}}),
      contents: undisclosed({reason: '安全の確保', contact: 'support'}),
    },
    text: 'ログに記録する項目については、安全の確保のため公開していません。必要な場合は、サポート窓口までお問い合わせください。\n【Private】ログは、1年間保存しています。\n【Public】ログは、90日間保存しています。',
  },
  {
    facts: {
      kinds: [
        {kind: '監査ログ', logs: ['ログイン', '設定の変更'], retention: {years: 1}},
        {kind: '通信ログ', logs: ['接続元'], retention: {days: 90}},
      ],
    },
    text: '取得しているログは、次のとおりです。\n・ 監査ログ：ログイン、設定の変更（1年間保存）\n・ 通信ログ：接続元（90日間保存）',
  },
  {
    facts: {kinds: [{kind: '監査ログ', logs: ['ログイン', '設定の変更'], retention: {years: 1}}]},
    text: '監査ログとして、ログインおよび設定の変更を取得し、1年間保存しています。',
  },
])
