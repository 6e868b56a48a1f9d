import {intellectualPropertySchema} from '../../src/clauses/intellectualProperty.ts'
import * as sample from '../samples/intellectualProperty.ts'
import {describeClause} from './describeClause.ts'

describeClause('intellectualProperty', intellectualPropertySchema, sample, [
  {
    facts: {contact: 'support'},
    text: '知的財産権に関するお問い合わせは、サポート窓口で受け付けています。',
  },
  {
    facts: {contact: ['support', 'form'], ownership: [{of: '本サービス', rights: '知的財産権', owner: 'provider'}]},
    text: '知的財産権に関するお問い合わせは、サポート窓口またはお問い合わせフォームで受け付けています。本サービスの知的財産権は、当社に帰属します。',
  },
  {
    facts: {
      ownership: [
        {
          of: {what: '本サービスの構成物', including: ['プログラム', '画像', 'マニュアル']},
          rights: {what: '一切の知的財産権', including: ['著作権']},
          owner: 'provider',
        },
        {of: '{customer}が登録したデータ', rights: '一切の権利', owner: 'customer'},
      ],
    },
    text: '本サービスの構成物（プログラム、画像、マニュアルを含む）の一切の知的財産権（著作権を含む）は、当社に帰属します。お客様が登録したデータの一切の権利は、お客様に帰属します。',
  },
  {
    facts: {procedure: [{by: 'provider', does: '申立ての内容を確認'}]},
    text: '知的財産権に関する申立てがあったときは、次のとおり対応します。当社が申立ての内容を確認します。',
  },
  {
    facts: {
      contact: 'form',
      procedure: [
        {by: '申立人', at: 'お問い合わせフォーム', does: '申立ての内容を送信'},
        {by: 'provider', within: {businessDays: 5, from: 'acceptance'}, does: '内容を確認'},
        {by: 'provider', after: '事実の確認', does: ['必要な措置を決定', '結果を回答']},
      ],
    },
    text: [
      '知的財産権に関するお問い合わせは、お問い合わせフォームで受け付けています。知的財産権に関する申立てには、次の手順で対応します。',
      '1. 申立人がお問い合わせフォームで申立ての内容を送信します。',
      '2. 当社が受付から5営業日以内に内容を確認します。',
      '3. 事実の確認後、当社が必要な措置を決定し、結果を回答します。',
    ].join('\n'),
  },
])
