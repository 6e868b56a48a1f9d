import {independentReviewSchema} from '../../src/clauses/independentReview.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/independentReview.ts'
import {describeClause} from './describeClause.ts'

describeClause('independentReview', independentReviewSchema, sample, [
  {
    facts: {reviews: [{what: ['内部監査'], every: {every: 'year', atLeast: true}}]},
    text: '内部監査を年1回以上実施しています。',
  },
  {
    facts: {
      reviews: [
        {what: ['内部監査'], every: {every: 'year', atLeast: true}},
        {what: ['内部監査'], by: 'independent', when: '組織、施設、技術またはプロセスの重大な変化'},
      ],
    },
    text: '内部監査を年1回以上実施しています。組織、施設、技術またはプロセスの重大な変化時に、独立した立場の者による内部監査を実施しています。',
  },
  {
    facts: {
      certificates: [{standard: 'ISO/IEC 27001'}],
      reviews: [{what: ['内部監査'], against: ['JIP-ISMS517-1.0']}],
    },
    text: 'JIP-ISMS517-1.0に基づく内部監査を実施しています。ISO/IEC 27001の認証を取得しています。',
  },
  {
    facts: {
      certificates: [
        {
          standard: 'JIS Q 27001:2023',
          scheme: 'ISMS認証',
          body: '審査登録機関',
          number: 'IS 000000',
          scope: 'クラウドサービスの開発および運用',
          unit: 'クラウド事業本部',
          issued: '2021-06-01',
          expires: '2027-05-31',
        },
      ],
    },
    text: 'ISMS認証（JIS Q 27001:2023）を取得しています。登録範囲は、クラウドサービスの開発および運用です。対象組織は、クラウド事業本部です。認証機関は、審査登録機関です。登録番号は、IS 000000です。取得日は2021年6月1日、有効期限は2027年5月31日です。',
  },
  {
    facts: {
      certificates: [
        {standard: 'ISO/IEC 27001', issued: '2016-05-09', scope: '全社'},
        {standard: 'JIP-ISMS517-1.0', scheme: 'ISMSクラウドセキュリティ認証'},
      ],
    },
    text: [
      '次の認証を取得しています。',
      '・ ISO/IEC 27001：登録範囲は、全社です。取得日は、2016年5月9日です。',
      '・ ISMSクラウドセキュリティ認証（JIP-ISMS517-1.0）',
    ].join('\n'),
  },
  {
    facts: {
      reviews: [
        {what: ['内部監査'], every: {every: 'year'}},
        {what: ['外部審査'], by: 'thirdParty', every: {every: 'year'}},
        {what: ['脆弱性診断'], by: 'thirdParty', every: {every: 'halfYear'}},
        {what: ['自己評価'], by: 'provider'},
        {what: ['マネジメントレビュー'], when: '重大な変更'},
      ],
    },
    text: [
      '次の監査およびレビューを実施しています。',
      '・ 内部監査（年1回）',
      '・ 第三者による外部審査（年1回）',
      '・ 第三者による脆弱性診断（半年ごと）',
      '・ 当社による自己評価',
      '・ 重大な変更時のマネジメントレビュー',
    ].join('\n'),
  },
  {
    facts: {customerAudits: {what: ['現地での監査'], at: ['support', 'form'], reply: 'consult'}},
    text: 'お客様による監査を受け入れています。現地での監査が必要な場合は、サポート窓口またはお問い合わせフォームまでご相談ください。',
  },
  {
    facts: {customerAudits: notProvided({alternative: '第三者による監査の報告書を入手'})},
    text: 'お客様による個別の監査は受け入れていません。代わりに、第三者による監査の報告書を入手できます。',
  },
  {
    facts: {customerAudits: planned({by: '2027-04'})},
    text: 'お客様による個別の監査は、2027年4月までに受入れを開始する予定です。',
  },
])
