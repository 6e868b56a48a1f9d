import {added} from './added.ts'
import type {EditionRecord} from './edition.ts'

/**
 * The controls of ISO/IEC 27017:2015 under the numbers and titles of ISO/IEC 27002:2022 (JIS Q 27002:2024), which are those of
 * Annex A of JIS Q 27001:2023: for vendors whose certificate names it. The controls that ISO/IEC 27017 adds have none there:
 * they keep their numbers and follow.
 */
export const of2022: EditionRecord = {
  names: {iso: 'ISO/IEC 27002:2022', jis: 'JIS Q 27001:2023'},
  former: '2015',
  citedAs: '{number}',
  controls: [
    {
      number: '5.1',
      title: {ja: '情報セキュリティのための方針群', en: 'Policies for information security'},
      topics: ['securityPolicies'],
    },
    {
      number: '5.2',
      title: {ja: '情報セキュリティの役割及び責任', en: 'Information security roles and responsibilities'},
      topics: ['rolesAndResponsibilities'],
    },
    {
      number: '5.5',
      title: {ja: '関係当局との連絡', en: 'Contact with authorities'},
      topics: ['contactWithAuthorities'],
    },
    {
      number: '5.8',
      title: {ja: 'プロジェクトマネジメントにおける情報セキュリティ', en: 'Information security in project management'},
      topics: ['securityRequirements'],
    },
    {
      number: '5.9',
      title: {ja: '情報及びその他の関連資産の目録', en: 'Inventory of information and other associated assets'},
      topics: ['assetInventory'],
    },
    {number: '5.13', title: {ja: '情報のラベル付け', en: 'Labelling of information'}, topics: ['labelling']},
    {number: '5.15', title: {ja: 'アクセス制御', en: 'Access control'}, topics: ['networkAccess']},
    {number: '5.16', title: {ja: '識別情報の管理', en: 'Identity management'}, topics: ['userRegistration']},
    {number: '5.17', title: {ja: '認証情報', en: 'Authentication information'}, topics: ['secretAuthentication']},
    {number: '5.18', title: {ja: 'アクセス権', en: 'Access rights'}, topics: ['accessProvisioning']},
    {
      number: '5.19',
      title: {ja: '供給者関係における情報セキュリティ', en: 'Information security in supplier relationships'},
      topics: ['supplierPolicy'],
    },
    {
      number: '5.20',
      title: {
        ja: '供給者との合意における情報セキュリティの取扱い',
        en: 'Addressing information security within supplier agreements',
      },
      topics: ['supplierAgreements'],
    },
    {
      number: '5.21',
      title: {
        ja: '情報通信技術（ICT）サプライチェーンにおける情報セキュリティの管理',
        en: 'Managing information security in the information and communication technology (ICT) supply chain',
      },
      topics: ['supplyChain'],
    },
    {
      number: '5.24',
      title: {
        ja: '情報セキュリティインシデント管理の計画策定及び準備',
        en: 'Information security incident management planning and preparation',
      },
      topics: ['incident'],
    },
    {number: '5.28', title: {ja: '証拠の収集', en: 'Collection of evidence'}, topics: ['evidenceCollection']},
    {
      number: '5.31',
      title: {ja: '法令，規制及び契約上の要求事項', en: 'Legal, statutory, regulatory and contractual requirements'},
      topics: ['applicableLaw', 'cryptographyRegulation'],
    },
    {number: '5.32', title: {ja: '知的財産権', en: 'Intellectual property rights'}, topics: ['intellectualProperty']},
    {number: '5.33', title: {ja: '記録の保護', en: 'Protection of records'}, topics: ['recordProtection']},
    {
      number: '5.35',
      title: {ja: '情報セキュリティの独立したレビュー', en: 'Independent review of information security'},
      topics: ['independentReview'],
    },
    {
      number: '6.3',
      title: {
        ja: '情報セキュリティの意識向上，教育及び訓練',
        en: 'Information security awareness, education and training',
      },
      topics: ['awarenessTraining'],
    },
    {
      number: '6.8',
      title: {ja: '情報セキュリティ事象の報告', en: 'Information security event reporting'},
      topics: ['eventReporting'],
    },
    {
      number: '7.14',
      title: {ja: '装置のセキュリティを保った処分又は再利用', en: 'Secure disposal or re-use of equipment'},
      topics: ['equipmentDisposal'],
    },
    {number: '8.2', title: {ja: '特権的アクセス権', en: 'Privileged access rights'}, topics: ['privilegedAccess']},
    {
      number: '8.3',
      title: {ja: '情報へのアクセス制限', en: 'Information access restriction'},
      topics: ['accessRestriction'],
    },
    {number: '8.6', title: {ja: '容量・能力の管理', en: 'Capacity management'}, topics: ['capacityManagement']},
    {
      number: '8.8',
      title: {ja: '技術的ぜい弱性の管理', en: 'Management of technical vulnerabilities'},
      topics: ['vulnerabilityManagement'],
    },
    {number: '8.13', title: {ja: '情報のバックアップ', en: 'Information backup'}, topics: ['backup']},
    {number: '8.15', title: {ja: 'ログ取得', en: 'Logging'}, topics: ['eventLogging', 'administratorLogs']},
    {number: '8.17', title: {ja: 'クロックの同期', en: 'Clock synchronization'}, topics: ['clockSynchronization']},
    {
      number: '8.18',
      title: {ja: '特権的なユーティリティプログラムの使用', en: 'Use of privileged utility programs'},
      topics: ['utilityPrograms'],
    },
    {number: '8.22', title: {ja: 'ネットワークの分離', en: 'Segregation of networks'}, topics: ['networkSegregation']},
    {number: '8.24', title: {ja: '暗号の利用', en: 'Use of cryptography'}, topics: ['cryptography', 'keyManagement']},
    {
      number: '8.25',
      title: {ja: 'セキュリティに配慮した開発のライフサイクル', en: 'Secure development life cycle'},
      topics: ['secureDevelopment'],
    },
    {number: '8.32', title: {ja: '変更管理', en: 'Change management'}, topics: ['changeManagement']},
    ...Object.values(added),
  ],
}
