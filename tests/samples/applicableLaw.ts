import type {ApplicableLaw} from '../../src/clauses/applicableLaw.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: ApplicableLaw = {
  governingLaw: [
    {country: 'JP', of: '利用契約', inPrinciple: true, court: '東京地方裁判所'},
    {country: 'SG', of: '海外拠点との利用契約'},
  ],
  laws: ['個人情報保護法', {what: '電気通信に関する法令', suchAs: ['電気通信事業法']}],
  guidelines: ['クラウドサービス提供における情報セキュリティ対策ガイドライン'],
  reviews: [{what: ['適用法令の見直し'], by: 'provider', every: {every: 'year'}}],
  certificates: [
    {
      standard: 'JIS Q 15001:2023',
      scheme: 'プライバシーマーク',
      body: 'JIPDEC',
      number: '10000000(01)',
      issued: '2020-04',
      expires: '2028-03-31',
      url: 'https://privacymark.jp/',
    },
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly ApplicableLaw[] = [
  {governingLaw: [{country: 'JP', of: '利用契約'}]},
  {
    governingLaw: [{country: 'JP', of: '{service}の利用'}],
    laws: [{what: '適用される法令', suchAs: ['個人情報保護法']}],
  },
  {governingLaw: [{country: 'JP', inPrinciple: true}]},
  {
    governingLaw: [{country: 'JP', of: '本サービスの利用'}],
    certificates: [{standard: 'JIS Q 15001', scheme: 'プライバシーマーク'}],
  },
  {governingLaw: [{country: 'JP'}], agreedIn: ['terms']},
  {agreedIn: [{to: 'agreement', part: '第20条', for: '管轄裁判所'}]},
  {governingLaw: [{country: 'JP', court: '大阪地方裁判所'}]},
  {
    governingLaw: [
      {country: 'JP', of: '国内での利用'},
      {country: 'US', of: '米国での利用', inPrinciple: true},
    ],
  },
  {laws: ['個人情報保護法']},
  {laws: ['個人情報保護法', '不正アクセス禁止法', '著作権法', '電子帳簿保存法', '電気通信事業法']},
  {guidelines: ['医療情報システムの安全管理に関するガイドライン', '金融機関等コンピュータシステムの安全対策基準']},
  {reviews: [{what: ['法令の遵守状況の監査'], by: 'thirdParty', every: 'regularly', when: '法令の改正'}]},
  {certificates: [{standard: 'PCI DSS v4.0.1', scope: '決済機能', roles: [{as: 'provider', scope: '決済機能'}]}]},
  {guidelines: ['ガイドラインA', 'ガイドラインB', '業界の自主基準', '開示の指針', '安全対策基準']},
  {certificates: [{standard: 'PCI DSS v4.0.1'}, {standard: 'JIS Q 15001', scheme: 'プライバシーマーク'}]},
]
