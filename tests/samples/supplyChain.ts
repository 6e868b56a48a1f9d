import type {SupplyChain} from '../../src/clauses/supplyChain.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SupplyChain = {
  suppliers: [
    {
      name: 'クラウド事業者A',
      role: '基盤クラウド',
      country: 'JP',
      certifiedTo: ['ISO/IEC 27001', 'ISO/IEC 27017'],
      publishes: ['認証の取得状況', 'セキュリティの技術情報'],
    },
    {
      name: 'メール配信事業者',
      role: 'メールの配信',
      handles: ['メールアドレス', '通知の本文'],
      country: 'US',
      certifiedTo: ['ISO/IEC 27001'],
      publishes: ['稼働状況'],
    },
  ],
  assurance: [
    {with: '公開情報', does: '{provider}の方針の充足を確認'},
    {every: {every: 'year'}, does: '供給者のリスクを評価'},
  ],
  riskManagement: [
    {to: '供給者', of: '情報セキュリティ水準の確保', level: 'orHigher'},
    {to: '再委託先', of: '秘密保持', via: 'contract'},
  ],
  notices: [{of: ['供給者の変更'], ahead: {days: 30}, channels: ['mail']}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SupplyChain[] = [
  {
    assurance: [
      {with: '事前の審査', does: '供給者の情報セキュリティ水準を確認'},
      '供給者によるサプライチェーンの管理能力を審査',
    ],
    riskManagement: [
      {to: '供給者', of: '情報セキュリティ水準の確保', level: 'orHigher'},
      {to: '供給者', of: '秘密保持', via: 'contract'},
    ],
  },
  {
    suppliers: [
      {name: 'IaaSのクラウドベンダー', role: '基盤クラウド', publishes: ['認証の取得情報', 'セキュリティの技術情報']},
    ],
    assurance: [{with: '公開されているセキュリティ情報', does: '必要なセキュリティ要件の充足を確認'}],
    riskManagement: {answer: 'notProvided'},
  },
  {assurance: ['データセンターおよび機器の供給に伴うリスクを管理']},
  {
    suppliers: [{name: 'AWS', role: 'ピアクラウドサービス'}],
    assurance: ['情報セキュリティ方針の充足を確認', {every: 'asNeeded', does: 'リスクマネジメントを実施'}],
  },
  {suppliers: [{name: 'クラウド事業者A', role: '基盤クラウド'}]},
  {suppliers: [{name: 'クラウド事業者A', country: 'JP', publishes: ['稼働状況']}]},
  {suppliers: [{name: '決済事業者C', role: '決済', handles: ['カード番号', '会員番号']}]},
  {
    suppliers: [
      {name: 'クラウド事業者A', role: '基盤クラウド'},
      {name: 'メール配信事業者', role: 'メールの配信'},
    ],
  },
  {suppliers: [{name: 'クラウド事業者A', role: '基盤クラウド', country: 'JP'}]},
  {suppliers: [{name: 'クラウド事業者A', role: '基盤クラウド', certifiedTo: ['ISO/IEC 27017']}]},
  {
    suppliers: [{name: 'クラウド事業者A', role: '基盤クラウド', publishes: ['稼働状況']}],
    assurance: ['認証の有効性を確認'],
  },
  {riskManagement: [{to: '供給者', of: 'リスクマネジメント', level: 'same', via: 'contract'}]},
  {riskManagement: [{to: '供給者', of: 'リスクマネジメント'}]},
  {riskManagement: {answer: 'planned', by: '2027-04'}},
  {
    notices: [
      {of: ['供給者の追加'], within: {days: 14}, to: 'administrator'},
      {when: '供給者の変更', channels: ['site']},
    ],
  },
  {notices: {answer: 'notProvided'}},
  {notices: {answer: 'planned', by: '2027-04'}},
  {
    suppliers: [
      {name: 'クラウド事業者A', role: '基盤クラウド', country: 'JP', certifiedTo: ['ISO/IEC 27017']},
      {name: '配信事業者B', role: 'メールの配信'},
      {name: '決済事業者C', role: '決済', country: 'US'},
      {name: '監視事業者D', role: '稼働の監視'},
      {name: '運用委託先E', role: '問合せの管理', publishes: ['稼働状況']},
    ],
  },
]
