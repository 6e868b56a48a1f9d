import type {EventReporting} from '../../src/clauses/eventReporting.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: EventReporting = {
  fromCustomer: {
    when: '情報セキュリティ事象の発見',
    at: [{at: 'support', by: ['mail', 'phone']}, 'form'],
    by: 'administrator',
    within: {businessDays: 1, from: 'acceptance', kind: 'target'},
    subject: '情報セキュリティ事象の報告',
    give: ['発見日時', '事象の内容', '連絡先'],
    // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
    then: [
      {by: 'provider', does: ['受付番号を発行', '調査を開始']},
      [
        {by: 'customer', when: '追加の質問', does: '状況を回答'},
        {by: 'provider', after: '調査の完了', to: '報告者', does: '結果を通知'},
      ],
    ],
  },
  toCustomer: {within: 'promptly', to: 'customer', channels: ['mail', {by: 'site', name: 'ステータスページ'}]},
  exchange: {at: 'support', by: ['mail']},
  tracking: [{at: 'お問い合わせ画面', does: '報告した事象の対応状況を確認'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly EventReporting[] = [
  {
    fromCustomer: {
      when: 'インシデントまたはその疑いの発見',
      at: [{at: 'form', by: [{by: 'site', name: 'お問い合わせページ'}]}, 'support'],
    },
  },
  {
    fromCustomer: {
      when: 'インシデントの発見',
      at: {at: 'support', by: ['mail', 'phone', {by: 'site', name: '製品サポートサイト'}]},
    },
  },
  {toCustomer: {within: 'promptly', channels: ['mail']}, exchange: {at: 'form', by: ['mail']}},
  {fromCustomer: {of: ['インシデントに関する相談'], at: {at: 'support', by: ['mail']}}},
  {fromCustomer: {at: {at: 'support', by: ['chat', 'other']}}},
  {fromCustomer: {found: ['インシデント', 'その疑い'], at: 'support'}},
  {fromCustomer: {found: ['不審な操作'], of: ['その内容']}},
  {fromCustomer: {at: 'form', give: ['発見日時']}},
  {fromCustomer: {of: ['インシデントの相談', 'インシデントの報告']}},
  {fromCustomer: {when: '不審な操作の発見', of: ['発見した内容'], subject: '不審な操作の報告'}},
  {fromCustomer: {by: 'administrator'}},
  {fromCustomer: {within: 'promptly'}},
  // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
  {fromCustomer: {at: 'form', then: ['調査を開始']}},
  {fromCustomer: notProvided({alternative: {at: 'お問い合わせフォーム', does: '事象を連絡'}})},
  {fromCustomer: planned({by: '2027-04'})},
  {toCustomer: {of: ['{customer}のデータに影響する事象'], from: 'support', tells: ['概要', '影響'], ongoing: true}},
  {toCustomer: {when: '事象の確認', to: 'administrator', channels: ['mail'], ifNeeded: ['phone']}},
  {toCustomer: notProvided()},
  {toCustomer: planned({by: '2027-04'})},
  {exchange: 'support'},
  {exchange: ['support', {at: 'form', by: ['mail']}]},
  {tracking: ['対応状況を確認']},
  {tracking: notProvided({alternative: {at: 'サポート窓口', does: '対応状況を照会'}})},
  {tracking: planned({by: '2027-04'})},
  {contact: 'support'},
]
