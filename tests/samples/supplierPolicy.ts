import type {SupplierPolicy} from '../../src/clauses/supplierPolicy.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SupplierPolicy = {
  rules: ['policy', 'rules'],
  risks: ['{customer}のデータの閲覧', 'サービスの停止'],
  criteria: ['ISO/IEC 27001認証の取得', '国内でのデータの保管'],
  controls: [
    {of: 'platform', by: ['調達時の審査', '性能の監視']},
    {of: '開発委託先', by: ['契約による秘密保持']},
  ],
  reviews: [{what: ['供給者の評価'], by: 'provider', every: {every: 'year'}}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SupplierPolicy[] = [
  {rules: ['rules'], controls: [{of: '基盤クラウド事業者', by: ['調達時の審査', '性能の監視']}]},
  {rules: [{to: 'rules', part: '第4章'}]},
  {controls: [{of: 'platform', by: ['調達時の審査']}]},
  {
    controls: [
      {of: '基盤クラウド事業者', by: ['調達時の審査']},
      {of: '運用委託先', by: ['契約', '年次の監査']},
    ],
  },
  {risks: ['サービスの停止']},
  {rules: ['rules'], risks: ['サービスの停止', '情報の漏えい']},
  {criteria: ['ISO/IEC 27001認証の取得']},
  {criteria: ['ISO/IEC 27001認証の取得', '財務の健全性'], controls: [{of: 'platform', by: ['性能の監視']}]},
  {reviews: [{what: ['方針の見直し'], every: 'regularly', when: '供給者の変更'}]},
  {
    reviews: [
      {what: ['供給者の監査'], by: 'thirdParty'},
      {what: ['供給者の評価'], against: ['供給者の評価基準']},
    ],
  },
  {criteria: ['認証の取得', '国内でのデータの保管', '財務の健全性', '障害の通知', '監査の受入れ']},
  {risks: ['サービスの停止', '情報の漏えい', 'データの消失', '仕様の変更', '供給者の撤退']},
]
