import {secureDevelopmentSchema} from '../../src/clauses/secureDevelopment.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/secureDevelopment.ts'
import {describeClause} from './describeClause.ts'

describeClause('secureDevelopment', secureDevelopmentSchema, sample, [
  {
    facts: {rules: ['rules']},
    text: '本サービスは、「各種関連規程」に従って開発しています。',
  },
  {
    facts: {by: ['provider', 'グループ会社']},
    text: '本サービスは、当社およびグループ会社が開発しています。',
  },
  {
    facts: {by: ['provider'], rules: ['rules'], contractors: notProvided()},
    text: '本サービスは、「各種関連規程」に従い、当社が開発しています。開発の委託先に対するセキュリティ上の要求は行っていません。',
  },
  {
    facts: {
      rules: ['rules', 'policy'],
      contractors: {to: '委託先', of: '同規則に準じた開発', via: 'contract'},
      process: [{stage: 'test', how: '網羅的', for: '品質の確保', when: 'release', at: 'ステージング環境'}],
    },
    text: '本サービスは、「各種関連規程」および「情報セキュリティ基本方針」に従って開発しています。委託先にも、契約により同規則に準じた開発を求めています。品質の確保のため、公開前に、ステージング環境で網羅的な試験を実施しています。',
  },
  {
    facts: {
      aims: ['機能性', 'ユーザビリティ', '情報セキュリティ'],
      process: [
        {stage: 'requirements', of: ['非機能要件としてのセキュリティ要件']},
        {stage: 'approval', how: '厳格'},
        {stage: 'codeReview', of: ['セキュリティ機能のソースコード']},
        {stage: 'test'},
        {stage: 'build'},
      ],
    },
    text: [
      '開発では、機能性、ユーザビリティおよび情報セキュリティを重視しています。開発は、次の工程で進めています。',
      '1. 非機能要件としてのセキュリティ要件の定義',
      '2. 厳格な承認',
      '3. セキュリティ機能のソースコードのレビュー',
      '4. 試験',
      '5. ビルド',
    ].join('\n'),
  },
  {
    facts: {process: [{stage: 'penetrationTest', when: 'change', against: ['テスト仕様']}]},
    text: '修正のたびに、テスト仕様に基づくペネトレーションテストを実施しています。',
  },
  {
    facts: {
      process: [
        {stage: 'codeReview', when: 'change', against: ['コーディング規約']},
        {stage: 'staticAnalysis', with: '静的解析ツール', when: 'change', every: {every: 'day'}},
        {stage: 'dependencyScan', every: {every: 'week'}},
        {stage: 'test', at: 'ステージング環境', how: '網羅的', when: 'release'},
      ],
    },
    text: [
      '開発は、次の工程で進めています。',
      '1. コーディング規約に基づくコードレビュー（修正時）',
      '2. 静的解析ツールによる静的解析（修正時、日次）',
      '3. 依存ライブラリの検査（週次）',
      '4. ステージング環境での網羅的な試験（公開前）',
    ].join('\n'),
  },
  {
    facts: {process: [{stage: 'penetrationTest', every: {every: 'year'}, with: '外部の診断サービス'}]},
    text: '外部の診断サービスによりペネトレーションテストを年1回実施しています。',
  },
  {
    facts: {
      reviews: [{what: ['脆弱性診断'], by: 'thirdParty', every: {every: 'year'}}],
      environments: [{of: ['開発環境', '検証環境'], from: '本番環境', kind: 'logical'}],
      testData: 'masked',
    },
    text: '第三者による脆弱性診断を年1回受けています。開発環境および検証環境を本番環境から論理的に分離しています。試験には、個人を識別できないように加工したデータを用いています。',
  },
  {
    facts: {environments: [{from: '本番環境', with: ['アカウントの分割']}], testData: 'synthetic'},
    text: 'アカウントの分割により、開発に用いる環境を本番環境から分離しています。試験には、架空のデータだけを用いています。',
  },
  {
    facts: {contractors: planned({by: '2027-04'})},
    text: '開発の委託先に対するセキュリティ上の要求は、2027年4月までに開始する予定です。',
  },
])
