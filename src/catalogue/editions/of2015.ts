import {added} from './added.ts'
import type {EditionRecord} from './edition.ts'

/** ISO/IEC 27017:2015: the controls of ISO/IEC 27002:2013 that it says something about, and those that it adds. */
export const of2015: EditionRecord = {
  names: {iso: 'ISO/IEC 27017:2015', jis: 'JIS Q 27017:2016'},
  citedAs: 'A.{number}',
  controls: [
    {
      number: '5.1.1',
      title: {ja: '情報セキュリティのための方針群', en: 'Policies for information security'},
      topics: ['securityPolicies'],
    },
    {
      number: '6.1.1',
      title: {ja: '情報セキュリティの役割及び責任', en: 'Information security roles and responsibilities'},
      topics: ['rolesAndResponsibilities'],
    },
    {
      number: '6.1.3',
      title: {ja: '関係当局との連絡', en: 'Contact with authorities'},
      topics: ['contactWithAuthorities'],
    },
    added['CLD.6.3.1'],
    {
      number: '7.2.2',
      title: {
        ja: '情報セキュリティの意識向上，教育及び訓練',
        en: 'Information security awareness, education and training',
      },
      topics: ['awarenessTraining'],
    },
    {number: '8.1.1', title: {ja: '資産目録', en: 'Inventory of assets'}, topics: ['assetInventory']},
    added['CLD.8.1.5'],
    {number: '8.2.2', title: {ja: '情報のラベル付け', en: 'Labelling of information'}, topics: ['labelling']},
    {
      number: '9.1.2',
      title: {ja: 'ネットワーク及びネットワークサービスへのアクセス', en: 'Access to networks and network services'},
      topics: ['networkAccess'],
    },
    {
      number: '9.2.1',
      title: {ja: '利用者登録及び登録削除', en: 'User registration and de-registration'},
      topics: ['userRegistration'],
    },
    {
      number: '9.2.2',
      title: {ja: '利用者アクセスの提供（provisioning）', en: 'User access provisioning'},
      topics: ['accessProvisioning'],
    },
    {
      number: '9.2.3',
      title: {ja: '特権的アクセス権の管理', en: 'Management of privileged access rights'},
      topics: ['privilegedAccess'],
    },
    {
      number: '9.2.4',
      title: {ja: '利用者の秘密認証情報の管理', en: 'Management of secret authentication information of users'},
      topics: ['secretAuthentication'],
    },
    {
      number: '9.4.1',
      title: {ja: '情報へのアクセス制限', en: 'Information access restriction'},
      topics: ['accessRestriction'],
    },
    {
      number: '9.4.4',
      title: {ja: '特権的なユーティリティプログラムの使用', en: 'Use of privileged utility programs'},
      topics: ['utilityPrograms'],
    },
    added['CLD.9.5.1'],
    added['CLD.9.5.2'],
    {
      number: '10.1.1',
      title: {ja: '暗号による管理策の利用方針', en: 'Policy on the use of cryptographic controls'},
      topics: ['cryptography'],
    },
    {number: '10.1.2', title: {ja: '鍵管理', en: 'Key management'}, topics: ['keyManagement']},
    {
      number: '11.2.7',
      title: {ja: '装置のセキュリティを保った処分又は再利用', en: 'Secure disposal or reuse of equipment'},
      topics: ['equipmentDisposal'],
    },
    {number: '12.1.2', title: {ja: '変更管理', en: 'Change management'}, topics: ['changeManagement']},
    {number: '12.1.3', title: {ja: '容量・能力の管理', en: 'Capacity management'}, topics: ['capacityManagement']},
    added['CLD.12.1.5'],
    {number: '12.3.1', title: {ja: '情報のバックアップ', en: 'Information backup'}, topics: ['backup']},
    {number: '12.4.1', title: {ja: 'イベントログ取得', en: 'Event logging'}, topics: ['eventLogging']},
    {
      number: '12.4.3',
      title: {ja: '実務管理者及び運用担当者の作業ログ', en: 'Administrator and operator logs'},
      topics: ['administratorLogs'],
    },
    {number: '12.4.4', title: {ja: 'クロックの同期', en: 'Clock synchronisation'}, topics: ['clockSynchronization']},
    added['CLD.12.4.5'],
    {
      number: '12.6.1',
      title: {ja: '技術的ぜい弱性の管理', en: 'Management of technical vulnerabilities'},
      topics: ['vulnerabilityManagement'],
    },
    {
      number: '13.1.3',
      title: {ja: 'ネットワークの分離', en: 'Segregation in networks'},
      topics: ['networkSegregation'],
    },
    added['CLD.13.1.4'],
    {
      number: '14.1.1',
      title: {
        ja: '情報セキュリティ要求事項の分析及び仕様化',
        en: 'Information security requirements analysis and specification',
      },
      topics: ['securityRequirements'],
    },
    {
      number: '14.2.1',
      title: {ja: 'セキュリティに配慮した開発のための方針', en: 'Secure development policy'},
      topics: ['secureDevelopment'],
    },
    {
      number: '15.1.1',
      title: {
        ja: '供給者関係のための情報セキュリティの方針',
        en: 'Information security policy for supplier relationships',
      },
      topics: ['supplierPolicy'],
    },
    {
      number: '15.1.2',
      title: {ja: '供給者との合意におけるセキュリティの取扱い', en: 'Addressing security within supplier agreements'},
      topics: ['supplierAgreements'],
    },
    {
      number: '15.1.3',
      title: {ja: 'ICT サプライチェーン', en: 'Information and communication technology supply chain'},
      topics: ['supplyChain'],
    },
    {number: '16.1.1', title: {ja: '責任及び手順', en: 'Responsibilities and procedures'}, topics: ['incident']},
    {
      number: '16.1.2',
      title: {ja: '情報セキュリティ事象の報告', en: 'Reporting information security events'},
      topics: ['eventReporting'],
    },
    {number: '16.1.7', title: {ja: '証拠の収集', en: 'Collection of evidence'}, topics: ['evidenceCollection']},
    {
      number: '18.1.1',
      title: {
        ja: '適用法令及び契約上の要求事項の特定',
        en: 'Identification of applicable legislation and contractual requirements',
      },
      topics: ['applicableLaw'],
    },
    {number: '18.1.2', title: {ja: '知的財産権', en: 'Intellectual property rights'}, topics: ['intellectualProperty']},
    {number: '18.1.3', title: {ja: '記録の保護', en: 'Protection of records'}, topics: ['recordProtection']},
    {
      number: '18.1.5',
      title: {ja: '暗号化機能に対する規制', en: 'Regulation of cryptographic controls'},
      topics: ['cryptographyRegulation'],
    },
    {
      number: '18.2.1',
      title: {ja: '情報セキュリティの独立したレビュー', en: 'Independent review of information security'},
      topics: ['independentReview'],
    },
  ],
}
