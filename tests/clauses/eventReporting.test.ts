import {eventReportingSchema} from '../../src/clauses/eventReporting.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/eventReporting.ts'
import {describeClause} from './describeClause.ts'

describeClause('eventReporting', eventReportingSchema, sample, [
  {
    facts: {fromCustomer: {when: 'インシデントの発見', at: 'support'}, exchange: {at: 'support', by: ['mail']}},
    text: 'インシデントの発見時は、サポート窓口までご連絡ください。サポート窓口（メール）で、情報を相互にやり取りできます。',
  },
  {
    facts: {fromCustomer: {when: 'インシデントまたはその疑いの発見', at: ['form', 'support']}},
    text: 'インシデントまたはその疑いの発見時は、お問い合わせフォームまたはサポート窓口までご連絡ください。',
  },
  {
    facts: {fromCustomer: {found: ['インシデント', 'その疑い'], at: ['form', 'support']}},
    text: 'お客様がインシデントまたはその疑いを検知した場合は、お問い合わせフォームまたはサポート窓口までご連絡ください。',
  },
  {
    facts: {fromCustomer: {of: ['インシデントに関する相談および報告'], at: {at: 'support', by: ['mail']}}},
    text: 'インシデントに関する相談および報告は、サポート窓口（メール）で受け付けています。',
  },
  {
    facts: {fromCustomer: {at: {at: 'support', by: ['phone', {by: 'site', name: '製品サポートサイト'}]}}},
    text: '情報セキュリティ事象を発見した場合は、サポート窓口（電話、製品サポートサイト）までご連絡ください。',
  },
  {
    facts: {toCustomer: {within: 'promptly', channels: ['mail']}, exchange: ['support', 'form']},
    text: '情報セキュリティ事象については、速やかにメールで通知します。サポート窓口またはお問い合わせフォームで、情報を相互にやり取りできます。',
  },
  {
    facts: {
      fromCustomer: {
        when: '不審な操作の発見',
        of: ['発見した内容'],
        at: 'support',
        by: 'administrator',
        within: {businessDays: 1, from: 'acceptance', kind: 'target'},
        subject: '不審な操作の報告',
        give: ['発見日時', '連絡先'],
        // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
        then: [
          {by: 'provider', does: ['受付番号を発行', '調査を開始']},
          {by: 'customer', when: '追加の質問', does: '状況を回答'},
        ],
      },
      tracking: [{at: 'お問い合わせ画面', does: '報告した事象の対応状況を確認'}],
    },
    text: '不審な操作の発見時は、発見した内容をサポート窓口までご連絡ください。報告は、管理者から受け付けます。件名は「不審な操作の報告」とし、発見日時および連絡先を記入してください。ご報告には、受付から1営業日以内を目標に回答します。報告を受けた後は、次の手順で対応します。\n1. 当社が受付番号を発行し、調査を開始します。\n2. 追加の質問時は、状況を回答してください。\nお問い合わせ画面で報告した事象の対応状況を確認できます。',
  },
  {
    facts: {
      // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
      fromCustomer: {of: ['事象の報告'], subject: '事象の報告', then: ['調査を開始']},
      contact: 'form',
    },
    text: '事象の報告を受け付けています。件名は「事象の報告」としてください。報告を受けた後は、調査を開始します。情報セキュリティ事象に関するお問い合わせは、お問い合わせフォームで受け付けています。',
  },
  {
    facts: {
      fromCustomer: notProvided({alternative: {at: 'お問い合わせフォーム', does: '事象を連絡'}}),
      toCustomer: notProvided(),
      tracking: notProvided(),
    },
    text: '情報セキュリティ事象の報告を受け付ける専用の窓口は設けていません。代わりに、お問い合わせフォームで事象を連絡できます。お客様への情報セキュリティ事象の通知は行っていません。報告した事象の状況を追跡する機能は提供していません。',
  },
  {
    facts: {fromCustomer: planned({by: '2027-04'}), toCustomer: planned({by: '2027-05'})},
    text: '情報セキュリティ事象の報告の受付は、2027年4月までに開始する予定です。情報セキュリティ事象の通知は、2027年5月までに開始する予定です。',
  },
])
