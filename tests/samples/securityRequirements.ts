import type {SecurityRequirements} from '../../src/clauses/securityRequirements.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SecurityRequirements = {
  provided: ['多要素認証', {what: '接続元の制限', suchAs: ['IPアドレスによる制限']}, '操作ログの閲覧'],
  topics: [
    {
      topic: 'accessControl',
      measures: [
        {on: 'サーバ管理者の識別', with: '特権ID管理ツール', does: '管理'},
        {every: 'regularly', does: 'アカウントを点検'},
      ],
    },
    {
      topic: 'vulnerabilityManagement',
      measures: [{every: {every: 'year'}, does: ['脆弱性診断を実施', 'パッチを適用']}],
    },
    {topic: 'secureDevelopment'},
    {topic: '物理的セキュリティ', measures: ['入退室を記録']},
  ],
  analysis: {
    of: ['本サービス', '関連するすべてのプロジェクト'],
    document: 'rules',
    covers: ['職務分掌', 'リスクアセスメント', '検収要件'],
    for: '安全な開発ライフサイクルの構築',
  },
  checklists: [{name: 'クラウドサービスレベルのチェックリスト', in: 'manual'}, {name: 'CAIQ'}],
  reviews: [{what: ['対応状況の見直し'], every: 'regularly'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SecurityRequirements[] = [
  {provided: ['ウイルスの検査機能', 'ログの管理機能', '監視機能']},
  {provided: ['多要素認証']},
  {provided: ['多要素認証', '接続元の制限', '権限の管理', '操作ログの閲覧', '通信の暗号化', 'データの暗号化']},
  {
    reviews: [{what: ['対応状況の見直し'], every: 'regularly', when: '運用環境の変化'}],
    topics: [
      {
        topic: 'accessControl',
        measures: [
          {on: 'サーバ管理者の識別', for: 'なりすましの防止', with: '特権ID管理ツール', does: '管理'},
          {every: 'regularly', does: 'アカウントを点検'},
        ],
      },
      {topic: 'assetManagement', measures: ['情報資産を識別', {every: 'regularly', does: '記録を再点検'}]},
      {topic: 'networkSecurity', measures: [{for: '外部からの侵入の防止', does: '不要なポートを無効化'}]},
      {
        topic: 'incidentManagement',
        measures: [
          {every: 'regularly', does: ['ログを確認', '分析']},
          {when: 'インシデントの発生', within: 'promptly', does: '対応'},
        ],
      },
      {topic: 'backup', measures: [{every: {every: 'day'}, does: 'バックアップの取得を確認'}]},
      {topic: 'cryptography', measures: ['安全性の高い暗号アルゴリズムを使用']},
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
  {topics: [{topic: 'backup'}, {topic: 'cryptography'}]},
  {topics: [{topic: 'assetManagement', measures: ['情報資産を識別']}]},
  {topics: [{topic: '事業継続'}]},
  {
    analysis: {
      of: ['本サービス', '他のすべてのプロジェクト'],
      document: 'rules',
      covers: ['職務分掌', 'リスクアセスメント', 'リスク低減策', 'システムの構成', '検収要件'],
      for: '安全な開発ライフサイクルの構築',
    },
  },
  {analysis: {of: ['本サービス']}},
  {analysis: {of: ['本サービス'], document: {to: 'rules', part: '第3章'}}},
  {analysis: {of: ['新しい機能'], covers: ['リスクアセスメント']}},
  {analysis: {of: ['機能の改修'], covers: ['機密性', '完全性', '可用性', '性能', '運用']}},
  {analysis: {of: [{what: '新しい機能', including: ['外部との連携']}], for: '設計の早い段階での対処'}},
  {checklists: [{name: 'CAIQ', in: 'policy'}]},
  {checklists: [{name: 'クラウドサービスレベルのチェックリスト'}]},
  {checklists: {answer: 'notProvided'}},
  {checklists: {answer: 'planned', by: '2027-04'}},
  {reviews: [{what: ['要求事項の見直し'], by: 'provider', every: {every: 'year'}}]},
  {reviews: [{what: ['要求事項の見直し'], by: 'independent', when: '機能の追加', against: ['ISO/IEC 27017']}]},
]
