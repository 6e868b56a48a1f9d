import type {SupplierAgreements} from '../../src/clauses/supplierAgreements.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SupplierAgreements = {
  scope: ['通信の暗号化', {what: '脆弱性への対応', except: ['{customer}の端末']}, 'バックアップ'],
  covers: ['malwareProtection', 'backup', 'cryptography', 'データの保管場所'],
  suppliers: [
    {to: 'すべての供給者', of: '秘密保持', via: 'contract'},
    {to: '運用委託先', of: '情報セキュリティ対策', level: 'same', via: 'contract'},
  ],
  reviews: [{what: ['供給者のリスクアセスメント', 'セキュリティチェック'], every: 'regularly'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SupplierAgreements[] = [
  {scope: 'responsibilities'},
  {
    suppliers: [{to: '本サービスに関係するすべての供給者', of: '{provider}の規則の遵守', via: 'contract'}],
    reviews: [{what: ['供給者のリスクアセスメント', 'セキュリティチェック'], every: 'regularly'}],
  },
  {scope: ['バックアップ']},
  {scope: ['通信の暗号化', 'データの暗号化', 'バックアップ', '脆弱性への対応', 'マルウェアへの対策']},
  {
    covers: [
      'malwareProtection',
      'backup',
      'cryptography',
      'vulnerabilityManagement',
      'incidentManagement',
      'technicalCompliance',
      'securityTesting',
      'auditing',
      'evidence',
      'termination',
      'authentication',
      'identityManagement',
    ],
  },
  {covers: ['incidentManagement']},
  {covers: ['auditing', 'evidence', 'termination'], scope: 'responsibilities'},
  {suppliers: [{to: '委託先', of: '情報セキュリティ水準の確保', level: 'orHigher'}]},
  {
    suppliers: [
      {to: '委託先', of: '情報セキュリティ教育', level: 'same'},
      {to: '基盤クラウド事業者', of: '障害の報告'},
    ],
  },
  {reviews: [{what: ['供給者の監査'], by: 'thirdParty', every: {every: 'year'}, against: ['契約']}]},
  {reviews: [{what: ['供給者の評価'], by: 'independent', when: '契約の更新'}]},
  {see: ['ref:responsibilities'], scope: 'responsibilities'},
  {see: [{to: 'terms', for: 'セキュリティ対策の範囲'}]},
]
