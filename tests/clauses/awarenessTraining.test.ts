import {awarenessTrainingSchema} from '../../src/clauses/awarenessTraining.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/awarenessTraining.ts'
import {describeClause} from './describeClause.ts'

describeClause('awarenessTraining', awarenessTrainingSchema, sample, [
  {
    facts: {
      audience: ['全従業員'],
      every: 'regularly',
      contractors: {to: '契約相手', of: '教育', level: 'same'},
    },
    text: '全従業員に、情報セキュリティ教育を定期的に実施しています。契約相手にも同等の教育を求めています。',
  },
  {
    facts: {
      audience: [{what: 'サービスを運営する要員', including: ['派遣社員']}],
      aims: ['情報セキュリティ要件の周知徹底', '運営規則の徹底'],
    },
    text: '情報セキュリティ要件の周知徹底および運営規則の徹底を目的として、サービスを運営する要員（派遣社員を含む）に、情報セキュリティ教育を実施しています。',
  },
  {
    facts: {every: 'regularly', aims: ['情報セキュリティに関する意識の向上']},
    text: '情報セキュリティに関する意識の向上を目的として、情報セキュリティ教育を定期的に実施しています。',
  },
  {
    facts: {
      audience: ['全従業員'],
      every: {every: 'year', atLeast: true},
      when: ['入社', '異動'],
      aims: ['規程の周知徹底'],
      methods: ['eラーニング', '標的型攻撃メール訓練'],
      topics: ['{customer}のデータの取扱い', '派生データの取扱い'],
      reviews: [{what: ['理解度テスト'], when: '受講'}],
    },
    text: '全従業員に、情報セキュリティ教育（eラーニング、標的型攻撃メール訓練）を入社時および異動時のほか、年1回以上実施しています。教育の目的は、規程の周知徹底です。教育の内容は、お客様のデータの取扱いおよび派生データの取扱いです。受講時に、理解度テストを実施しています。',
  },
  {facts: {when: ['入社', '異動']}, text: '情報セキュリティ教育を入社時および異動時に実施しています。'},
  {
    facts: {when: ['入社'], every: 'asNeeded'},
    text: '情報セキュリティ教育を入社時のほか、必要に応じて実施しています。',
  },
  {
    // Sustaina Cloud
    facts: {exercises: true, every: 'regularly'},
    text: '情報セキュリティの教育および訓練を定期的に実施しています。',
  },
  {facts: {every: {every: 'halfYear'}}, text: '情報セキュリティ教育を半年ごとに実施しています。'},
  {
    facts: {
      topics: ['パスワードの管理', '不審なメールへの対応', '端末の管理', '事故の報告', '法令の遵守'],
    },
    text: '教育の内容は、次のとおりです。\n・ パスワードの管理\n・ 不審なメールへの対応\n・ 端末の管理\n・ 事故の報告\n・ 法令の遵守',
  },
  {
    facts: {contractors: {to: '委託先', of: '情報セキュリティ教育', level: 'orHigher', via: 'contract'}},
    text: '委託先にも、契約により同等以上の情報セキュリティ教育を求めています。',
  },
  {facts: {contractors: notProvided()}, text: '契約相手には、教育を求めていません。'},
  {
    facts: {contractors: planned({by: '2027-04'})},
    text: '契約相手への教育の要請は、2027年4月までに開始する予定です。',
  },
])
