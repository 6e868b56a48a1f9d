import {
  applicableLaw,
  backup,
  byPlan,
  changeManagement,
  contactWithAuthorities,
  cryptography,
  deletion,
  eventLogging,
  incident,
  keyManagement,
  networkAccess,
  notProvided,
  planned,
  privilegedAccess,
  recordProtection,
  secretAuthentication,
  secureDevelopment,
  serviceMonitoring,
  supplyChain,
  vulnerabilityManagement,
  type Whitepaper,
  whitepaper,
} from 'iso27017-whitepaper'

/** A vendor that none of the examples is, with facts that published papers state and the examples don't. */
export const sixth: Whitepaper = whitepaper({
  title: 'みずほしクラウド 情報セキュリティ説明書',
  service: {
    name: 'みずほしクラウド',
    kind: '業務支援サービス',
    form: 'SaaS',
    includes: [
      {name: 'みずほし会計', kind: '会計サービス'},
      {name: 'みずほし勤怠', kind: '勤怠管理サービス'},
      {name: 'みずほし帳票', kind: '電子帳票サービス'},
    ],
    runsOn: [
      {
        on: 'AWS',
        formal: 'Amazon Web Services',
        places: [{regions: ['東京リージョン', '大阪リージョン'], country: 'JP'}],
      },
      {on: 'Azure', formal: 'Microsoft Azure', places: [{regions: ['東日本リージョン'], country: 'JP'}]},
    ],
    hours: {days: '24時間365日', except: ['毎月第3日曜日の2時から4時間', '緊急の保守作業']},
  },
  provider: {name: '株式会社みずほしシステムズ'},
  terms: {
    provider: 'みずほし',
    customer: '契約者',
    user: 'エンドユーザー',
    administrator: '契約者の管理者',
    paper: '本説明書',
  },
  documents: {
    base: {name: 'みずほしグループ セキュリティ共通説明書', url: 'https://example.com/mizuhoshi/common'},
    terms: {name: 'サービス利用規約'},
    manual: {name: '管理者ガイド', url: 'https://example.com/mizuhoshi/guide'},
    sla: {name: 'サービス品質保証書'},
  },
  contacts: {
    desk: {
      name: 'みずほしサポートデスク',
      tel: '0120-000-000',
      email: 'desk@example.com',
      hours: {days: 'business', from: '09:00', to: '17:30', except: ['年末年始']},
    },
    emergency: {name: '緊急連絡窓口', tel: '050-0000-0000', hours: {days: 'everyday'}},
  },
  plans: {
    standard: {name: 'スタンダード', tenancy: 'shared'},
    enterprise: {name: 'エンタープライズ', form: '専有環境', tenancy: 'dedicated'},
  },
  outline: {preset: 'bySection', dates: 'era', contents: false},
  scope: {base: 'base', planNotes: 'inPlace'},
  precedence: {quotes: ['terms', 'sla'], prevails: 'paper'},
  availability: {
    targets: [{of: '{service}', percent: 99.95, kind: 'guarantee'}],
    recovery: {time: {hours: 4}, point: {hours: 1}},
    redundancy: ['データベース', '負荷分散装置'],
  },
  legal: {disclaimers: ['asOfDate', 'subjectToChange'], trademarks: [{of: ['AWS'], owner: 'Amazon.com, Inc.'}]},
  clauses: [
    contactWithAuthorities({
      offices: [{name: '本社', country: 'JP', address: '北海道札幌市中央区北1条西1-1'}],
      storage: [
        {what: ['契約データベース', '添付ファイル'], on: 'AWS', regions: ['東京リージョン'], country: 'JP'},
        {
          what: ['監査ログ'],
          on: 'Azure',
          regions: ['東日本リージョン'],
          country: 'JP',
          except: [
            {what: 'メールの配信', country: 'US', on: 'SendGrid'},
            {what: '画像の変換', country: 'IE'},
          ],
        },
      ],
      handledIn: ['JP', 'VN'],
      relocation: {ahead: {days: 60}, channels: ['mail']},
      authorities: ['個人情報保護委員会', '警察'],
    }),
    deletion({
      trigger: ['termination'],
      grace: {for: {days: 14}, from: 'termination'},
      byKind: [
        {
          of: '仮想サーバ',
          deadline: {days: 7, from: 'dayAfterTermination'},
          method: 'keyDestruction',
          returnable: false,
        },
        {of: '監査ログ', deadline: {days: 90, from: 'termination'}, returnable: true},
        {of: '添付ファイル', trigger: ['request'], deadline: {businessDays: 5, from: 'acceptance'}, returnable: true},
      ],
      backups: {deadline: {days: 35, from: 'termination'}},
      returns: [{with: '管理画面', does: '全データをCSV形式で出力'}],
      certificate: notProvided(),
    }),
    privilegedAccess({
      login: [
        {of: '{administrator}', by: ['ID', 'パスワード', 'ワンタイムパスワード']},
        {of: '{user}', by: ['ID', 'パスワード']},
      ],
      mfa: {methods: ['認証アプリ', 'セキュリティキー'], requiredFor: ['administrator']},
      singleSignOn: byPlan({
        standard: planned({by: '2027-10'}),
        enterprise: {protocols: ['SAML 2.0', 'OpenID Connect'], providers: ['Microsoft Entra ID']},
      }),
    }),
    secretAuthentication({
      passwordRules: {minLength: 10, kinds: 3, history: 4, lockout: {after: 5, for: {minutes: 30}}},
    }),
    networkAccess({connections: ['インターネット', '閉域網'], functions: ['接続元のIPアドレスを制限']}),
    cryptography({
      inTransit: [{of: ['すべての通信'], protocol: 'TLS 1.3'}],
      atRest: [{of: ['契約データベース', '添付ファイル'], algorithm: 'AES-256', keyOwner: 'provider'}],
    }),
    keyManagement({keys: [{of: '契約データベースの暗号鍵', owner: 'provider', rotation: {every: 'year'}}]}),
    changeManagement({
      notices: [
        {of: ['定期保守'], ahead: {days: 14}, channels: ['mail'], tells: ['dateTime', 'category']},
        {of: ['仕様の変更'], ahead: {days: 30}, channels: ['mail', 'screen']},
        {of: ['機能の廃止'], ahead: {months: 6}, channels: ['mail'], progress: ['completion']},
      ],
      urgent: 'afterwards',
    }),
    backup({
      scope: ['契約データベース', '添付ファイル'],
      schedule: {every: 'day', window: ['02:00', '05:00']},
      retention: {generations: 14, days: 14},
      encryption: {algorithm: 'AES-256', keyOwner: 'provider'},
      storage: {
        places: [
          {on: 'AWS', regions: ['東京リージョン', '大阪リージョン'], country: 'JP'},
          {on: 'Azure', regions: ['西日本リージョン'], country: 'JP'},
        ],
      },
      integrityCheck: {every: 'week'},
      restore: {within: {hours: 8, kind: 'commitment'}},
      restoreTest: {every: 'halfYear'},
      restoreOnRequest: {by: 'administrator', at: 'desk', within: {hours: 24, from: 'acceptance', kind: 'target'}},
    }),
    eventLogging({
      kinds: [
        {kind: '操作ログ', logs: ['ログイン', 'データの参照'], retention: {months: 13}},
        {kind: '通信ログ', logs: ['接続', '切断'], retention: {days: 180}},
      ],
      functions: [{by: 'administrator', at: '管理画面', does: '操作ログを検索'}],
      viewable: {days: 90},
    }),
    serviceMonitoring({functions: notProvided({alternative: {at: 'ステータスページ', does: '稼働状況を確認'}})}),
    vulnerabilityManagement({every: {every: 'week'}}),
    secureDevelopment({rules: ['base']}),
    supplyChain({
      suppliers: [
        {name: 'AWS', role: '基盤クラウド', country: 'JP', certifiedTo: ['ISO/IEC 27017']},
        {name: 'Azure', role: 'ログの保管', country: 'JP'},
        {name: 'SendGrid', role: 'メールの配信', country: 'US', handles: ['メールアドレス']},
      ],
      notices: [{of: ['供給者の追加'], ahead: {days: 30}, channels: ['mail']}],
    }),
    incident({
      report: {
        severity: 'major',
        within: {hours: 24, from: 'confirmation', kind: 'commitment'},
        from: 'emergency',
        to: '{administrator}',
        channels: ['phone', 'mail'],
      },
      followUp: {within: {businessDays: 10, from: '復旧'}, tells: ['原因', '再発防止策']},
    }),
    recordProtection({records: [{of: ['契約に関する記録'], retention: {years: 10}}]}),
    applicableLaw({governingLaw: [{country: 'JP'}], agreedIn: ['terms']}),
  ],
  revisions: [
    {edition: 'Ver.1.0', date: '2025-10', changes: ['新規作成']},
    {edition: 'Ver.1.1', date: '2026-04-01', changes: ['みずほし帳票を対象に追加'], by: '情報セキュリティ委員会'},
  ],
})
