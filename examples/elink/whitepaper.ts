import {
  accessProvisioning,
  accessRestriction,
  administratorOperations,
  applicableLaw,
  awarenessTraining,
  backup,
  capacityManagement,
  changeManagement,
  clockSynchronization,
  contactWithAuthorities,
  cryptography,
  cryptographyRegulation,
  type Desk,
  deletion,
  equipmentDisposal,
  eventLogging,
  eventReporting,
  incident,
  independentReview,
  labelling,
  networkSegregation,
  notProvided,
  privilegedAccess,
  recordProtection,
  secretAuthentication,
  secureDevelopment,
  securityPolicies,
  serviceMonitoring,
  supplierPolicy,
  supplyChain,
  userRegistration,
  utilityPrograms,
  virtualSegregation,
  vulnerabilityManagement,
  type Whitepaper,
  whitepaper,
} from 'iso27017-whitepaper'

/** The help desk by the chat through which customers reach it. */
const chatDesk: Desk = {at: 'desk', by: [{by: 'chat', name: 'チャットワークサポート'}]}

/**
 * The whitepaper of elink, edition 1.2 of March 2024, restated as facts.
 *
 * The original calls the customer 「ユーザ様」, 「お客さま」 and 「利用者様」, and itself 「White Paper」, 「本ドキュメント」 and
 * 「本ホワイトペーパー」; 「ユーザ様」 and 「本ホワイトペーパー」 are used throughout. A dedicated server is 「専用サーバ」 in one section
 * and 「専有サーバ」 in another, and the desk 「問合せ窓口」 and 「お問合せ窓口」; the first and the last are used.
 */
