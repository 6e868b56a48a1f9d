import type {IntellectualProperty} from '../../src/clauses/intellectualProperty.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: IntellectualProperty = {
  procedure: [
    {by: '申立人', at: 'お問い合わせフォーム', does: '申立ての内容を送信'},
    [
      {by: 'provider', within: {businessDays: 5, from: 'acceptance'}, does: '内容を確認'},
      {by: 'provider', to: '関係する{customer}', does: '照会'},
    ],
    {by: 'provider', after: '事実の確認', does: ['必要な措置を決定', '結果を回答']},
  ],
  ownership: [
    {
      of: {what: '本サービスの構成物', including: ['プログラム', '画像', 'マニュアル']},
      rights: {what: '一切の知的財産権', including: ['著作権']},
      owner: 'provider',
    },
    {of: '{customer}が登録したデータ', rights: '一切の権利', owner: 'customer'},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly IntellectualProperty[] = [
  {
    ownership: [
      {
        of: {
          what: '本サービスに含まれる著作物',
          suchAs: ['ソースコード', '画面の意匠', '説明書'],
        },
        rights: {what: '知的財産に関する権利', including: ['著作権', '商標権']},
        owner: 'provider',
      },
    ],
  },
  {ownership: [{of: '本サービス', rights: '知的財産権', owner: 'provider'}]},
  {
    ownership: [
      {of: '本サービス', rights: '知的財産権', owner: 'provider'},
      {of: '生成した記事', rights: '著作権', owner: 'customer'},
    ],
  },
  {procedure: [{by: 'provider', does: '申立ての内容を確認'}]},
  {
    procedure: [{by: 'customer', at: 'お問い合わせフォーム', does: '申立ての内容を送信'}, '権利者に回答'],
    ownership: [
      {of: {what: '本サービス', except: ['オープンソースソフトウェア']}, rights: '著作権', owner: 'provider'},
    ],
  },
  {contact: ['support', 'form']},
  {contact: 'support', ownership: [{of: '本サービス', rights: '知的財産権', owner: 'provider'}]},
]
