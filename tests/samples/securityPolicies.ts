import type {SecurityPolicies} from '../../src/clauses/securityPolicies.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SecurityPolicies = {
  setBy: 'provider',
  policies: ['policy', {to: 'terms', for: '個人情報の取扱い'}],
  rules: ['rules'],
  aims: ['機能的で安全なサービスの提供'],
  commitments: ['クラウド環境にある{customer}の情報資産の保護', '法令の遵守'],
  risks: [
    {concern: 'accessControl', risks: ['情報資産への認可されていないアクセス']},
    {concern: 'assetManagement', risks: ['情報資産の管理の不備']},
    {concern: 'networkSecurity', risks: ['外部からの侵入', 'システムの不正利用']},
    {concern: 'incidentManagement', risks: ['対応の遅れによる被害の拡大']},
    {concern: 'backup', risks: ['障害時のデータの消失']},
    {concern: 'cryptography', risks: ['通信の盗聴', '鍵の漏えい']},
    {concern: 'vulnerabilityManagement', risks: ['未対応の脆弱性を突く攻撃']},
    {concern: 'secureDevelopment', risks: ['要件の漏れによる脆弱な設計', '設定の誤りによる情報の公開']},
    {concern: '物理的セキュリティ', risks: ['データセンターへの不正な立入り']},
  ],
  considered: [
    'designBaseline',
    'insiders',
    'tenantIsolation',
    'staffAccess',
    'administrativeAccess',
    'changeCommunication',
    'virtualization',
    'customerData',
    'accountLifecycle',
    'breachCommunication',
  ],
  approvedBy: '経営陣',
  communicatedTo: ['全従業員', {what: '委託先', including: ['再委託先']}],
  reviews: [{what: ['方針の見直し'], every: {every: 'year'}, when: '重大な変化の発生'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SecurityPolicies[] = [
  // LENSAwriter, Sustaina Cloud
  {policies: ['policy']},
  // SuperStream-NX Cloud
  {
    policies: ['policy'],
    rules: ['rules'],
    risks: [{concern: 'accessControl', risks: ['情報資産への認可されていないアクセス']}],
  },
  // narrativebook, elink
  {policies: ['policy'], aims: ['機能的で安全なサービスの提供'], commitments: ['{customer}の情報資産の脅威からの保護']},
  {rules: ['rules', {to: 'manual', part: '第2章'}]},
  {policies: ['policy'], aims: ['情報資産の保護', '事業の継続']},
  {considered: ['tenantIsolation']},
  {considered: ['insiders', 'staffAccess', 'customerData']},
  {policies: ['policy'], approvedBy: '代表取締役'},
  {approvedBy: 'provider', communicatedTo: ['全従業員']},
  {communicatedTo: [{what: '要員', including: ['派遣社員']}]},
  {reviews: [{what: ['方針の見直し'], every: 'regularly'}]},
  {
    risks: [
      {concern: 'networkSecurity', risks: ['外部からの侵入']},
      {concern: '供給者の管理', risks: ['委託先からの情報の漏えい', '供給の停止']},
    ],
    reviews: [{what: ['リスクアセスメント'], by: 'provider', every: {every: 'year', atLeast: true}}],
  },
  {policies: ['policy'], rules: ['rules', {to: 'manual', part: '第2章'}]},
]