const paper: Whitepaper = whitepaper({
  service: {name: 'elink', kind: 'クラウドサービス'},
  // The original's text doesn't name its company; nothing is invented here.
  provider: {name: 'elinkの提供会社'},
  terms: {
    customer: 'ユーザ様',
    service: 'elink',
    paper: '本ホワイトペーパー',
    platform: '基盤のクラウドサービス事業者',
  },
  standard: {cited: 'ISO/IEC 27017'},
  documents: {
    policy: {name: '情報セキュリティ方針', url: 'https://baimosoft.co.jp/pdf/i_security_policy.pdf'},
    suppliers: {name: '当社のサプライヤー向けセキュリティポリシー', titled: false},
    manual: {name: 'サービス内のマニュアルサイト', titled: false},
    terms: {name: '利用規約'},
  },
  contacts: {
    form: {name: 'お問合せフォーム', url: 'https://elink-lc.com/contact/'},
    desk: {name: 'お問合せ窓口', alias: ['チャットワークサポート'], at: '{service}内'},
  },
  outline: {
    numbering: 'none',
    reference: {control: 'A.{number}', extended: 'CLD.{number}'},
    sections: [
      {
        title: 'はじめに',
        sections: [
          {title: 'White Paperの目的', parts: ['purpose']},
          {title: 'White Paperの対象', parts: ['audience']},
          {
            title: 'クラウドコンピューティングのための情報セキュリティ方針',
            parts: [{of: 'securityPolicies', facts: ['policies', 'aims']}],
          },
          {title: '情報セキュリティ組織', parts: ['organisation']},
          {title: '地理的所在地', parts: ['contactWithAuthorities']},
          {
            id: 'cloudPolicy',
            title: 'クラウドコンピューティングに関する情報セキュリティ方針',
            parts: [{of: 'securityPolicies', facts: ['commitments']}],
          },
          {
            title: '責任範囲（共有Model）',
            parts: [
              {of: 'responsibilities', facts: ['layers'], as: 'sentences'},
              'supplierPolicy',
              {of: 'responsibilities', facts: ['excluded']},
              {of: 'responsibilities', facts: ['ofProvider', 'ofCustomer']},
            ],
          },
          {title: '情報セキュリティの意識向上，教育及び訓練', parts: ['awarenessTraining']},
          {title: '情報セキュリティのパフォーマンス評価', parts: ['independentReview']},
          {title: 'インシデント対応プロセス', parts: [{of: 'incident', facts: ['process']}]},
        ],
      },
      {
        title: '開発/調達',
        sections: [
          {title: '開発プロセス', parts: ['secureDevelopment']},
          {title: 'サプライチェーン', parts: ['supplyChain']},
        ],
      },
      {
        title: 'アプリケーションのセキュリティ機能',
        sections: [
          {title: '情報セキュリティ機能', parts: ['controlTable']},
          {title: '情報のラベル付け', parts: ['labelling']},
          {title: '認証情報の管理', parts: ['privilegedAccess', 'secretAuthentication']},
          {title: '利用者アクセスの管理', parts: ['accessRestriction', 'userRegistration', 'accessProvisioning']},
          {title: 'ユーティリティプログラム', parts: ['utilityPrograms']},
          {title: '暗号化', parts: ['cryptography']},
        ],
      },
      {
        title: '運用',
        sections: [
          {title: '変更', parts: ['changeManagement']},
          {title: '管理者用手順', parts: ['administratorOperations']},
          {title: 'バックアップ', parts: ['backup']},
          {
            title: 'ログ',
            parts: [{of: 'eventLogging', facts: ['taken', 'functions', 'manual']}, 'clockSynchronization'],
          },
          {title: 'クラウドサービスの監視', parts: ['serviceMonitoring']},
          {title: '技術的脆弱性の管理', parts: ['vulnerabilityManagement']},
          {title: 'ネットワーク', parts: ['network', 'virtualSegregation', 'networkSegregation']},
          {title: '容量・能力の管理', parts: ['capacityManagement']},
          {title: '負荷分散/冗長化', parts: ['availability']},
          {title: 'インシデント対応', parts: ['incident', 'eventReporting']},
          {title: 'サービス利用停止後のデータの扱い', parts: ['deletion']},
          {title: '装置のセキュリティを保った処分又は再利用', parts: ['equipmentDisposal']},
        ],
      },
      {
        title: 'その他',
        sections: [
          {title: '適用法令及び契約上の要求事項', parts: ['applicableLaw']},
          {title: '記録の保護', parts: ['recordProtection']},
          {title: '暗号化機能に対する規制', parts: ['cryptographyRegulation']},
        ],
      },
      {title: '{serviceName}に関するお問い合わせ', parts: ['contacts']},
      {title: '更新履歴', parts: ['revisions']},
    ],
  },
  purpose: {
    explains: ['{service}が基盤とするクラウドサービスのセキュリティに関する方針', 'プロセスの概要'],
    certification: 'ISMSクラウドセキュリティ認証',
  },
  audience: ['considering', 'using'],
  organisation: {
    officer: {role: '情報セキュリティの統括責任者', has: ['統括の責任', '権限']},
    committees: [
      {name: '情報セキュリティ委員会', does: ['情報セキュリティマネジメントシステムの運用および継続的な改善を推進']},
    ],
  },
  responsibilities: {
    layers: [
      {layer: '仮想レイヤーおよび施設のコンポーネントの管理', by: 'platform'},
      {layer: '基盤上に構築したアプリケーション', by: 'provider'},
      {layer: 'アプリケーション上のデータの保護', by: 'customer'},
    ],
    excluded: [{of: 'LINE社のLINEプラットフォーム'}],
    ofProvider: [
      '{service}のセキュリティ対策',
      {what: '{service}に保管された{customer}の情報の保護', including: ['バックアップ']},
    ],
    ofCustomer: [
      {
        what: '{user}アカウントの管理',
        suchAs: ['登録', '削除', '権限設定', '管理者設定', 'アクセス権の設定'],
      },
      'パスワードなどの{user}の秘密認証情報の管理',
    ],
  },
  network: {dedicated: true, detection: {of: '入口への侵入', with: ['IDS', 'IPS']}},
  availability: {
    // 「マネジメントサービス」 in the original: what a cloud offers for balancing load is a managed service.
    balancing: {over: '複数の仮想サーバ', with: '{platform}のマネージドサービス（ロードバランシング）'},
    replicas: [{of: 'アプリケーションの構成', as: 'マシンイメージ', restores: 'instantly'}],
  },
  controlTable: {
    for: '{customer}による主な情報セキュリティ機能の検討',
    controls: [
      'userRegistration',
      'accessProvisioning',
      'privilegedAccess',
      'secretAuthentication',
      'accessRestriction',
      'cryptography',
      'backup',
      'eventLogging',
      'serviceMonitoring',
    ],
  },
  clauses: [
    securityPolicies({
      policies: ['policy', 'ref:cloudPolicy'],
      aims: ['{customer}に満足いただける機能的で安全なサービスの提供'],
      commitments: [
        'クラウドコンピューティング環境にある{customer}の情報資産を情報セキュリティ上の脅威から守る対策',
        '{customer}が安心して利用できる安全なサービスの提供',
      ],
    }),
    contactWithAuthorities({
      offices: [{country: 'JP'}],
      storage: [{country: 'JP'}],
      relocation: {
        need: '基盤とするクラウドサービスの日本国外のリージョンでの{customer}のデータの保管',
        ahead: true,
        to: 'customer',
      },
    }),
    supplierPolicy({
      rules: ['suppliers'],
      controls: [{of: 'platform', by: ['調達時のセキュリティ審査', 'パフォーマンスのモニタリング']}],
    }),
    awarenessTraining({
      audience: ['全従業員'],
      every: 'regularly',
      aims: ['情報セキュリティに対する意識の向上'],
      contractors: {to: 'クラウドコンピューティングに関する契約相手', of: '教育', level: 'same'},
    }),
    independentReview({
      reviews: [
        {what: ['情報セキュリティに関する定期的な内部監査'], every: {every: 'year', atLeast: true}},
        {what: ['臨時の内部監査'], by: 'independent', when: '組織、施設、技術、プロセスなどの重大な変化の発生'},
      ],
      onRequest: {what: ['内部監査の結果'], at: chatDesk, reply: 'consult'},
    }),
    secureDevelopment({
      aims: ['機能性とユーザビリティの確保', '情報セキュリティへの配慮'],
      process: [
        {stage: 'requirements', of: ['非機能要件としてのセキュリティ要件']},
        {stage: 'approval', how: '厳格'},
        {stage: 'codeReview', of: ['セキュリティ機能に関するソースコード']},
        {stage: 'test'},
        {stage: 'build'},
      ],
      reviews: [{what: ['ペネトレーションテスト'], against: ['テスト仕様'], when: '修正'}],
    }),
    supplyChain({
      assurance: [
        {
          on: 'クラウドサービスの提供に関わるサプライヤー',
          with: '事前の審査',
          does: '{provider}と同等以上の情報セキュリティ水準を確保',
        },
        {with: '契約', does: '秘密保持を担保'},
        {
          on: 'サプライチェーンを形成してサービスを提供するサプライヤー',
          does: 'サプライチェーンメンバーに対するセキュリティ管理の能力を審査',
        },
      ],
    }),
    labelling({
      functions: [
        {for: '{customer}のデータの分類', with: 'タグ', does: 'アドレス登録データをグルーピング'},
        'ユーザに付帯情報を任意に追加',
      ],
      manual: 'manual',
    }),
    privilegedAccess({accounts: ['マスタアカウント']}),
    secretAuthentication({
      registers: 'マスタアカウント',
      procedure: [
        {by: 'customer', at: '申込フォーム', does: 'メールアドレスを登録'},
        [
          {to: '登録したメールアドレス', does: 'クレジット決済用URLを記載したメールを送信'},
          {by: 'customer', does: '画面の指示に従って決済'},
        ],
        {after: '決済の正常終了', to: '登録したメールアドレス', does: ['認証コードを送信', '登録画面を表示']},
        [
          {by: 'customer', does: ['登録画面の指示に従って認証コードを入力', 'パスワードなどを設定']},
          {after: '設定の完了', does: 'システムを自動で構築'},
        ],
        {
          after: '構築の完了',
          to: '登録したメールアドレス',
          does: 'アカウント情報とお問合せ窓口（チャットワークサポート）のアカウント情報を送信',
        },
      ],
    }),
    accessRestriction({
      functions: [{with: '{service}のユーザインターフェイスと機能', does: '{user}のアクセスを安全に管理'}],
    }),
    userRegistration({
      functions: [
        {
          at: 'マスタアカウント画面',
          with: '簡単な操作',
          does: {objects: ['{user}のアカウント'], verbs: ['登録', '削除']},
        },
      ],
    }),
    accessProvisioning({
      functions: [{with: '同様の操作', to: '{user}', does: '権限を付与'}],
      manual: 'manual',
    }),
    utilityPrograms({
      limitedTo: ['マスタアカウント'],
      customerDuties: ['ユーティリティプログラムの使用の制限につながるマスタアカウントの厳重な管理'],
    }),
    cryptography({
      inTransit: [
        {of: ['{service}と{customer}との間の通信'], protocol: 'SSL/TLS', for: '情報の盗聴などのリスクへの対処'},
      ],
    }),
    changeManagement({
      notices: [
        {
          of: ['{customer}に影響を与える{service}の変更'],
          ahead: true,
          channels: [{by: 'chat', name: '情報提供用のチャットワークグループ'}],
        },
      ],
      functions: [{at: 'システムログイン時のダッシュボード画面', does: '変更管理に関する各種の情報を確認'}],
    }),
    administratorOperations({manuals: ['manual'], contact: chatDesk}),
    backup({
      scope: ['システム', '{customer}のデータ'],
      schedule: {every: 'day'},
      retention: {generations: 7},
      restoreOnRequest: notProvided(),
    }),
    eventLogging({
      taken: {for: 'maintenance'},
      functions: [{by: 'customer', at: '{service}内', does: 'アプリケーションの一部の履歴をご自身で確認'}],
      manual: {to: 'manual', for: '確認方法の詳細'},
    }),
    clockSynchronization({
      source: {name: 'NICTインターネット時刻供給サービス'},
      covers: ['{service}'],
      timeZone: {name: 'JST', of: ['ログ']},
    }),
    serviceMonitoring({
      monitored: [
        '{service}の正常な提供',
        {what: '不正な使用の有無', suchAs: ['他社を攻撃する基盤としての使用']},
        'データの漏えいの有無など',
      ],
      functions: notProvided(),
      onRequest: {what: ['監視結果'], at: chatDesk, reply: 'consult'},
    }),
    vulnerabilityManagement({
      covers: ['アプリケーションの構築に使用するソフトウェア'],
      sources: ['jpcert', 'staff', {what: '外部の情報提供者', suchAs: ['{customer}', '{platform}']}],
      response: {within: 'promptly'},
      notices: [
        {stage: 'detected', channels: [{by: 'chat', name: 'チャットワークサポートなど'}]},
        {stage: 'status', ongoing: true, channels: [{by: 'chat', name: 'チャットワークサポート'}]},
      ],
    }),
    virtualSegregation({
      tenants: [
        {at: '専用サーバ', of: ['{customer}の環境'], from: '他の{customer}', unit: 'サーバ'},
        {at: '共有サーバ', of: ['スキーマ'], unit: 'データベース'},
        {at: '共有サーバのWebサーバ', unit: 'ディレクトリ'},
      ],
    }),
    networkSegregation({
      administration: [
        {
          of: ['{customer}に提供するクラウドコンピューティング環境'],
          from: '{provider}の管理用環境',
          with: ['セグメントの分割'],
        },
      ],
    }),
    capacityManagement({
      monitored: ['サーバリソース', 'ネットワークリソース'],
      scaling: {
        with: 'GUI',
        within: 'instantly',
        of: 'サーバリソース',
        principle: 'up',
        keeps: 'インスタンスの構成',
        fallback: 'out',
        basis: '将来のニーズ',
      },
    }),
    incident({
      process: {
        conformsTo: 'ISO/IEC 27001',
        standardized: true,
        documented: ['報告', 'エスカレーション'],
        managedBy: '情報セキュリティ委員会',
        triage: ['影響の大きさ', '緊急性'],
      },
      scope: [
        {
          what: '{customer}に大きな影響を及ぼす可能性のある情報セキュリティインシデント',
          suchAs: ['データの消失', 'サービスの停止'],
        },
      ],
      disclosure: {cause: 'provider', affects: 'customer', level: 'same'},
      report: {
        promptly: true,
        within: {hours: 72, from: 'detection', kind: 'target'},
        channels: [
          {by: 'mail', name: '登録メールアドレス宛'},
          {by: 'screen', name: '管理者画面'},
        ],
        ifNeeded: ['phone', 'other'],
      },
      contact: 'desk',
      remedies: {cause: 'provider', affects: 'customer', does: 'あらゆる手段を講じて対処'},
    }),
    eventReporting({fromCustomer: {found: ['情報セキュリティインシデント', 'その疑い'], at: chatDesk}}),
    deletion({
      data: ['{customer}が{service}で作成または保存したデータ'],
      deadline: {days: 30, from: 'termination'},
      // 「ユーザの OS の機能によるファイルを削除」 in the original: the customer's files go by the function of the OS.
      byKind: [
        {of: '専用サーバのデータ', method: 'erasure'},
        {of: '共有サーバの{customer}のファイル', method: 'OSの機能'},
      ],
      excludes: ['{customer}のデータを含まないサービス共通のログデータ'],
    }),
    equipmentDisposal({responsible: {role: '情報システム管理者', notBy: '従業員', for: '装置の安全で確実な取扱い'}}),
    applicableLaw({governingLaw: [{country: 'JP', of: '利用契約'}], see: ['terms']}),
    recordProtection({
      records: [
        {
          of: ['仮想ネットワークへのアクセスに関するログ', 'サービスのバージョンアップについての内部要員の作業ログ'],
          retention: 'certain',
        },
      ],
    }),
    cryptographyRegulation({regulatedRegions: 'notServed'}),
  ],
  revisions: [
    {edition: '第 1.0 版', date: '2021-02-15', changes: ['初版']},
    {
      edition: '第 1.1 版',
      date: '2022-05-12',
      changes: ['お問合せに関する内容の変更', 'データの提供に関する項目の追加'],
    },
    {edition: '第 1.2 版', date: '2024-03-15', changes: ['当社の責任範囲の追加']},
  ],
})

export default paper
