import {topics} from '../../src/catalogue/index.ts'
import type {Clause} from '../../src/clauses/index.ts'
import type {WhitepaperFacts} from '../../src/whitepaper/index.ts'
import {samples} from './index.ts'

/** What the sample clauses refer to. */
export const registry = {
  service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
  provider: {name: 'サンプル株式会社'},
  documents: {
    policy: {name: '情報セキュリティ基本方針', url: 'https://example.com/policy'},
    rules: {name: '各種関連規程'},
    manual: {name: 'ユーザマニュアル', at: 'サービスヘルプページ'},
    terms: {name: '利用規約'},
    agreement: {name: '約款'},
  },
  contacts: {
    support: {name: 'サポート窓口', email: 'support@example.com'},
    form: {name: 'お問い合わせフォーム', url: 'https://example.com/contact'},
  },
  plans: {private: {name: 'Private', form: 'シングルテナント形式'}, public: {name: 'Public', tenancy: 'shared'}},
} as const satisfies Partial<WhitepaperFacts>

/** Every part of a paper that is no clause, each with all of its facts. */
export const parts = {
  ...registry,
  service: {
    ...registry.service,
    reading: 'サンプルクラウド',
    form: 'SaaS',
    uses: ['全文検索'],
    aims: ['文書管理の効率化'],
    includes: [{name: 'サンプル保管', kind: '保管サービス'}, {name: 'サンプル検索'}],
    features: ['文書を登録', {by: '管理者', does: '文書を公開'}],
    runsOn: [{on: 'AWS', formal: 'Amazon Web Services', vendor: 'Amazon Web Services, Inc.', form: 'IaaS'}],
    hours: {days: 'everyday', from: '06:00', to: '23:30', except: ['定期保守の時間帯']},
    url: 'https://example.com/service',
  },
  purpose: {
    shows: ['セキュリティ対策', '管理体制'],
    explains: ['管理策'],
    aims: ['{user}の安全な利用'],
    certification: 'ISMSクラウドセキュリティ認証',
  },
  audience: ['considering', 'using', '監査を担当する方'],
  definitions: {
    follows: 'JIS Q 27017:2016',
    glossary: [
      {term: '営業日', means: {what: '営業を行う日', except: ['祝日', '{provider}の休日']}},
      {term: '{customer}', short: 'CSC', full: 'クラウドサービスカスタマ'},
    ],
    abbreviations: [{short: 'SaaS', full: 'Software as a Service', means: 'サービスとして提供するソフトウェア'}],
  },
  scope: {of: ['文書の保管', '文書の検索'], base: 'policy', planNotes: 'inPlace'},
  precedence: {quotes: ['agreement', 'manual'], prevails: 'quoted'},
  responsibilities: {
    layers: [
      {layer: 'データ', by: 'customer'},
      {layer: {what: 'アプリケーション', including: ['ミドルウェア']}, by: ['provider', 'platform']},
    ],
    ofProvider: ['定期的なバックアップ', 'サービスのセキュリティ対策'],
    ofCustomer: [{what: 'アカウントの管理', including: ['登録', '削除']}, 'パスワードの管理'],
    excluded: [{of: '連携先のサービス', by: 'その提供者'}],
    see: 'agreement',
  },
  organisation: {
    officer: {role: '情報セキュリティの統括責任者', has: ['責任', '権限']},
    committees: [{name: '情報セキュリティ委員会', does: ['対策を立案', '実施状況を点検']}],
  },
  availability: {
    balancing: {over: '複数の仮想サーバ', with: '基盤クラウドのマネージドサービス'},
    redundancy: ['データベース', {what: '通信機器', including: ['ルータ']}],
    replicas: [
      {of: 'アプリケーションの構成', as: 'コンテナイメージ', restores: 'instantly'},
      {of: 'データベース', as: 'スナップショット', restores: {hours: 4}},
    ],
    targets: [
      {of: '{service}', percent: 99.9, kind: 'target'},
      {of: '仮想サーバ', percent: 99.99, kind: 'guarantee', by: 'platform'},
    ],
    recovery: {time: {hours: 8}, point: {hours: 24}},
  },
  network: {
    dedicated: true,
    detection: {with: ['IDS', 'IPS'], of: '入口への侵入'},
    measures: ['不要なポートを閉鎖'],
  },
  reading: {
    numbers: {from: 5, to: 18, except: [17]},
    content: ['{provider}の取組み'],
    sharedWith: ['ISO/IEC 27002'],
    extended: {prefix: 'CLD', listedIn: '附属書A', alignedWith: ['ISO/IEC 27002']},
    order: 'control',
    reference: 'closing',
  },
  controlTable: {controls: ['backup', 'deletion', 'incident'], for: '{customer}によるサービスの選定'},
  certificates: {
    scheme: 'ISMS適合性評価制度',
    operator: '情報マネジメントシステム認定センター（ISMS-AC）',
    list: [
      {
        standard: 'JIS Q 27001:2023（ISO/IEC 27001:2022）',
        scheme: 'ISMS認証',
        body: 'サンプル認証機構',
        number: 'IS 123456',
        scope: 'クラウドサービスの開発と運用',
        issued: '2020-04',
        expires: '2026-03-31',
      },
      {
        standard: 'JIP-ISMS517-1.0（ISO/IEC 27017:2015）',
        scheme: 'ISMSクラウドセキュリティ認証',
        url: 'https://example.com/27017',
      },
    ],
  },
  legal: {
    trademarks: [{of: ['サンプルクラウド'], owner: 'サンプル株式会社'}, {of: ['Windows', 'AWS']}],
    copyright: {owner: 'provider', since: 2024},
    disclaimers: ['asOfDate', 'subjectToChange', 'noWarranty'],
  },
  revisions: [
    {edition: '1.0', date: '2024-04', kind: '新規', changes: ['初版'], by: '山田太郎'},
    {
      edition: '1.1',
      date: '2025-04-01',
      kind: '修正',
      changes: ['通知の方法を変更', '窓口を追加'],
      page: '3',
      by: '鈴木花子',
    },
  ],
} as const satisfies Partial<WhitepaperFacts>

/** Every clause with its sample facts. */
export const clauses: readonly Clause[] = topics.map(
  topic => ({clause: topic, facts: samples[topic].full}) as unknown as Clause,
)
