import {applicableLawSchema} from '../../src/clauses/applicableLaw.ts'
import {see} from '../../src/facts/index.ts'
import * as sample from '../samples/applicableLaw.ts'
import {describeClause} from './describeClause.ts'

describeClause('applicableLaw', applicableLawSchema, sample, [
  {
    facts: {governingLaw: [{country: 'JP'}]},
    text: '準拠法は、日本法です。',
  },
  {
    facts: {governingLaw: [{country: 'JP', of: '利用契約'}]},
    text: '利用契約に関する準拠法は、日本法です。',
  },
  {
    facts: {
      governingLaw: [{country: 'JP', of: '{service}の利用', inPrinciple: true, court: '東京地方裁判所'}],
      laws: [{what: '適用される法令', suchAs: ['個人情報保護法']}],
    },
    text: '本サービスの利用に関する準拠法は、原則として日本法です。管轄裁判所は、東京地方裁判所です。適用される法令（個人情報保護法など）の要求事項を特定し、遵守しています。',
  },
  {
    facts: {
      governingLaw: [
        {country: 'JP', of: '国内での利用'},
        {country: 'US', of: '米国での利用'},
      ],
    },
    text: '国内での利用に関する準拠法は、日本法です。米国での利用に関する準拠法は、米国法です。',
  },
  {
    facts: {laws: ['個人情報保護法', '不正アクセス禁止法', '著作権法', '電子帳簿保存法', '電気通信事業法']},
    text: [
      '次の法令の要求事項を特定し、遵守しています。',
      '・ 個人情報保護法',
      '・ 不正アクセス禁止法',
      '・ 著作権法',
      '・ 電子帳簿保存法',
      '・ 電気通信事業法',
    ].join('\n'),
  },
  {
    facts: {
      guidelines: ['医療情報システムの安全管理に関するガイドライン'],
      reviews: [{what: ['適用法令の見直し'], every: {every: 'year'}}],
    },
    text: '医療情報システムの安全管理に関するガイドラインに準拠しています。適用法令の見直しを年1回実施しています。',
  },
  {
    facts: {
      governingLaw: [{country: 'JP'}],
      certificates: [{standard: 'JIS Q 15001:2023', scheme: 'プライバシーマーク', number: '10000000'}],
    },
    text: '準拠法は、日本法です。プライバシーマーク（JIS Q 15001:2023）を取得しています。登録番号は、10000000です。',
  },
  {
    facts: {certificates: [{standard: 'PCI DSS v4.0.1'}, {standard: 'JIS Q 15001', scheme: 'プライバシーマーク'}]},
    text: '次の認証を取得しています。\n・ PCI DSS v4.0.1\n・ プライバシーマーク（JIS Q 15001）',
  },
  {
    facts: {governingLaw: see('terms')},
    text: '準拠法については、「利用規約」に記載しています。',
  },
])
