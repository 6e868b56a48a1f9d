import {
  accessProvisioning,
  accessRestriction,
  administratorOperations,
  applicableLaw,
  assetInventory,
  awarenessTraining,
  backup,
  byPlan,
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

/** What many clauses say of the two plans: where the differences stand. */
const planDifferences = {to: 'ref:scope', for: 'PrivateとPublicの差異'}

/**
 * The whitepaper of SuperStream-NX Cloud, edition 1.2 of December 2025, restated as facts.
 *
 * The original says both 「クラウドサービス利用者」 and 「利用者」 for the customer; the short word is used throughout, and the
 * definitions say what it stands for. For the service it says 「当社のクラウドサービス」, 「当社サービス」 and 「クラウドサービス」 by
 * turns; the paper is about one service and calls it 「本サービス」.
 */
const paper: Whitepaper = whitepaper({
  title: 'セキュリティ ホワイトペーパー',
  service: {
    name: 'SuperStream-NX Cloud',
    kind: '会計および人事給与の機能を備えたSaaS形式のクラウドサービス',
    runsOn: [{on: 'IaaS環境', vendor: 'クラウドベンダー'}],
  },
  provider: {name: 'キヤノンITソリューションズ株式会社'},
  terms: {
    provider: '当社',
    customer: '利用者',
    user: '利用者',
    platform: 'クラウドベンダー',
    paper: '本書',
  },
  standard: {cited: 'JIS Q 27017:2016'},
  documents: {
    policy: {name: '情報セキュリティ基本方針'},
    rules: {name: '各種関連規定', titled: false},
    agreement: {name: '約款', titled: false, comprises: ['serviceTerms', 'annex']},
    serviceTerms: {name: 'サービス利用約款'},
    annex: {name: '約款別紙'},
    cancellation: {name: '解約申請書'},
    productManual: {name: '製品マニュアル', titled: false},
    manuals: {name: '各種マニュアル', titled: false},
    downloadSite: {name: '利用開始後に閲覧できる顧客向けサイト「SDS：SuperStream-NX Download Site」', titled: false},
    disposal: {name: '同社の公開する廃棄プロセス', titled: false},
    response: {name: 'あらかじめ定めた手順', titled: false},
    coding: {name: '社内で取り決めたWeb開発のガイドライン（コーディング規約）', titled: false},
    cloudRules: {name: '所定の規約', titled: false},
  },
  contacts: {
    support: {
      name: 'お客様サポート窓口',
      routes: [
        {to: '営業担当', by: ['mail', 'phone']},
        {to: 'カスタマーサポート', by: [{by: 'site', name: '製品サポートサイト「Rings」への登録'}]},
      ],
    },
  },
  plans: {
    private: {
      name: 'Private',
      form: 'シングルテナント形式',
      includes: ['Compactシリーズ'],
      tenancy: 'dedicated',
      separations: [
        {of: ['アプリケーション', 'オペレーティングシステム', 'ストレージ', 'ネットワーク'], kind: 'logical'},
      ],
      functions: {
        what: '{serviceName}環境で許可されたアプリケーションの全機能',
        except: ['一部のツールなど'],
      },
    },
    public: {
      name: 'Public',
      form: 'マルチテナント形式',
      tenancy: 'shared',
      identifiedBy: '会社コード',
      separations: [{of: ['データベース'], unit: '会社コード', kind: 'logical'}],
      operatedByProvider: [
        '会社の作成および削除',
        'ログイン情報（会社コード、ユーザーID、パスワード）',
        '承認ワークフロールート',
        '利用メニューの権限付与',
      ],
      unavailable: ['各種ログ採取機能（権限の付与なし）'],
    },
  },
  outline: {
    numbering: 'section',
    reference: {at: 'heading', control: 'A.{number}', extended: 'CLD.{number}'},
    dates: 'slashes',
    sections: [
      {
        id: 'definitions',
        title: '用語の定義',
        parts: [{of: 'definitions', facts: ['follows']}],
        sections: [
          {title: '用語', parts: [{of: 'definitions', facts: ['glossary'], as: 'sentences'}]},
          {title: '略語', parts: [{of: 'definitions', facts: ['abbreviations']}]},
        ],
      },
      {id: 'purpose', title: '「セキュリティ ホワイトペーパー」の目的', parts: ['purpose', 'precedence']},
      {
        id: 'scope',
        title: '本書の適用範囲',
        parts: [{of: 'scope', facts: ['always']}, 'plans', {of: 'scope', facts: ['planNotes']}],
      },
      {
        id: 'responsibilities',
        title: 'クラウドサービスの責任分界点について',
        parts: [{of: 'service', facts: ['runsOn']}],
        sections: [
          {id: 'provider', title: '{provider}の責任', parts: [{of: 'responsibilities', facts: ['ofProvider']}]},
          {id: 'customer', title: '{customer}の責任', parts: [{of: 'responsibilities', facts: ['ofCustomer', 'see']}]},
        ],
      },
      {controls: true},
      // Credentials come before communication here; from here on, sections are listed.
      {
        title: '暗号による管理策の利用方針',
        parts: [
          {of: 'cryptography', facts: ['hashed']},
          {of: 'cryptography', facts: ['inTransit', 'atRest']},
        ],
      },
      {title: '装置のセキュリティを保った処分又は再利用', parts: ['equipmentDisposal']},
      {title: '変更管理', parts: ['changeManagement']},
      {title: '容量・能力の管理', parts: ['capacityManagement']},
      {title: '実務管理者の運用セキュリティ', parts: ['administratorOperations']},
      {title: '情報のバックアップ', parts: ['backup']},
      {title: 'イベントログ取得', parts: ['eventLogging']},
      {title: 'クロックの同期', parts: ['clockSynchronization']},
      {title: 'クラウドサービスの監視', parts: ['serviceMonitoring']},
      {title: '技術的脆弱性の管理', parts: ['vulnerabilityManagement']},
      {title: 'ネットワークの分離', parts: ['networkSegregation']},
      {title: '仮想及び物理ネットワークのセキュリティ管理の整合', parts: ['networkAlignment']},
      {title: '情報セキュリティ要求事項の分析及び仕様化', parts: ['securityRequirements']},
      {title: 'セキュリティに配慮した開発のための方針', parts: ['secureDevelopment']},
      {title: '供給者との合意におけるセキュリティの取扱い', parts: ['supplierAgreements']},
      {title: 'ICT サプライチェーン', parts: ['supplyChain']},
      {title: '情報セキュリティインシデントの責任及び手順', parts: ['incident']},
      // The desk's address stands in the section on reporting.
      {
        title: '情報セキュリティ事象の報告',
        parts: [
          {of: 'eventReporting', facts: ['measures']},
          {of: 'eventReporting', facts: ['fromCustomer']},
          'contacts',
        ],
      },
      {title: '証拠の収集', parts: ['evidenceCollection']},
      {title: '適用法令及び契約上の要求事項の特定', parts: ['applicableLaw']},
      {title: '知的財産権', parts: ['intellectualProperty']},
      {title: '記録の保護', parts: ['recordProtection']},
      {title: '暗号化機能に対する規制', parts: ['cryptographyRegulation']},
      {title: '情報セキュリティの独立したレビュー', parts: ['independentReview'], end: true},
      {title: '改訂履歴', parts: ['revisions'], numbered: false},
    ],
    titles: {
      awarenessTraining: '情報セキュリティの意識向上、教育及び訓練',
      deletion: 'クラウドサービス利用者の資産の除去',
      accessProvisioning: '利用者アクセスの提供',
    },
    points: {
      labelling: ['functions.alternative'],
      cryptography: ['atRest'],
      equipmentDisposal: ['measures'],
      backup: ['schedule', 'method', 'retention', 'storage'],
      clockSynchronization: ['source', 'timeZone'],
      serviceMonitoring: ['monitored', 'for'],
      vulnerabilityManagement: ['sources', 'every', 'response'],
      networkAlignment: ['measures'],
      supplyChain: ['suppliers'],
    },
    // No edition fills in the pages; the column is the original's.
    history: [
      {of: 'edition', title: '版'},
      {of: 'kind', title: '改訂種別'},
      {of: 'changes', title: '改訂内容'},
      {of: 'page', title: '頁'},
      {of: 'date', title: '発行/改訂日'},
    ],
  },
  definitions: {
    all: true,
    follows: 'JIS Q 27017:2016',
    glossary: [
      {term: '{customer}', short: 'CSC', full: 'クラウドサービスカスタマー', means: 'クラウドサービス利用者'},
      {term: 'クラウドサービス提供者', short: 'CSP', full: 'クラウドサービスプロバイダ'},
      {term: 'お客様サポート窓口', means: 'サポートデスクおよび営業窓口'},
      {term: '営業日', means: '祝日および{provider}規定の休日を除く日'},
    ],
    abbreviations: [
      {short: 'IaaS', full: 'Infrastructure as a Service', means: 'インフラストラクチャアズアサービス'},
      {short: 'SaaS', full: 'Software as a Service', means: 'ソフトウェアアズアサービス'},
      {short: 'SLA', full: 'Service Level Agreement', means: 'サービスレベル合意書'},
    ],
  },
  purpose: {
    shows: ['提供するクラウドサービスのセキュリティ対策', '管理体制', '責任分担'],
    explains: ['適用するセキュリティ管理策', 'リスク低減の取組み', '関連する法令および規格への適合性'],
    aims: ['クラウドサービスのセキュリティ強化', '{customer}による安全かつ安心なサービス利用'],
  },
  precedence: {quotes: ['agreement', 'productManual'], prevails: 'quoted'},
  scope: {planNotes: 'inPlace'},
  responsibilities: {
    ofProvider: [
      '{platform}が提供する環境における、情報資産への不正アクセスの防止に向けた適切なアクセス制御',
      '{platform}が提供する環境における情報資産の適切な管理（識別、登録、保護）',
      '{platform}が提供する環境のネットワーク経路における、情報の機密性、完全性および可用性の維持',
      '情報セキュリティインシデントへの迅速かつ適切な対応に向けた、検知、報告、対応および復旧のプロセスの整備',
      '重要な情報資産の可用性の確保に向けた、定期的なバックアップ',
      '{platform}が提供する環境における情報の機密性と完全性の確保に向けた、暗号技術の適切な利用および鍵管理の徹底',
      '技術的脆弱性の適切な管理に向けた、定期的な脆弱性診断およびセキュリティパッチの適用',
      '{platform}が提供する環境で利用するシステムおよびアプリケーションの開発における、セキュリティを考慮した設計、実装およびテスト',
    ],
    ofCustomer: [
      'パスワードの適切な管理',
      {what: 'アカウントの適切な管理', suchAs: ['登録', '利用停止', '管理権限の付与']},
      '登録した{customer}データの適切な管理',
      '特権的なユーティリティプログラム（会社削除機能）の適切な利用',
    ],
    see: {to: 'ref:scope', for: '{customer}の責任に関するPrivateとPublicの差異'},
  },
  clauses: [
    securityPolicies({
      policies: ['policy'],
      rules: ['rules'],
      risks: [
        {concern: 'accessControl', risks: ['情報資産へのアクセス管理の不備に伴う、認可されていないアクセスによる侵害']},
        {concern: 'assetManagement', risks: ['情報資産の管理の不備による、保護または更新の不徹底']},
        {concern: 'networkSecurity', risks: ['外部からのネットワークへの侵入による、システムおよびデータの不正利用']},
        {concern: 'incidentManagement', risks: ['インシデント対応の不備または遅延による、復旧の遅れと被害の拡大']},
        {concern: 'backup', risks: ['重要なデータのバックアップの不備による、障害時または災害時の復旧不能']},
        {
          concern: 'cryptography',
          risks: ['外部との通信の非暗号化または鍵管理の不備に乗じた、外部からの不正アクセスによるデータの漏えい'],
        },
        {
          concern: 'vulnerabilityManagement',
          risks: ['ソフトウェアまたはクラウドサービスの未把握の脆弱性を利用した外部からの攻撃'],
        },
        {
          concern: 'secureDevelopment',
          risks: [
            '開発初期におけるセキュリティ要件の不明確さによる脆弱な設計',
            'クラウド構成の誤設定による過剰な権限の付与または外部への公開',
          ],
        },
      ],
    }),
    rolesAndResponsibilities({
      agreements: [
        {
          with: 'customer',
          in: 'agreement',
          of: ['契約の内容', 'サービスの内容'],
          duties: [
            'アプリケーションで利用するユーザーIDおよびパスワードの適切な管理',
            {what: '{provider}が指定する利用環境の管理', suchAs: ['通信回線', '端末', 'ソフトウェア']},
          ],
        },
      ],
    }),
    contactWithAuthorities({
      offices: [{name: '本社', address: '〒108-8011 東京都港区港南2-16-6 キヤノンSタワー'}],
      storage: [
        {
          what: ['{customer}の情報資産'],
          on: 'platform',
          regions: ['東京リージョン', '大阪リージョン'],
          country: 'JP',
        },
      ],
    }),
    // The original's heading cites A.6.3.1; the control is one of those that ISO/IEC 27017 adds, CLD.6.3.1.
    sharedResponsibilities({
      agreedIn: [{to: 'agreement', for: 'サービスの内容、役割分担および責任分界点'}],
      communication: [
        {
          on: '約款に定めた内容',
          with: '定期的な教育',
          to: {what: '{service}に従事する要員', including: ['派遣社員']},
          does: '伝達',
        },
      ],
    }),
    awarenessTraining({
      audience: [{what: '{service}に従事する要員', including: ['派遣社員']}],
      aims: ['情報セキュリティ要件の周知徹底', 'クラウドサービスの運営ルールの徹底'],
      exercises: true,
      measures: ['意識向上のためのセキュリティ対策も実施'],
    }),
    deletion({
      trigger: ['withdrawal'],
      data: [{what: '環境', including: ['{customer}が作成または保存した資産']}],
      suspension: 'dayAfterTermination',
      deadline: {days: 30},
      agreedIn: ['agreement', 'cancellation'],
    }),
    assetInventory({
      customerData: '{customer}がクラウド環境に作成または保存する情報資産（クラウドサービスカスタマーデータ）',
      derivedData: '運用に伴って生じるログなどの情報資産（クラウドサービス派生データ）',
      distinction: 'identified',
    }),
    labelling({
      functions: notProvided({
        alternative: {
          with: '任意の値を設定したマスタ情報（科目、部門コードなどの各種コード）',
          does: '{customer}の情報資産を分類',
        },
      }),
    }),
    userRegistration({
      functions: [{for: '{service}へのアクセス管理', does: 'アカウントを登録、削除または利用停止'}],
      see: [planDifferences],
    }),
    accessProvisioning({
      functions: [
        {
          for: '{service}のアクセス権管理',
          does: '各アカウントに、業務上の役割で必要なアクセス権（利用メニュー）だけを付与',
        },
        '{user}の役割または業務の変更に応じて、付与した設定を変更',
      ],
      see: [planDifferences],
    }),
    privilegedAccess({
      functions: [{for: '特権的アクセス権を持つ{user}アカウントの管理', does: '必要な{user}だけに権限を付与'}],
      see: [planDifferences],
    }),
    secretAuthentication({
      functions: [
        {
          does: ['{customer}の秘密認証情報（パスワード）を強固に保護、管理', 'パスワードの管理方針を設定'],
          settings: [
            '誤入力の許容回数',
            '有効日数',
            '履歴の世代数',
            'ユーザーIDに類似するパスワードの登録制限',
            '文字種（大文字、小文字、数字、記号）の使用の強制',
          ],
        },
      ],
      see: [planDifferences],
    }),
    accessRestriction({
      functions: [{for: '許可されていないアクセスの防止', does: 'アクセスを認証および認可されたものに限定'}],
      login: {by: ['会社コード', 'ユーザーID', 'パスワード'], setBy: 'administrator'},
      ipRestriction: {on: '{customer}の環境のIPアドレス', does: '{service}への接続元として事前に設定'},
    }),
    utilityPrograms({programs: ['会社削除機能'], see: [planDifferences]}),
    // The original describes the environment of Private alone here, and points to section 3 for Public.
    virtualSegregation({
      tenancy: byPlan({private: 'dedicated'}),
      tenants: byPlan({
        private: [
          {of: ['アプリケーション', 'オペレーティングシステム', 'ストレージ', 'ネットワーク'], kind: 'logical'},
        ],
      }),
      see: [planDifferences],
    }),
    virtualMachineHardening({
      of: '構築するすべての仮想環境',
      restricts: ['port', 'protocol'],
      configuration: [
        {when: 'build', with: 'チェックツール', of: '設定の正誤'},
        {when: 'operation', with: '脆弱性診断ツール', every: 'regularly', of: '不要な設定変更の有無'},
      ],
      antiMalware: {with: 'ウイルス対策ソフト', notifies: 'システム管理者', responds: true},
      logging: {with: 'ログ管理ツール', automatic: true, protected: true, responds: true},
      administration: {
        of: '権限を付与されたサーバ管理者',
        with: '特権ID管理ツール',
        by: ['ツールで保管するパスワード'],
      },
      mfa: {for: 'なりすましの防止'},
    }),
    cryptography({
      hashed: {
        of: ['{customer}のパスワード'],
        except: [{what: 'データベースに保管する{customer}の各種情報', suchAs: ['氏名', 'メールアドレス']}],
      },
      // The original says 「SSL」 here and 「SSL/TLS」 of the same communication in section 43.
      inTransit: [{of: ['インターネット経由の利用における、{user}端末と{service}の間の通信'], protocol: 'SSL/TLS'}],
      atRest: [
        {
          of: ['{platform}が提供するデータベース'],
          with: '透過的データ暗号化（TDE）',
          for: 'すべての登録データの保護',
        },
      ],
    }),
    equipmentDisposal({
      handling: [
        {
          of: ['{platform}が管理する資源（装置、データストレージ、ファイル、メモリ）'],
          notBy: 'provider',
        },
      ],
      measures: [{on: '{customer}の情報資産', by: 'platform', rules: ['disposal'], does: '適切に管理'}],
    }),
    changeManagement({
      changes: [
        'バージョンアップ作業',
        {what: 'パッチ適用作業', suchAs: ['Windows OSパッチ', 'アプリケーション掲載パッチ']},
      ],
      every: 'regularly',
      notices: [
        {
          of: ['{customer}のセキュリティに悪影響を与える可能性のある変更'],
          ahead: true,
          from: 'support',
          tells: ['変更内容'],
        },
      ],
    }),
    capacityManagement({
      for: '{service}の安定的な提供',
      monitored: ['CPUの負荷状況', 'メモリの使用量', 'ストレージの使用量'],
      every: {every: 'day'},
      maintenance: {chargeable: true},
    }),
    administratorOperations({
      manuals: ['manuals'],
      availableTo: 'customer',
      operations: [
        {at: 'ユーザーマスタ', of: ['{user}の登録および削除', '特権的アクセス権の付与']},
        {at: 'メニューロールマスタ', of: ['利用者アクセス（利用メニュー）の権限の付与']},
        {at: 'セキュリティオプションマスタ（システム設定）', of: ['パスワード管理を強化する設定']},
        {at: 'ログ採取機能', of: ['イベントログの取得の設定']},
      ],
      manual: {to: 'downloadSite', for: '{service}の機能'},
    }),
    backup({
      functions: notProvided({
        alternative: {
          with: 'アプリケーションの標準機能を用いたCSV出力など',
          does: {objects: ['各種マスタ', '仕訳', '残高情報'], verbs: ['保管']},
        },
      }),
      schedule: {every: 'day'},
      method: {with: '{platform}のバックアップ機能', for: '{provider}の判断による復旧'},
      retention: {generations: 1},
      storage: {at: 'ストレージサーバ', apartFrom: '{customer}のネットワーク'},
    }),
    eventLogging({
      taken: {scope: 'provider', for: 'maintenance'},
      kinds: [
        {kind: 'システム系ログ', logs: ['トレースログ', 'エラーログ']},
        {
          kind: '監査系ログ',
          logs: [
            'サービス実行ログ',
            '画面の起動・終了ログ',
            'ログイン・ログアウトログ',
            'データアクセスログ',
            'マイナンバー参照ログ',
          ],
        },
      ],
      functions: [{by: 'user', does: '各種ログを採取'}],
      see: [planDifferences],
    }),
    clockSynchronization({
      functions: notProvided(),
      source: {of: 'platform', protocol: 'NTP'},
      timeZone: {name: 'JST'},
    }),
    serviceMonitoring({
      customerMonitoring: notProvided(),
      for: '{customer}による容量および能力の適切な利用',
      monitored: [
        {what: '各{customer}の統計データ', suchAs: ['メモリ利用率', '過去の利用状況']},
        '{service}の利用の適切さ',
      ],
    }),
    vulnerabilityManagement({
      by: 'provider',
      notices: notProvided(),
      sources: ['複数の信頼できる情報源'],
      every: 'regularly',
      response: {prioritized: true},
    }),
    networkSegregation({
      tenants: [{of: ['ネットワーク環境'], unit: '{customer}'}],
      administration: [{of: ['{service}'], from: '{provider}の社内ネットワーク'}],
      see: [planDifferences],
    }),
    networkAlignment({
      alignment: notProvided(),
      measures: [
        {at: '{platform}が提供するクラウド環境上', with: '適切な手順', does: ['仮想環境を構築', '{service}を提供']},
      ],
    }),
    securityRequirements({
      topics: [
        {
          topic: 'accessControl',
          measures: [
            {with: '特権ID管理ツール', does: 'サーバ管理者を識別'},
            {
              for: 'なりすましの防止',
              does: ['パスワードを同ツールで管理', 'ログイン時の多要素認証（MFA）を導入'],
            },
            {for: '部外者による不正なアクセスの防止', every: 'regularly', does: 'アカウントの棚卸しを実施'},
          ],
        },
        {
          topic: 'assetManagement',
          measures: [
            {does: ['情報資産（データ、構成情報、ログなど）を明確に識別', '整備', '維持']},
            {
              on: '記録した情報',
              every: 'regularly',
              does: ['見直しを実施', '機密性や重要度に応じた取扱いを徹底'],
            },
          ],
        },
        {
          topic: 'networkSecurity',
          measures: [
            {for: '外部からの侵入の防止', does: '不要なポートおよびプロトコルの無効化を徹底'},
            {with: 'アクセス元のIPアドレスの制限', does: '通信を信頼できるネットワークからのものに限定'},
          ],
        },
        {
          topic: 'incidentManagement',
          measures: [
            {with: '定期的なログの確認および分析', does: '異常や不正の状況を早期に検知する体制を整備'},
            {when: 'インシデントの発生', rules: ['response'], within: 'promptly', does: ['対応', '復旧']},
          ],
        },
        {
          topic: 'backup',
          measures: [
            {does: ['業務の継続に必要な重要情報資産を定義', '日次のバックアップの確実な取得を確認']},
            '障害の発生時に迅速に復旧できる体制を整備',
          ],
        },
        {
          topic: 'cryptography',
          measures: [
            '十分に安全性の高い基準の暗号アルゴリズムおよび鍵長を使用',
            {
              for: '情報の機密性と完全性の確保',
              does: ['鍵の生成、保管および廃棄のプロセスを定義', '管理'],
            },
          ],
        },
        {
          topic: 'vulnerabilityManagement',
          measures: [
            {for: 'クラウドサービスの安全性の継続的な確保', every: 'regularly', does: '脆弱性診断を実施'},
            {within: 'promptly', does: ['パッチを適用', '適切なセキュリティ状態を維持']},
            {when: '重大な脆弱性の発見', for: '影響の最小化', within: 'promptly', does: '対応'},
          ],
        },
        {topic: 'secureDevelopment'},
      ],
      reviews: [{what: ['運用環境の変化に応じた対応状況の見直し'], every: 'regularly'}],
    }),
    secureDevelopment({
      rules: ['coding'],
      reviews: [
        {what: ['レビュー'], every: 'regularly'},
        {what: ['セキュリティ診断'], by: 'thirdParty'},
      ],
      contractors: {to: '委託先', of: '規約に従った開発', level: 'same'},
      measures: [
        {
          when: 'クラウド環境の構築',
          for: 'クラウド特有のリスクへの対応',
          rules: ['cloudRules'],
          does: '{customer}のデータを強固に保護',
        },
      ],
    }),
    supplierAgreements({
      see: [
        {to: 'ref:provider', for: '{provider}が実施する情報セキュリティ対策'},
        {to: 'ref:customer', for: '{customer}が実施する情報セキュリティ対策'},
      ],
    }),
    supplyChain({
      suppliers: [
        {
          name: 'platform',
          publishes: ['ISO/IEC 27017を含む各種認証の取得情報', '十分なセキュリティ技術情報'],
        },
      ],
      assurance: [
        {
          with: 'ICTサプライチェーンとなる{platform}が公開する各種セキュリティ情報',
          does: '必要なセキュリティ要件の充足を確認',
        },
      ],
      riskManagement: notProvided(),
    }),
    incident({
      of: '{provider}で確認できたセキュリティインシデント',
      rules: ['policy', 'rules'],
      phases: [
        {
          phase: '検知・報告',
          measures: [
            {when: 'セキュリティインシデントの発生', within: 'promptly', to: '部門責任者', does: '報告'},
            {by: '部門責任者', to: '情報セキュリティ管理者', does: '報告'},
          ],
        },
        {
          phase: '対応',
          measures: [{does: ['インシデントの重大度を分類', '重大度に応じて対応策を決定']}],
          reports: true,
        },
        {
          phase: '復旧',
          measures: [{for: '事業継続の確保および影響の最小化', does: '情報資産および業務システムを迅速かつ安全に復元'}],
        },
      ],
      report: {
        severity: 'major',
        within: {businessDays: 1, from: 'detection', kind: 'target'},
        from: 'support',
        to: 'customer',
      },
    }),
    eventReporting({
      fromCustomer: {of: ['{customer}が発見したセキュリティインシデントの報告'], at: 'support'},
      measures: [{when: 'セキュリティインシデントの発生', at: 'お客様サポート窓口', does: '対応'}],
    }),
    evidenceCollection({
      disclosure: {
        on: ['裁判所、捜査機関、監督官庁などからの法律上正当な開示請求'],
        to: ['第三者'],
        of: '{customer}の情報資産',
        beforehand: 'neither',
      },
      agreedAt: '契約',
      agreedIn: [{to: 'serviceTerms', for: '{customer}への通知および同意を経ない当該機関への開示'}],
    }),
    applicableLaw({
      governingLaw: [{of: '{service}の利用', country: 'JP'}],
      laws: [{what: '適用される法令', suchAs: ['個人情報保護法']}],
    }),
    intellectualProperty({contact: 'support'}),
    recordProtection({
      records: [{of: ['{user}が取得を設定したログ'], retention: {until: '{user}による削除'}}],
      functions: [{by: 'user', does: '過去分を含むイベントログを参照'}],
      measures: ['保存したログを安全に保護'],
      see: [planDifferences],
    }),
    cryptographyRegulation({
      encryption: [
        {of: ['インターネット経由で利用する場合の通信'], protocol: 'SSL/TLS'},
        {of: ['{customer}の登録情報を保存するデータベース']},
      ],
      abroad: {
        consentBy: 'provider',
        comply: ['国外での利用に固有の法令および規定'],
        permitsBy: 'customer',
      },
    }),
    independentReview({
      reviews: [
        {what: ['情報セキュリティに関する状況確認', 'レビュー', '脆弱性診断の結果の確認'], every: 'regularly'},
        {
          what: ['内部監査', '外部審査'],
          every: 'regularly',
          against: ['ISO/IEC 27017（クラウドサービスセキュリティ）'],
        },
      ],
      measures: [{with: '監査および審査', does: '安全なセキュリティ水準を確保'}],
    }),
  ],
  revisions: [
    {edition: '1.0', kind: '新規', changes: ['新規'], date: '2023-09-20'},
    {edition: '1.1', kind: '修正', changes: ['組織再編、ドメイン変更に伴う修正'], date: '2024-12-26'},
    {edition: '1.2', kind: '修正', changes: ['運用ルール見直しによる修正'], date: '2025-12-01'},
  ],
})

export default paper
