import {
  accessProvisioning,
  accessRestriction,
  administratorOperations,
  applicableLaw,
  awarenessTraining,
  backup,
  type Channel,
  capacityManagement,
  changeManagement,
  clockSynchronization,
  contactWithAuthorities,
  cryptography,
  cryptographyRegulation,
  deletion,
  equipmentDisposal,
  eventLogging,
  eventReporting,
  evidenceCollection,
  incident,
  independentReview,
  intellectualProperty,
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
  vulnerabilityManagement,
  type Whitepaper,
  whitepaper,
} from 'iso27017-whitepaper'

/** Where news of vulnerabilities is posted: the same two places always. */
const announcements: readonly Channel[] = [
  {by: 'screen', name: '{service}のトップ画面'},
  {by: 'site', name: 'ランディングページのお知らせ'},
]

/**
 * The whitepaper of ナラティブブック, edition 1.1 of April 2025, restated as facts.
 *
 * The original calls the customer 「ユーザ様」, 「お客さま」 and 「お客様」, and itself 「White Paper」, 「本ドキュメント」, 「本書」 and
 * 「本ホワイトペーパー」; 「ユーザ様」 and 「本書」 are used throughout. 「お問い合わせ画面」 and 「お問合せページ」 are the one place in
 * the service where customers write to the desk; the first is used. Put right without a word are 「サーポートセンター」,
 * 「セキィリティ」, 「第３者」, and a line before the table of incidents that belongs to no sentence.
 */
