import {supplierAgreementsSchema} from '../../src/clauses/supplierAgreements.ts'
import * as sample from '../samples/supplierAgreements.ts'
import {describeClause} from './describeClause.ts'

describeClause('supplierAgreements', supplierAgreementsSchema, sample, [
  {
    facts: {see: ['ref:responsibilities'], scope: 'responsibilities'},
    text: '責任の分担は、「2.2 責任分界点」に記載しています。当社は、責任を負う範囲で必要なセキュリティ対策を実施しています。',
  },
  {
    facts: {see: [{to: 'terms', for: 'セキュリティ対策の範囲'}]},
    text: 'セキュリティ対策の範囲は、「利用規約」に記載しています。',
  },
  {
    facts: {
      see: ['ref:responsibilities'],
      suppliers: [{to: 'すべての供給者', of: '秘密保持', via: 'contract'}],
    },
    text: '責任の分担は、「2.2 責任分界点」に記載しています。すべての供給者に、契約により秘密保持を求めています。',
  },
  {
    facts: {
      suppliers: [{to: '本サービスに関係するすべての供給者', of: '{provider}の規則の遵守', via: 'contract'}],
      reviews: [{what: ['供給者のリスクアセスメント', 'セキュリティチェック'], every: 'regularly'}],
    },
    text: '本サービスに関係するすべての供給者に、契約により当社の規則の遵守を求めています。供給者のリスクアセスメントおよびセキュリティチェックを定期的に実施しています。',
  },
  {
    facts: {
      scope: ['通信の暗号化', {what: '脆弱性への対応', except: ['{customer}の端末']}],
      covers: ['auditing', 'evidence', 'termination'],
    },
    text: '当社は、セキュリティ対策として通信の暗号化および脆弱性への対応（お客様の端末を除く）を実施しています。お客様との合意では、監査、ログなどの証拠の収集と保護および契約終了時の情報の保護の分担を定めています。',
  },
  {
    facts: {scope: ['通信の暗号化', 'データの暗号化', 'バックアップ', '脆弱性への対応', 'マルウェアへの対策']},
    text: [
      '当社は、次のセキュリティ対策を実施しています。',
      '・ 通信の暗号化',
      '・ データの暗号化',
      '・ バックアップ',
      '・ 脆弱性への対応',
      '・ マルウェアへの対策',
    ].join('\n'),
  },
  {
    facts: {
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
    text: [
      'お客様との合意では、次の事項の分担を定めています。',
      '・ マルウェア対策',
      '・ バックアップ',
      '・ 暗号の利用',
      '・ 脆弱性の管理',
      '・ インシデントの管理',
      '・ システムの設定の点検',
      '・ セキュリティの試験',
      '・ 監査',
      '・ ログなどの証拠の収集と保護',
      '・ 契約終了時の情報の保護',
      '・ 認証とアクセス制御',
      '・ IDとアクセス権の管理',
    ].join('\n'),
  },
  {
    facts: {
      suppliers: [
        {to: '委託先', of: '情報セキュリティ水準の確保', level: 'orHigher'},
        {to: '基盤クラウド事業者', of: '障害の報告'},
      ],
    },
    text: '委託先に同等以上の情報セキュリティ水準の確保を求めています。基盤クラウド事業者に障害の報告を求めています。',
  },
])
