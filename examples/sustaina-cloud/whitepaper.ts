import {
  accessProvisioning,
  accessRestriction,
  administratorLogs,
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

/** What administrators see of their users' doings; the original says so under logs and again under monitoring. */
const operationLog = {
  by: '{administrator}権限を有する{customer}',
  at: '{service}上',
  does: '{user}による特定機能の操作ログを確認',
}

/**
 * The whitepaper of Sustaina Cloud, restated as facts. The original has neither a date nor a revision history.
 *
 * Its link to the basic policy on cloud security leads nowhere (「#」), so the policy is named without an address.
 */
const paper: Whitepaper = whitepaper({
  title: '情報セキュリティホワイトペーパー',
  service: {
    name: 'Sustaina Cloud',
    reading: 'サステナクラウド',
    kind: 'クラウドサービス',
    form: 'SaaS',
    aims: ['サステナビリティに関する情報開示および業務の支援'],
    runsOn: [{on: 'platform', formal: 'Amazon Web Services', vendor: 'Amazon Web Services Inc.'}],
  },
  provider: {name: 'CCJ株式会社'},
  standard: {kind: 'クラウドサービスの情報セキュリティに関する国際規格'},
  terms: {
    provider: '当社',
    customer: 'お客様',
    user: 'ユーザー',
    administrator: '管理者',
    platform: 'AWS',
    service: '本サービス',
    paper: '当ホワイトペーパー',
  },
  // The original spells the form out.
  wording: {
    'values/serviceForm.md':
      '# サービスの提供形態\n\n## default\n\n- SaaS：SaaS、Software as a Service\n- PaaS：PaaS\n- IaaS：IaaS\n',
  },
  documents: {
    policy: {name: '情報セキュリティ基本方針'},
    cloudPolicy: {name: 'クラウドセキュリティ基本方針'},
    site: {name: 'ホームページ', titled: false, url: 'https://creative-capitalism.co.jp/'},
    manual: {name: '操作マニュアル', at: 'サービスヘルプページ'},
    terms: {name: '利用規約'},
    disposal: {name: '自社の廃棄プロセス', titled: false},
    securityRules: {name: '情報セキュリティ規則'},
    codingRules: {name: 'コーディング・コードレビュー規則'},
    project: {name: 'プロジェクトペーパー'},
    incidentManual: {name: '情報セキュリティインシデント対応マニュアル'},
  },
  contacts: {
    inquiry: {name: '当社の窓口', email: 'info@creative-capitalism.co.jp', inPlace: true},
  },
  outline: {
    numbering: 'paragraph',
    reference: {at: 'end', lead: '{standardName}', control: '{number} CSP', extended: 'CLD {number} CSP'},
    contents: false,
    sections: [
      {id: 'introduction', title: 'はじめに', numbered: false, parts: ['purpose', 'scope', 'reading']},
      {title: '{serviceName}について', parts: ['service']},
      {title: '情報セキュリティのための方針群', parts: [{of: 'securityPolicies', facts: ['setBy', 'policies', 'see']}]},
      {
        id: 'split',
        title: '情報セキュリティの役割および責任',
        parts: ['rolesAndResponsibilities', {of: 'responsibilities', joins: true}],
      },
      {title: '関係当局との連絡', parts: ['contactWithAuthorities']},
      {
        title: 'クラウドコンピューティング環境における役割および責任の共有および分担',
        parts: ['sharedResponsibilities'],
      },
      {title: '情報セキュリティの意識向上、教育及び訓練', parts: ['awarenessTraining']},
      {title: '資産目録', parts: ['assetInventory']},
      {
        title: 'クラウドサービスカスタマの資産の除去',
        parts: [
          {of: 'deletion', facts: ['trigger', 'data', 'method', 'backups']},
          {of: 'deletion', facts: ['returns']},
          {of: 'deletion', facts: ['excludes']},
        ],
      },
      {title: '情報のラベル付け', parts: ['labelling']},
      {
        title: '利用者登録及び登録削除',
        parts: [
          {of: 'userRegistration', facts: ['functions']},
          {of: 'secretAuthentication', facts: ['initialPassword']},
          {of: 'userRegistration', facts: ['manual']},
        ],
      },
      {title: '利用者アクセスの提供', parts: ['accessProvisioning']},
      {
        title: '特権的アクセス権の管理',
        parts: [
          {of: 'privilegedAccess', facts: ['login']},
          {of: 'secretAuthentication', facts: ['passwordRules']},
          {of: 'privilegedAccess', facts: ['mfa']},
        ],
      },
      {
        title: '利用者の秘密認証情報の管理',
        parts: ['secretAuthentication', {of: 'secretAuthentication', facts: ['functions', 'manual']}],
      },
      {title: '情報へのアクセス制限', parts: [{of: 'accessRestriction', facts: ['functions', 'see']}]},
      {title: '特権的なユーティリティプログラムの使用', parts: ['utilityPrograms']},
      {title: '仮想コンピューティング環境における分離', parts: ['virtualSegregation']},
      {
        title: '仮想マシンの要塞化',
        parts: [{of: 'virtualMachineHardening', facts: ['of', 'restricts', 'measures']}],
      },
      {
        title: '暗号による管理策の利用方針',
        parts: [
          {of: 'cryptography', facts: ['atRest']},
          {of: 'cryptography', facts: ['inTransit']},
        ],
      },
      {title: '装置のセキュリティを保った処分または再利用', parts: ['equipmentDisposal']},
      {title: '変更管理', parts: [{of: 'changeManagement', facts: ['notices', 'agreedIn']}]},
      {title: '容量・能力の管理', parts: ['capacityManagement']},
      {title: '実務管理者の運用のセキュリティ', parts: ['administratorOperations']},
      {title: '情報のバックアップ', parts: ['backup']},
      {title: 'イベントログ取得', parts: ['eventLogging']},
      {title: '実務管理者及び運用担当者の作業ログ', parts: ['administratorLogs']},
      {
        title: 'クロックの同期',
        parts: [
          {of: 'clockSynchronization', facts: ['timeZone']},
          {of: 'clockSynchronization', facts: ['source', 'covers']},
        ],
      },
      {title: 'クラウドサービスの監視', parts: ['serviceMonitoring']},
      {
        title: '技術的ぜい弱性の管理',
        parts: [
          {of: 'vulnerabilityManagement', facts: ['response', 'measures']},
          {of: 'vulnerabilityManagement', facts: ['reviews']},
        ],
      },
      {title: 'ネットワークの分離', parts: ['networkSegregation']},
      {title: '仮想および物理ネットワークのセキュリティ管理の整合', parts: ['networkAlignment']},
      {title: '情報セキュリティ要求事項の分析および仕様化', parts: ['securityRequirements']},
      {
        title: 'セキュリティに配慮した開発のための方針',
        parts: [
          {of: 'secureDevelopment', facts: ['rules', 'contractors']},
          {of: 'secureDevelopment', facts: ['process']},
        ],
      },
      {
        title: '供給者との合意におけるセキュリティの取扱い',
        parts: [
          {of: 'supplierAgreements', facts: ['see']},
          {of: 'supplierAgreements', facts: ['suppliers', 'reviews']},
        ],
      },
      {title: 'ICT サプライチェーン', parts: ['supplyChain']},
      {title: '責任および手順', parts: ['incident']},
      {title: '情報セキュリティ事象の報告', parts: ['eventReporting']},
      {
        title: '証拠の収集',
        parts: [
          {of: 'evidenceCollection', facts: ['functions', 'onRequest']},
          {of: 'evidenceCollection', facts: ['disclosure', 'agreedIn']},
        ],
      },
      {title: '適用法令および契約上の要求事項の特定', parts: ['applicableLaw']},
      {title: '知的財産権', parts: ['intellectualProperty']},
      {title: '記録の保護', parts: [{of: 'recordProtection', facts: ['records', 'measures']}]},
      {title: '暗号化機能に対する規制', parts: ['cryptographyRegulation']},
      {title: '情報セキュリティの独立したレビュー', parts: ['independentReview']},
      {title: '認証', parts: ['certificates']},
    ],
  },
  purpose: {shows: ['{serviceName}の情報セキュリティに関する取組み']},
  reading: {reference: 'closing'},
  responsibilities: {
    layers: [
      {layer: '保存されたデータおよびアカウント情報', by: 'customer'},
      {layer: 'エンドポイントのセキュリティ', by: 'customer'},
      {layer: '情報セキュリティ対策', by: 'provider'},
      {layer: 'データの保護', by: 'provider'},
      {layer: 'アプリケーション', by: 'provider'},
      {layer: 'ミドルウェア', by: 'provider'},
      {layer: 'OS', by: 'provider'},
      {layer: 'コンテナ', by: 'provider'},
    ],
  },
  clauses: [
    securityPolicies({setBy: 'provider', policies: ['policy'], see: ['cloudPolicy']}),
    rolesAndResponsibilities({sharedBy: ['customer', 'provider']}),
    contactWithAuthorities({
      offices: [{see: 'site'}],
      storage: [{on: 'platform', regions: ['東京リージョン'], country: 'JP'}],
    }),
    // The original refers to section 2 here, and under a title of its own in 33; the split stands in section 3.
    sharedResponsibilities({see: [{to: 'ref:split', for: '責任分界点の詳細'}]}),
    awarenessTraining({every: 'regularly', aims: ['情報セキュリティの確保とその重要性の認識'], exercises: true}),
    assetInventory({
      customerData: '{customer}が保存したデータ',
      derivedData: '{provider}が{service}の運営に用いる情報',
      distinction: 'separated',
    }),
    deletion({
      trigger: ['serviceEnd'],
      data: ['{customer}が作成または保存したデータ'],
      method: 'erasure',
      backups: 'likewise',
      returns: ['作成または保存したデータをエクスポート'],
      excludes: ['{customer}のデータを含まない{service}の運用ログ'],
    }),
    labelling({
      functions: [{to: '作成したデータ項目およびアンケートの質問', does: ['ラベルを付与', '情報を分類']}],
    }),
    userRegistration({
      functions: [{at: '{service}内', does: {objects: ['ユーザーアカウント'], verbs: ['登録', '削除']}}],
      manual: 'manual',
    }),
    // The original cites 9.2.1 and 9.2.2 twice; its text is that of 9.2.2, and 9.2.1 is the section before.
    accessProvisioning({
      functions: ['追加した{user}を3つの権限に分類'],
      roles: [
        {role: '管理者', on: 'すべてのデータ', may: ['閲覧', '操作', '編集']},
        {role: '一般', on: '管理者からアサインされたタスクの情報のみ', may: ['閲覧', '操作', '編集']},
        {role: '閲覧者', on: 'すべてのデータ', may: ['閲覧'], mayNot: ['操作', '編集']},
      ],
      manual: 'manual',
    }),
    privilegedAccess({login: {by: ['登録メールアドレス', 'パスワード']}, mfa: notProvided()}),
    secretAuthentication({
      issues: {of: ['初回ログインの手順'], when: '{service}の利用開始', to: '代表の{customer}', channels: ['mail']},
      initialPassword: {setBy: 'customer', via: 'アカウントの登録時に届くメールのリンク'},
      passwordRules: {minLength: 12, allows: ['letter', 'digit', 'symbol'], caseSensitive: true},
      functions: [{objects: ['パスワード'], verbs: ['変更', 'リセット']}],
      manual: 'manual',
    }),
    accessRestriction({
      functions: [
        {
          by: '{administrator}権限を有する{customer}',
          does: ['{user}の権限を分類', {objects: ['{user}'], verbs: ['追加', '削除']}],
        },
      ],
      see: ['ref:accessProvisioning'],
    }),
    utilityPrograms({programs: notProvided()}),
    virtualSegregation({
      tenants: [{of: ['データベース', 'ストレージ'], unit: '{customer}', kind: 'logical'}],
    }),
    virtualMachineHardening({
      of: '{customer}が利用する仮想環境',
      restricts: ['port', 'ipAddress'],
      measures: ['ほかの各種セキュリティ機能も有効化'],
    }),
    cryptography({
      atRest: [{of: ['{customer}の情報を保存するデータベース（Amazon RDS）'], algorithm: 'AES-256'}],
      inTransit: [{of: ['{service}におけるすべての通信'], protocol: 'SSL/TLS'}],
    }),
    equipmentDisposal({
      ownsEquipment: false,
      handling: [
        {
          of: [{what: '{platform}で利用した装置', suchAs: ['ストレージデバイス']}, 'メディア'],
          does: 'disposal',
          by: 'platform',
          rules: ['disposal'],
          conformsTo: ['NIST 800-88'],
        },
      ],
    }),
    changeManagement({
      notices: [{of: ['{service}に影響のある変更', 'メンテナンス'], ahead: true, channels: ['mail']}],
      agreedIn: [{to: 'terms', for: '{service}の仕様変更の取扱い'}],
    }),
    capacityManagement({
      monitored: [{what: '稼働状況を示すメトリクス', suchAs: ['リソース']}],
      every: {every: 'day'},
    }),
    administratorOperations({
      of: '{service}の利用に必要な操作手順',
      manuals: ['manual'],
      availableTo: 'ご契約いただいた{customer}',
    }),
    backup({scope: ['すべての{customer}のデータ'], schedule: {every: 'day'}, retention: {days: 7}}),
    eventLogging({taken: {for: 'maintenance'}, functions: [operationLog]}),
    administratorLogs({
      records: ['サービスの提供に関わる作業とその結果'],
      reviews: [{what: ['記録のレビュー']}],
    }),
    clockSynchronization({
      timeZone: {name: 'JST', of: ['{service}内で提供するログ']},
      source: {name: 'Amazon Time Sync Service', of: 'platform', protocol: 'NTP'},
      covers: ['ログ'],
    }),
    serviceMonitoring({
      monitored: [{what: '各種のメトリクス', suchAs: ['ネットワーク', 'CPU', 'メモリ', 'サーバーエラー']}],
      functions: [operationLog],
    }),
    vulnerabilityManagement({
      response: {within: 'promptly', scope: 'provider', ifAffected: true},
      measures: [
        {on: '{provider}によるハードウェアおよびソフトウェアの取扱い', does: '情報セキュリティ対策を周知徹底'},
      ],
      reviews: [
        {
          what: ['ウェブアプリケーション脆弱性診断', 'プラットフォーム診断'],
          by: 'thirdParty',
          every: {every: 'year'},
          for: '安全性の確認',
        },
      ],
    }),
    // The original cites 13.1.1; the control of this title is 13.1.3.
    networkSegregation({
      tenants: [
        {of: ['ユーザーテーブル'], unit: '{customer}ごとの会社ID'},
        {of: ['ネットワーク'], from: '他の{customer}', with: ['ネットワークの仮想化技術']},
      ],
    }),
    networkAlignment({
      assurance: [
        {
          on: '{service}に採用している{platform}',
          does: {objects: ['第三者機関による多数の認証の取得', '仮想化サービスとしての高い信頼性'], verbs: ['確認']},
        },
      ],
    }),
    // The original's last sentence breaks off: 「プロジェクトペーパーには、…から検収要件まで、…を構築しています」.
    securityRequirements({
      analysis: {
        of: ['{service}', '{provider}が遂行する他のすべてのプロジェクト'],
        document: 'project',
        covers: ['職務分掌', 'リスクアセスメント', 'リスク低減策', 'システムアーキテクチャーの構成', '検収要件'],
        for: 'セキュリティに配慮した開発ライフサイクルの構築',
      },
    }),
    secureDevelopment({
      rules: ['securityRules', 'codingRules'],
      contractors: {to: '開発の委託先', of: 'これらの規則に準じた開発', via: 'contract'},
      process: [
        {
          stage: 'test',
          of: ['アップデート'],
          how: '網羅的',
          for: '品質の確保',
          at: 'ステージング環境',
          when: 'release',
        },
      ],
    }),
    supplierAgreements({
      see: [{to: 'ref:split', for: '責任分界点の詳細'}],
      suppliers: [
        {
          to: '{service}に関係するすべての供給者',
          of: '{provider}の情報セキュリティ規則の遵守',
          via: 'contract',
        },
      ],
      reviews: [{what: ['供給者のリスクアセスメント', 'セキュリティチェック'], every: 'regularly'}],
    }),
    supplyChain({
      suppliers: [{name: 'platform', role: 'ピアクラウドサービス'}],
      assurance: [
        {
          on: '{platform}',
          does: ['{provider}の情報セキュリティ方針を満たすことを確認', '必要なリスクマネジメントを都度実施'],
        },
      ],
    }),
    incident({
      of: '{provider}が確認したセキュリティインシデント',
      rules: ['incidentManual'],
      report: {
        severity: 'severe',
        within: {hours: 24, from: 'confirmation', kind: 'target'},
        to: '代表の{customer}',
        channels: ['mail'],
      },
    }),
    eventReporting({
      fromCustomer: {of: ['情報セキュリティインシデントに関するご相談', 'ご報告'], at: 'inquiry'},
    }),
    evidenceCollection({
      functions: ['{user}による特定機能の操作ログを確認'],
      onRequest: {what: ['{provider}の責任範囲のデジタル証跡（アクセスログなど）'], reply: 'individually'},
      // The original's sentence is garbled at its end (「ご了承ください。必要があります。」).
      disclosure: {on: ['法律', '裁判所の命令'], beforehand: 'neither'},
      agreedIn: ['terms'],
    }),
    applicableLaw({
      governingLaw: [{country: 'JP', of: '{service}の利用'}],
      certificates: [{standard: 'プライバシーマーク'}],
    }),
    intellectualProperty({contact: 'inquiry'}),
    recordProtection({
      records: [{of: ['法令で保管年数が定められた情報', 'その他のログ'], retention: 'defined'}],
      measures: ['これらの記録を保護'],
    }),
    cryptographyRegulation({
      encryption: [{of: ['保管するデータ'], algorithm: 'AES-256', with: '{platform}が提供する標準機能'}],
      exportControlled: false,
    }),
    independentReview({
      reviews: [
        {what: ['審査'], by: 'thirdParty', against: ['ISO/IEC 27001', 'ISO/IEC 27017']},
        {what: ['内部監査'], by: 'independent', against: ['両規格']},
      ],
    }),
  ],
  certificates: {
    scheme: 'ISMS適合性評価制度',
    operator: '情報マネジメントシステム認定センター（ISMS-AC）',
    list: [
      {scheme: 'ISMS認証', standard: 'JIS Q 27001:2014（ISO/IEC 27001:2013）'},
      {scheme: 'ISMSクラウドセキュリティ認証', standard: 'JIP-ISMS517-1.0（ISO/IEC 27017:2015）'},
    ],
  },
})

export default paper
