import {supplierPolicySchema} from '../../src/clauses/supplierPolicy.ts'
import * as sample from '../samples/supplierPolicy.ts'
import {describeClause} from './describeClause.ts'

describeClause('supplierPolicy', supplierPolicySchema, sample, [
  {
    facts: {rules: [{to: 'rules', part: '第4章'}]},
    text: '供給者は、「各種関連規程」第4章に従って管理しています。',
  },
  {
    facts: {rules: ['rules'], controls: [{of: 'platform', by: ['調達時の審査', '性能の監視']}]},
    text: '「各種関連規程」に従い、調達時の審査および性能の監視により基盤クラウド事業者を管理しています。',
  },
  {
    facts: {
      rules: ['policy', 'rules'],
      controls: [
        {of: 'platform', by: ['調達時の審査', '性能の監視']},
        {of: '開発委託先', by: ['契約による秘密保持']},
      ],
    },
    text: [
      '「情報セキュリティ基本方針」および「各種関連規程」に従い、次の手段により供給者を管理しています。',
      '・ 基盤クラウド事業者：調達時の審査、性能の監視',
      '・ 開発委託先：契約による秘密保持',
    ].join('\n'),
  },
  {
    facts: {
      controls: [
        {of: 'platform', by: ['調達時の審査']},
        {of: '運用委託先', by: ['契約', '年次の監査']},
      ],
    },
    text: '基盤クラウド事業者は、調達時の審査により管理しています。運用委託先は、契約および年次の監査により管理しています。',
  },
  {
    facts: {
      criteria: ['ISO/IEC 27001認証の取得', '国内でのデータの保管'],
      risks: ['サービスの停止', '情報の漏えい'],
      reviews: [{what: ['供給者の評価'], every: {every: 'year'}}],
    },
    text: '供給者の選定では、ISO/IEC 27001認証の取得および国内でのデータの保管を基準としています。供給者の利用にあたり、サービスの停止および情報の漏えいのリスクを考慮しています。供給者の評価を年1回実施しています。',
  },
  {
    facts: {
      criteria: ['認証の取得', '国内でのデータの保管', '財務の健全性', '障害の通知', '監査の受入れ'],
    },
    text: [
      '供給者は、次の基準により選定しています。',
      '・ 認証の取得',
      '・ 国内でのデータの保管',
      '・ 財務の健全性',
      '・ 障害の通知',
      '・ 監査の受入れ',
    ].join('\n'),
  },
  {
    facts: {
      risks: ['サービスの停止', '情報の漏えい', 'データの消失', '仕様の変更', '供給者の撤退'],
    },
    text: [
      '供給者の利用にあたり、次のリスクを考慮しています。',
      '・ サービスの停止',
      '・ 情報の漏えい',
      '・ データの消失',
      '・ 仕様の変更',
      '・ 供給者の撤退',
    ].join('\n'),
  },
])
