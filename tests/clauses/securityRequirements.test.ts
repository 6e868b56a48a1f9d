import {securityRequirementsSchema} from '../../src/clauses/securityRequirements.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/securityRequirements.ts'
import {describeClause} from './describeClause.ts'

describeClause('securityRequirements', securityRequirementsSchema, sample, [
  {
    facts: {provided: ['ウイルスの検査機能', 'ログの管理機能', '監視機能']},
    text: '本サービスは、主なセキュリティ機能としてウイルスの検査機能、ログの管理機能および監視機能を備えています。',
  },
  {
    facts: {provided: ['多要素認証', '接続元の制限', '権限の管理', '操作ログの閲覧', '通信の暗号化']},
    text: [
      '本サービスは、主に次のセキュリティ機能を備えています。',
      '・ 多要素認証',
      '・ 接続元の制限',
      '・ 権限の管理',
      '・ 操作ログの閲覧',
      '・ 通信の暗号化',
    ].join('\n'),
  },
  {
    facts: {
      reviews: [{what: ['対応状況の見直し'], every: 'regularly'}],
      topics: [
        {topic: 'accessControl', measures: [{for: 'なりすましの防止', does: '多要素認証を導入'}]},
        {
          topic: 'vulnerabilityManagement',
          measures: [
            {every: 'regularly', does: ['脆弱性診断を実施', 'パッチを適用']},
            {when: '重大な脆弱性の発見', for: '影響の最小化', within: 'promptly', does: '対応'},
          ],
        },
        {topic: 'secureDevelopment'},
      ],
    },
    text: [
      '次の分野のセキュリティリスクに対処しています。',
      '1. アクセス制御：なりすましの防止のため、多要素認証を導入しています。',
      '2. 技術的脆弱性の管理：定期的に脆弱性診断を実施し、パッチを適用しています。重大な脆弱性の発見時は、影響の最小化のため、速やかに対応します。',
      '3. セキュリティに配慮した開発',
      '対応状況の見直しを定期的に実施しています。',
    ].join('\n'),
  },
  {
    facts: {topics: [{topic: 'assetManagement', measures: ['情報資産を識別']}]},
    text: '資産管理について、セキュリティ対策を講じています。情報資産を識別しています。',
  },
  {
    facts: {
      analysis: {
        of: ['本サービス', '他のすべてのプロジェクト'],
        document: 'rules',
        covers: ['職務分掌', 'リスク低減策', '検収要件'],
        for: '安全な開発ライフサイクルの構築',
      },
    },
    text: '安全な開発ライフサイクルの構築のため、本サービスおよび他のすべてのプロジェクトの情報セキュリティ要求事項を分析し、「各種関連規程」にまとめています。同書には、職務分掌、リスク低減策および検収要件を記載しています。',
  },
  {
    // sustaina-cloud
    facts: {
      analysis: {
        of: ['{service}'],
        document: {to: 'rules', for: '要求事項'},
        covers: ['職務分掌', 'リスクアセスメント', 'リスク低減策', 'システムの構成', '検収要件'],
      },
    },
    text: `本サービスの情報セキュリティ要求事項を分析し、要求事項に関する「各種関連規程」にまとめています。
同書には、次の事項を記載しています。
・ 職務分掌
・ リスクアセスメント
・ リスク低減策
・ システムの構成
・ 検収要件`,
  },
  {
    facts: {analysis: {of: ['新しい機能'], covers: ['認証', '権限', '暗号化', 'ログ', '可用性']}},
    text: [
      '新しい機能の情報セキュリティ要求事項を分析しています。分析では、次の事項を扱っています。',
      '・ 認証',
      '・ 権限',
      '・ 暗号化',
      '・ ログ',
      '・ 可用性',
    ].join('\n'),
  },
  {
    facts: {analysis: {of: ['新しい機能'], covers: ['リスクアセスメント']}},
    text: '新しい機能の情報セキュリティ要求事項を分析しています。分析では、リスクアセスメントを扱っています。',
  },
  {
    facts: {checklists: [{name: 'クラウドサービスレベルのチェックリスト', in: 'manual'}, {name: 'CAIQ'}]},
    text: 'クラウドサービスレベルのチェックリストへの回答は、「ユーザマニュアル」で公開しています。CAIQへの回答を用意しています。',
  },
  {
    facts: {checklists: notProvided()},
    text: '公的機関などのチェックリストへの回答は公開していません。',
  },
  {
    facts: {checklists: planned({by: '2027-04'})},
    text: '公的機関などのチェックリストへの回答は、2027年4月までに公開する予定です。',
  },
])
