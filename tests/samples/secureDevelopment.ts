import type {SecureDevelopment} from '../../src/clauses/secureDevelopment.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SecureDevelopment = {
  by: ['provider', '開発委託先'],
  rules: ['rules', {to: 'policy', part: '第4章'}],
  aims: ['機能性', 'ユーザビリティ', '情報セキュリティ'],
  process: [
    {stage: 'requirements', of: ['非機能要件としてのセキュリティ要件']},
    {stage: 'approval', how: '厳格', for: '変更の管理'},
    {stage: 'codeReview', of: ['ソースコード'], when: 'change', against: ['コーディング規約']},
    {stage: 'staticAnalysis', with: '静的解析ツール', every: {every: 'day'}},
    {stage: 'test', how: '網羅的', at: 'ステージング環境', when: 'release'},
  ],
  reviews: [{what: ['脆弱性診断'], by: 'thirdParty', every: {every: 'year'}}],
  environments: [{of: ['開発環境', '検証環境'], from: '本番環境', kind: 'logical'}],
  testData: 'masked',
  contractors: {to: '開発委託先', of: 'セキュリティに配慮した開発', level: 'same', via: 'contract'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SecureDevelopment[] = [
  {
    aims: ['機能性', 'ユーザビリティ', '情報セキュリティ'],
    process: [
      {stage: 'requirements', of: ['非機能要件としてのセキュリティ要件']},
      {stage: 'approval', how: '厳格'},
      {stage: 'codeReview', of: ['セキュリティ機能のソースコード']},
      {stage: 'test'},
      {stage: 'build'},
    ],
  },
  {process: [{stage: 'penetrationTest', when: 'change', against: ['テスト仕様']}]},
  {
    rules: ['rules'],
    reviews: [
      {what: ['レビュー'], every: 'regularly'},
      {what: ['セキュリティ診断'], by: 'thirdParty'},
    ],
    contractors: {to: '委託先', of: '同様の規約に従った開発'},
  },
  {rules: ['rules']},
  {
    rules: ['rules', 'policy'],
    contractors: {to: '委託先', of: '同規則に準じた開発', via: 'contract'},
    process: [{stage: 'test', how: '網羅的', for: '品質の確保', when: 'release', at: 'ステージング環境'}],
  },
  {
    process: [
      {stage: 'design', of: ['認証機能', '権限の管理機能'], how: '詳細'},
      {stage: 'coding', against: ['セキュアコーディングガイドライン', 'OWASP ASVS']},
      {stage: 'dependencyScan', every: {every: 'week'}},
      {stage: 'vulnerabilityTest', when: 'release', with: '診断ツール'},
      {stage: 'build', at: '専用の環境'},
      {stage: 'release', with: '自動配備の仕組み'},
    ],
  },
  {
    process: [
      {stage: 'staticAnalysis', when: 'change', every: {every: 'day'}},
      {stage: 'dependencyScan', when: 'change'},
    ],
  },
  {process: [{stage: 'codeReview'}]},
  {process: [{stage: 'penetrationTest', every: {every: 'year'}, with: '外部の診断サービス'}]},
  {by: ['provider']},
  {by: ['provider'], rules: ['rules']},
  {by: ['provider', 'グループ会社'], aims: ['可用性']},
  {rules: ['rules'], aims: ['情報セキュリティ']},
  {aims: ['機能性', '情報セキュリティ']},
  {reviews: [{what: ['ソースコードのレビュー'], by: 'independent', when: 'リリース', against: ['OWASP Top 10']}]},
  {reviews: [{what: ['脆弱性診断'], by: 'provider', every: {every: 'quarter'}}]},
  {environments: [{of: ['開発環境'], from: '本番環境', kind: 'physical', with: ['アカウントの分割']}]},
  {environments: [{from: '本番環境'}, {of: ['検証環境'], unit: 'アカウント', at: 'クラウド基盤'}]},
  {testData: 'synthetic'},
  {testData: 'masked', environments: [{of: ['検証環境'], from: '本番環境'}]},
  {contractors: {to: '委託先', of: '情報セキュリティの確保', level: 'orHigher'}},
  {contractors: {answer: 'notProvided'}},
  {contractors: {answer: 'planned', by: '2027-04'}},
]
