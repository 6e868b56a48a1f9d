import type {AwarenessTraining} from '../../src/clauses/awarenessTraining.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: AwarenessTraining = {
  audience: ['全従業員', {what: 'サービスに従事する要員', including: ['派遣社員']}],
  every: {every: 'year', atLeast: true},
  when: ['入社', '異動'],
  topics: ['{customer}のデータの取扱い', {what: '派生データの取扱い', suchAs: ['ログの閲覧']}],
  aims: ['情報セキュリティ要件の周知徹底'],
  exercises: true,
  methods: ['eラーニング', '標的型攻撃メール訓練'],
  reviews: [{what: ['理解度テスト'], when: '受講'}],
  contractors: {to: '契約相手', of: '教育', level: 'same', via: 'contract'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly AwarenessTraining[] = [
  // narrativebook, elink
  {audience: ['全従業員'], every: 'regularly', contractors: {to: '契約相手', of: '教育', level: 'same'}},
  // SuperStream-NX Cloud
  {
    audience: [{what: 'サービスを運営する要員', including: ['派遣社員']}],
    aims: ['情報セキュリティ要件の周知徹底', '運営規則の徹底'],
  },
  // LENSAwriter, Sustaina Cloud
  {every: 'regularly', aims: ['情報セキュリティに関する意識の向上']},
  {audience: ['全従業員']},
  {exercises: true},
  {every: {every: 'halfYear'}},
  {when: ['入社']},
  {every: {every: 'year', times: 2}, when: ['入社', '異動', '規程の改訂']},
  {audience: ['全従業員'], when: ['入社'], methods: ['eラーニング']},
  {audience: ['全従業員'], every: 'asNeeded', topics: ['情報の分類']},
  {topics: ['パスワードの管理', '不審なメールへの対応', '端末の管理', '事故の報告', '法令の遵守']},
  {methods: ['集合研修']},
  {aims: ['意識の向上']},
  {reviews: [{what: ['理解度テスト'], every: {every: 'year'}}]},
  {contractors: {to: '委託先', of: '情報セキュリティ教育', level: 'orHigher', via: 'contract'}},
  {contractors: {to: '委託先', of: '教育の実施'}},
  {contractors: notProvided()},
  {contractors: planned({by: '2027-04'})},
]