const paper: Whitepaper = whitepaper({
  service: {
    name: 'ナラティブブック',
    kind: 'クラウドサービス',
    aims: ['{user}本人に対してより適切なサポートを提供できる環境づくり'],
    features: [{does: {objects: ['{user}と{user}を見守る専門家の書き込み'], verbs: ['集約', '保管']}}],
  },
  // The original's text doesn't name its company; nothing is invented here.
  provider: {name: 'ナラティブブックの提供会社'},
  terms: {customer: 'ユーザ様', service: 'ナラティブブック', platform: '基盤のクラウドサービス事業者'},
  standard: {cited: 'ISO/IEC 27017'},
  documents: {
    policy: {name: '情報セキュリティ方針', url: 'https://xcf.co.jp/isms/'},
    suppliers: {name: '当社のサプライヤー向けセキュリティポリシー', titled: false},
    manual: {name: 'ユーザマニュアル'},
    manuals: {name: 'その他の各種マニュアル', titled: false},
    customerPolicy: {name: 'ユーザ様のセキュリティポリシー', titled: false},
    terms: {name: '利用規約'},
  },
  contacts: {
    support: {name: 'ナラティブブックサポートセンター', tel: '050-3188-3610', email: 'support@narrativebook.jp'},
    form: {name: 'お問い合わせフォーム', url: 'https://narrativebook.jp/contact'},
    screen: {name: 'お問い合わせ画面', at: '{service}内'},
  },
  outline: {
    numbering: 'none',
    reference: {control: 'A.{number}', extended: 'CLD.{number}'},
    sections: [
      {
        title: 'はじめに',
        sections: [
          {title: 'White Paperの目的', parts: ['service', 'purpose', 'definitions']},
          {title: 'White Paperの対象', parts: ['audience']},
          {
            title: 'クラウドコンピューティングのための情報セキュリティ方針',
            parts: [{of: 'securityPolicies', facts: ['policies', 'aims']}],
          },
          {title: '情報セキュリティ組織', parts: ['organisation']},
          {
            id: 'cloudPolicy',
            title: 'クラウドコンピューティングに関する情報セキュリティ方針',
            parts: [{of: 'securityPolicies', facts: ['commitments']}],
          },
          {title: '地理的所在地', parts: ['contactWithAuthorities']},
          {
            title: '責任範囲（共有Model）',
            parts: [
              {of: 'responsibilities', facts: ['layers'], as: 'sentences'},
              'supplierPolicy',
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
          {title: '利用者アクセスの管理', parts: ['accessRestriction', 'userRegistration', 'accessProvisioning']},
          {title: '認証情報の管理', parts: ['secretAuthentication', 'privilegedAccess']},
          {title: '暗号化', parts: [{of: 'cryptography', facts: ['atRest', 'hashed']}, 'cryptography']},
        ],
      },
      {
        title: '運用',
        sections: [
          {title: '変更', parts: ['changeManagement']},
          {title: '管理者用手順', parts: ['administratorOperations']},
          {title: 'バックアップ', parts: ['backup']},
          {title: 'ログ', parts: [{of: 'eventLogging', facts: ['taken', 'onRequest']}, 'clockSynchronization']},
          {title: 'クラウドサービスの監視', parts: ['serviceMonitoring']},
          {title: '技術的脆弱性の管理', parts: ['vulnerabilityManagement']},
          {title: '容量・能力の管理', parts: ['capacityManagement']},
          {title: '負荷分散/冗長化', parts: ['availability']},
          {title: 'インシデント対応', parts: ['incident', 'eventReporting']},
          {title: 'サービス利用停止後のデータの扱い', parts: ['deletion']},
          {title: '{user}の登録データの削除要請の手順', parts: [{of: 'deletion', facts: ['request']}]},
          {title: '装置のセキュリティを保った処分又は再利用', parts: ['equipmentDisposal']},
        ],
      },
      {
        title: 'その他',
        sections: [
          {title: '証拠の収集', parts: ['evidenceCollection']},
          {title: '適用法令及び契約上の要求事項', parts: ['applicableLaw']},
          {title: '知的財産権', parts: ['intellectualProperty']},
          {
            title: '記録の保護',
            parts: [{of: 'recordProtection', facts: ['customerDuties']}, 'recordProtection'],
          },
          {title: '暗号化機能に対する規制', parts: ['cryptographyRegulation']},
        ],
      },
      {title: '第三者認証', sections: [{title: 'ISO/IEC 27001', parts: ['certificates']}]},
      {title: '{serviceName}に関するお問い合わせ', parts: ['contacts']},
      {title: '更新履歴', parts: ['revisions']},
    ],
  },
  purpose: {
    explains: ['{service}が基盤とするクラウドサービスのセキュリティに関する方針', 'プロセスの概要'],
    certification: 'ISMSクラウドセキュリティ認証',
  },
  audience: ['considering', 'using'],
  definitions: {
    glossary: [
      {term: 'ユーザ', means: '{service}システムの利用アカウントを持つすべての方'},
      {term: '{user}', means: '{service}システムで自身の情報を管理する本人'},
    ],
  },
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
    ofProvider: ['{service}のセキュリティ対策', '{service}に保管された{customer}の情報の保護'],
    ofCustomer: [
      {
        what: '{user}アカウントの管理',
        suchAs: ['登録', '削除', '権限設定', '管理者設定', 'アクセス権の設定'],
      },
      'パスワードなどの{user}の秘密認証情報の管理',
      '{customer}が取り扱うデータのバックアップ',
    ],
  },
  availability: {
    // 「マネジメントサービス」 in the original: what a cloud offers for balancing load is a managed service.
    balancing: {over: '複数の仮想サーバ', with: '{platform}のマネージドサービス（ロードバランシング）'},
    replicas: [{of: 'アプリケーションの構成', as: 'コンテナイメージ', restores: 'instantly'}],
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
  certificates: {
    list: [
      {
        scheme: 'ISMS（Information Security Management System）の認証',
        standard: 'ISO/IEC 27001',
        scope: '全社',
        issued: '2016-05-09',
      },
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
      onRequest: {
        what: ['ISO/IEC 27017認証の取組みにおける内部監査の結果'],
        at: 'form',
        reply: 'provide',
      },
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
    accessRestriction({
      functions: [
        {
          with: '{service}のユーザインターフェイスと機能',
          does: '{user}のアクセスをストレスなく安全に管理',
        },
      ],
    }),
    userRegistration({
      functions: [{at: '管理者画面', with: '簡単な操作', does: {objects: ['アカウント'], verbs: ['登録', '削除']}}],
    }),
    accessProvisioning({functions: [{with: '同様の操作', to: 'ユーザ', does: '権限を付与'}], manual: 'manual'}),
    secretAuthentication({
      registers: '初期のアカウント',
      procedure: [
        {before: 'アカウントの作成', does: '登録したメールアドレスの疎通を確認'},
        {by: 'customer', at: 'メール本文のリンク先', does: 'アカウントを作成'},
        {by: 'customer', rules: ['customerPolicy'], does: 'パスワードを設定'},
      ],
      manual: {to: 'manual', for: 'アカウント登録の手順の詳細'},
    }),
    privilegedAccess({customerDuties: ['自らのセキュリティポリシーに従った管理者権限の厳重な管理']}),
    cryptography({
      atRest: [{of: ['データベースに保管する{customer}のデータ'], algorithm: 'AES-256'}],
      hashed: {of: ['{customer}のパスワード']},
      inTransit: [
        {of: ['{service}と{customer}との間の通信'], protocol: 'SSL/TLS', for: '情報の盗聴などのリスクへの対処'},
      ],
    }),
    changeManagement({
      notices: [
        {
          of: ['{customer}に影響を与える重要な変更'],
          ahead: true,
          channels: [{by: 'mail', name: '登録メールアドレス宛'}],
        },
        {
          of: ['変更の内容'],
          channels: [
            {by: 'screen', name: 'ログイン直後の通達画面'},
            {by: 'site', name: '{service}のランディングページのお知らせ'},
          ],
        },
      ],
    }),
    administratorOperations({
      manuals: ['manual', 'manuals'],
      contact: ['screen', {at: 'support', by: ['phone']}],
    }),
    backup({
      scope: ['システム', '{customer}のデータ'],
      schedule: {every: 'day'},
      retention: {generations: 35},
      restoreOnRequest: notProvided(),
    }),
    eventLogging({
      taken: {for: 'maintenance'},
      onRequest: {what: ['ログ'], at: 'support', reply: 'consult'},
    }),
    clockSynchronization({
      source: {name: '時刻同期サービス', of: 'platform'},
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
      onRequest: {what: ['監視結果'], at: 'support', reply: 'consult'},
    }),
    vulnerabilityManagement({
      covers: ['アプリケーションの構築に使用するソフトウェア'],
      sources: ['jpcert', 'staff', {what: '外部の情報提供者', suchAs: ['{customer}', '{platform}']}],
      response: {within: 'promptly'},
      notices: [
        {stage: 'detected', channels: announcements},
        {stage: 'status', ongoing: true, channels: announcements},
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
          suchAs: ['データの消失', '長時間のシステム停止'],
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
      contact: 'support',
      remedies: {cause: 'provider', affects: 'customer', does: 'あらゆる手段を講じて対処'},
    }),
    eventReporting({
      fromCustomer: {found: ['情報セキュリティインシデント', 'その疑い'], at: ['screen', 'support']},
    }),
    deletion({
      data: ['{user}が{service}で作成または保存したデータ'],
      deadline: {days: 60, from: '削除要請の手続きの受理'},
      excludes: ['{user}のデータを含まないサービス共通のログデータ'],
      request: {
        at: 'form',
        subject: '退会ユーザーのデータ削除要請',
        give: ['お名前', 'フリガナ', 'メールアドレス'],
        // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
        then: [
          [
            {by: '担当者', after: 'お問い合わせの受理', at: 'メール', does: '「保有個人データ削除依頼書」を送付'},
            {by: 'customer', does: ['必要事項を記入', '返信']},
          ],
          {by: '担当者', after: '「保有個人データ削除依頼書」の内容の確認', does: '登録データを削除'},
        ],
      },
    }),
    equipmentDisposal({responsible: {role: '情報システム管理者', notBy: '従業員', for: '装置の安全で確実な取扱い'}}),
    evidenceCollection({
      disclosure: {
        on: ['法令', '権限のある官公庁からの要求'],
        of: '{service}上にあるデータなどの情報',
        submits: true,
        to: ['当該官公庁', 'その指定先'],
      },
      agreedIn: [{to: 'terms', for: '情報の開示または提出'}],
    }),
    applicableLaw({governingLaw: [{country: 'JP', of: '利用契約'}]}),
    intellectualProperty({
      ownership: [
        {
          of: {
            what: '{service}の有形または無形の構成物',
            including: ['プログラム', 'データベース', '画像', 'マニュアルなどの関連ドキュメント'],
          },
          rights: {what: 'すべての知的財産権その他の権利', including: ['著作権']},
          owner: 'provider',
        },
      ],
    }),
    recordProtection({
      customerDuties: ['アプリケーションにおけるデータ操作などのログの保護'],
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
    {edition: '第 1.0 版', date: '2025-02-28', changes: ['初版']},
    {
      edition: '第 1.1 版',
      date: '2025-04-10',
      changes: [
        '情報セキュリティのパフォーマンス評価に「ISO/IEC 27017認証の取組み」を追加',
        '「適用法令及び契約上の要求事項」を変更',
        '「知的財産権」を変更',
        '暗号化の誤記修正',
      ],
    },
  ],
})

export default paper
