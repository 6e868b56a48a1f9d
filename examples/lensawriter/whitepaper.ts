import {
  accessProvisioning,
  accessRestriction,
  administratorOperations,
  applicableLaw,
  assetInventory,
  awarenessTraining,
  backup,
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
  labelling,
  networkAlignment,
  networkSegregation,
  notProvided,
  privilegedAccess,
  recordProtection,
  rolesAndResponsibilities,
  secretAuthentication,
  secureDevelopment,
  securityPolicies,
  securityRequirements,
  serviceMonitoring,
  sharedResponsibilities,
  supplierAgreements,
  supplyChain,
  userRegistration,
  utilityPrograms,
  virtualMachineHardening,
  virtualSegregation,
  vulnerabilityManagement,
  type Whitepaper,
  whitepaper,
} from 'iso27017-whitepaper'

/**
 * The whitepaper of LENSAwriter, edition 1.1 of June 2024, restated as facts.
 *
 * The original spells the product 「LENSAwriter」 on its cover and 「LENSWriter」 in its headings; the cover's spelling is
 * used throughout. It says both 「利用者ガイド」 and 「利用ガイド」 for one document; the first, which is the commoner, is used.
 */
const paper: Whitepaper = whitepaper({
  title: 'ISO/IEC 27017 ホワイトペーパー',
  service: {
    name: 'LENSAwriter',
    kind: 'AIライティングサービス',
    uses: ['生成AI'],
    features: [
      {
        with: 'シンプルな操作',
        does: ['ウェブサイトに掲載する記事や原稿を用途に合わせて作成', '制作時間を大きく短縮'],
      },
    ],
  },
  provider: {name: '株式会社インフォネット'},
  terms: {provider: '弊社', customer: 'お客様', user: '利用者'},
  standard: {cited: 'JIS Q 27017:2016（ISO/IEC 27017:2015）', kind: 'クラウドセキュリティの国際規格'},
  documents: {
    policy: {
      name: '情報セキュリティ基本方針',
      url: 'https://www.e-infonet.jp/sustainability/corporategovernance/security.html',
    },
    site: {name: 'ホームページ', titled: false, url: 'https://e-infonet.jp/'},
    terms: {name: '利用規約'},
    guide: {name: '利用者ガイド'},
    development: {name: '弊社の定めた規則', titled: false},
  },
  contacts: {
    support: {name: '弊社サポート窓口'},
    inquiry: {name: 'お問い合わせ窓口'},
  },
  outline: {
    preset: 'byControl',
    dates: 'slashes',
    coverDate: 'month',
    titles: {
      purpose: 'ホワイトペーパーの目的',
      service: '{serviceName}とは',
      responsibilities: '責任分界点について',
      reading: '管理策に関する見方の説明',
      controls: '各管理策への対応について',
      rolesAndResponsibilities: '情報セキュリティの役割および責任',
      sharedResponsibilities: 'クラウドコンピューティング環境における役割および責任の共有および分担',
      awarenessTraining: '情報セキュリティの自覚、教育および訓練',
      userRegistration: '利用者登録および登録削除',
      equipmentDisposal: '装置のセキュリティを保った処分または再利用',
      networkAlignment: '仮想および物理ネットワークのセキュリティ管理の整合',
      securityRequirements: '情報セキュリティ要求事項の分析および仕様化',
      incident: '責任および手順',
      applicableLaw: '適用法令および契約上の要求事項の特定',
    },
    parts: {
      reading: [{of: 'reading', facts: ['numbers', 'content']}],
      controls: [{of: 'reading', facts: ['sharedWith', 'extended', 'order']}],
    },
  },
  purpose: {shows: ['{provider}がクラウドサービスプロバイダ（CSP）として実施する管理策']},
  // The original's figure of the split is lost. Stated here is what the paper's own sections say of who does what.
  responsibilities: {
    layers: [
      {layer: '仮想環境のバックアップ', by: 'provider'},
      {layer: 'サーバ、ネットワークおよびストレージの論理的な分離', by: 'provider'},
      {layer: '仮想マシンの要塞化', by: 'provider'},
      {layer: {what: '稼働と資源の監視', including: ['ネットワーク', 'CPU', 'メモリ']}, by: 'provider'},
      {layer: 'サービスの維持管理に必要なログの取得', by: 'provider'},
      {layer: '脆弱性情報の収集と案内', by: 'provider'},
      {layer: {what: '利用者IDの管理', including: ['メールアドレスの更新', '本人のIDの削除']}, by: 'user'},
      {layer: 'パスワードの変更', by: 'user'},
      {layer: '招待機能によるユーザの管理', by: '契約アカウント者'},
    ],
  },
  reading: {
    numbers: {title: '情報セキュリティ管理策の実践の規範', from: 5, to: 18, except: [17]},
    content: ['{provider}のサービスにおける要求事項の解釈', '管理策'],
    sharedWith: ['ISO/IEC 27001附属書A', 'ISO/IEC 27002'],
    extended: {
      prefix: 'CLD',
      listedIn: '附属書A（規定）クラウドサービス拡張管理策集',
      alignedWith: ['ISO/IEC 27001附属書A', 'ISO/IEC 27002'],
    },
    order: 'control',
  },
  clauses: [
    securityPolicies({setBy: 'provider', policies: ['policy']}),
    rolesAndResponsibilities({see: [{to: 'ref:responsibilities', for: '責任分界点'}]}),
    contactWithAuthorities({offices: [{see: 'site'}], storage: [{what: ['{service}に保存された情報'], country: 'JP'}]}),
    sharedResponsibilities({
      see: [{to: 'ref:responsibilities', for: '役割および責任'}],
      agreedIn: [{to: 'terms', for: '{service}の利用条件'}],
    }),
    awarenessTraining({every: 'regularly', aims: ['情報セキュリティの確保とその重要性の認識'], exercises: true}),
    assetInventory({
      customerData: '{customer}の情報資産（保存データ）',
      derivedData: 'サービスの運営に用いる{provider}の情報',
      distinction: 'separated',
    }),
    deletion({
      trigger: ['serviceEnd'],
      data: ['{user}が作成または保存した情報資産（保存データ）'],
      deadline: {rule: '削除サイクル'},
      backups: 'likewise',
      excludes: ['{customer}の情報資産を含まないサービス共通のログ'],
    }),
    labelling(notProvided()),
    userRegistration({
      issues: {when: '{service}の利用開始'},
      functions: ['提供した利用者IDのメールアドレス情報を更新', '本人のIDも削除'],
      manual: 'guide',
    }),
    accessProvisioning({
      functions: [{by: '契約アカウント者', with: '招待機能', does: 'ユーザを管理', dependsOnPlan: true}],
      manual: 'guide',
    }),
    privilegedAccess({login: {by: ['ID', 'パスワード']}, mfa: {}}),
    secretAuthentication({
      issues: {of: ['利用者ID'], when: '{service}の利用開始', channels: ['mail']},
      manual: {to: 'guide', for: 'パスワードの変更方法'},
    }),
    accessRestriction(notProvided()),
    utilityPrograms({programs: notProvided()}),
    virtualSegregation({
      tenants: [
        {
          of: ['サーバ', 'ネットワーク', 'ストレージ'],
          with: ['仮想化技術', 'ネットワークセキュリティ技術'],
          kind: 'logical',
        },
      ],
    }),
    virtualMachineHardening({restricts: ['port', 'protocol', 'ipAddress'], measures: ['ほかの要塞化対策も実施']}),
    cryptography({inTransit: [{of: ['{service}の利用時にデータをやり取りする通信'], protocol: 'SSL/TLS'}]}),
    equipmentDisposal({
      handling: [{of: ['故障などで交換した記憶媒体'], does: 'disposal', by: 'provider', contractWith: '機器ベンダー'}],
    }),
    changeManagement({
      notices: [{of: ['{user}に影響のある変更', 'メンテナンス'], ahead: true, channels: ['mail']}],
    }),
    capacityManagement({
      monitored: ['システムの稼働状況'],
      every: {every: 'day'},
      functions: [{by: 'user', does: '使用状況を確認'}],
    }),
    administratorOperations({of: '{service}の利用に必要な操作手順', manuals: ['guide']}),
    backup({
      scope: ['サービスの提供に用いる仮想環境'],
      schedule: {every: 'day'},
      retention: {generations: 3},
    }),
    eventLogging({
      taken: {scope: 'provider', for: 'maintenance'},
      onRequest: {what: ['ログ']},
    }),
    clockSynchronization({
      source: {protocol: 'NTP'},
      covers: ['{service}のすべての記録'],
      timeZone: {name: 'JST'},
    }),
    serviceMonitoring({
      monitored: [{what: '資源の使用率の増加', suchAs: ['ネットワーク', 'CPU', 'メモリ']}],
      onRequest: {what: ['監視結果'], at: 'support'},
    }),
    vulnerabilityManagement({
      every: 'regularly',
      notices: [
        {
          of: ['{customer}に影響を及ぼす脆弱性', '{service}のメンテナンスを要する脆弱性'],
          from: 'support',
          channels: ['mail'],
        },
        {stage: 'maintenance', ahead: true, tells: ['実施日時', '対応内容']},
      ],
    }),
    networkSegregation({
      administration: [{of: ['{service}のネットワーク'], from: '{provider}の社内ネットワーク', kind: 'physical'}],
    }),
    networkAlignment({
      alignment: ['物理ネットワークと論理ネットワークが整合するよう、設計、構築、管理'],
    }),
    securityRequirements({provided: ['ウィルスチェック機能', 'ログ管理機能', '監視機能']}),
    secureDevelopment({rules: ['development']}),
    supplierAgreements({
      see: [{to: 'ref:responsibilities', for: '責任分界点の詳細'}],
      scope: 'responsibilities',
    }),
    supplyChain({
      assurance: [
        {
          on: {what: '{service}の提供のために供給を受ける構成要素', suchAs: ['データセンター', '機器']},
          for: '{provider}のセキュリティ方針への適合',
          does: 'リスクを管理',
        },
      ],
    }),
    incident({
      of: '{provider}が確認したセキュリティインシデント',
      rules: ['policy'],
      report: {severity: 'major', within: 'promptly', from: 'support', to: '対象の{customer}', channels: ['mail']},
    }),
    eventReporting({
      toCustomer: {when: '情報セキュリティ事故の発生', within: 'promptly', channels: ['mail'], ifNeeded: ['other']},
      exchange: {at: 'inquiry', by: ['mail']},
    }),
    evidenceCollection({
      disclosure: {on: ['法令', '裁判所の命令'], beforehand: 'neither'},
      agreedIn: ['terms'],
    }),
    applicableLaw({governingLaw: [{country: 'JP', inPrinciple: true}], agreedIn: ['terms']}),
    intellectualProperty({contact: 'support'}),
    recordProtection({
      records: [{of: ['{provider}の責任範囲のログ'], retention: 'defined'}],
      onRequest: {what: ['ログ'], at: 'support'},
    }),
    cryptographyRegulation({
      encryption: [{of: ['{service}へのウェブアクセス'], protocol: 'SSL/TLS'}],
      exportControlled: false,
    }),
    independentReview({
      reviews: [
        {what: ['審査'], by: 'thirdParty', against: ['ISO/IEC 27001']},
        {what: ['内部監査'], against: ['JIP-ISMS517-1.0（ISO/IEC 27017:2015、JIS Q 27017:2016）']},
      ],
      certificates: [{standard: 'ISO/IEC 27001'}],
      onRequest: {what: ['監査結果']},
    }),
  ],
  revisions: [
    {edition: '第 1.0 版', date: '2024-01-24', changes: ['初版公開']},
    {edition: '第 1.1 版', date: '2024-06-17', changes: ['5.1.1 情報セキュリティ基本方針の記載URLを変更']},
  ],
})

export default paper
