import {labellingSchema} from '../../src/clauses/labelling.ts'
import {notProvided, planned, undisclosed} from '../../src/facts/index.ts'
import * as sample from '../samples/labelling.ts'
import {describeClause} from './describeClause.ts'

describeClause('labelling', labellingSchema, sample, [
  {
    facts: {functions: [{with: 'タグ', does: 'アドレス登録データをグルーピング'}, 'ユーザに付帯情報を任意に追加']},
    text: 'タグによりアドレス登録データをグルーピングできます。ユーザに付帯情報を任意に追加できます。',
  },
  {
    facts: {functions: [{to: {what: '項目', including: ['アンケートの質問']}, does: 'ラベルを付与'}]},
    text: '項目（アンケートの質問を含む）にラベルを付与できます。',
  },
  {
    facts: {functions: notProvided({alternative: {with: '部門コードなどのマスタ', does: '情報資産を分類'}})},
    text: '情報を分類してラベルを付ける機能は提供していません。代わりに、部門コードなどのマスタにより情報資産を分類できます。',
  },
  {facts: {functions: notProvided()}, text: '情報を分類してラベルを付ける機能は提供していません。'},
  {
    facts: {functions: planned({by: '2027-04'})},
    text: '情報の分類・ラベル付けの機能は、2027年4月までに提供する予定です。',
  },
  {
    facts: {functions: undisclosed({reason: '契約者に限った提供', contact: 'support'})},
    text: '情報の分類・ラベル付けの機能については、契約者に限った提供のため公開していません。必要な場合は、サポート窓口までお問い合わせください。',
  },
  {
    facts: {
      functions: [
        'フォルダを分類',
        '文書を分類',
        {with: 'タグ', does: '画像を分類', settings: ['タグの名称']},
        {at: '管理画面', does: '区分を登録'},
        '機密度を表示',
      ],
    },
    text: '情報の分類とラベル付けには、次の機能をご利用いただけます。\n・ フォルダを分類できます。\n・ 文書を分類できます。\n・ タグにより画像を分類できます。設定できる項目は、タグの名称です。\n・ 管理画面で区分を登録できます。\n・ 機密度を表示できます。',
  },
])
