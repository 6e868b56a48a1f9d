import type {IndependentReview} from '../../src/clauses/independentReview.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: IndependentReview = {
  reviews: [
    {
      what: ['内部監査'],
      by: 'independent',
      every: {every: 'year', atLeast: true},
      against: ['ISO/IEC 27017'],
    },
    {what: ['外部審査'], by: 'thirdParty', every: {every: 'year'}},
  ],
  certificates: [
    {
      standard: 'JIS Q 27001:2023 (ISO/IEC 27001:2022)',
      scheme: 'ISMS認証',
      body: '審査登録機関',
      accreditation: '情報マネジメントシステム認定センター（ISMS-AC）',
      number: 'IS 000000',
      scope: 'クラウドサービスの開発、運用および保守',
      unit: 'クラウド事業本部',
      address: '東京都千代田区',
      roles: [
        {as: 'provider', scope: '{service}の提供'},
        {as: 'customer', of: ['platform']},
      ],
      issued: '2021-06-01',
      expires: '2027-05-31',
      url: 'https://isms.jp/',
    },
    {standard: 'JIP-ISMS517-1.0 (ISO/IEC 27017:2015)', scheme: 'ISMSクラウドセキュリティ認証', issued: '2021-06'},
  ],
  customerAudits: {at: 'support', by: '契約管理者', reply: 'individually'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly IndependentReview[] = [
  {
    reviews: [
      {what: ['内部監査'], every: {every: 'year', atLeast: true}},
      {what: ['内部監査'], by: 'independent', when: '組織、施設、技術またはプロセスの重大な変化'},
    ],
  },
  {
    reviews: [
      {what: ['情報セキュリティに関する状況の確認', 'レビュー'], every: 'regularly'},
      {what: ['内部監査', '外部審査'], every: 'regularly', against: ['ISO/IEC 27017']},
      {what: ['脆弱性診断の結果の確認'], every: 'regularly'},
    ],
  },
  {
    certificates: [{standard: 'ISO/IEC 27001'}],
    reviews: [{what: ['内部監査'], against: ['JIP-ISMS517-1.0']}],
  },
  {
    reviews: [
      {what: ['審査'], by: 'thirdParty', against: ['ISO/IEC 27001', 'ISO/IEC 27017']},
      {what: ['内部監査'], by: 'independent', against: ['ISO/IEC 27001', 'ISO/IEC 27017']},
    ],
  },
  {certificates: [{standard: 'ISO/IEC 27001', issued: '2016-05-09', scope: '全社'}]},
  {
    certificates: [
      {standard: 'SOC 2 Type 2', body: '監査法人'},
      {standard: 'ISMAP', url: 'https://www.ismap.go.jp/'},
    ],
  },
  {reviews: [{what: ['自己評価'], by: 'provider', every: {every: 'halfYear'}}]},
  {customerAudits: {answer: 'notProvided'}},
  {customerAudits: {answer: 'notProvided', alternative: {does: '第三者による監査の報告書を入手'}}},
  {customerAudits: {answer: 'planned', by: '2027-04'}},
  {customerAudits: {what: ['現地での監査'], at: ['support', 'form'], within: {businessDays: 10}, reply: 'consult'}},
  {
    reviews: [
      {what: ['内部監査'], every: {every: 'year'}},
      {what: ['外部審査'], by: 'thirdParty', every: {every: 'year'}, against: ['ISO/IEC 27001']},
      {what: ['脆弱性診断'], by: 'thirdParty', every: {every: 'halfYear'}},
      {what: ['自己評価'], by: 'provider'},
      {what: ['マネジメントレビュー'], when: '重大な変更'},
    ],
  },
]
