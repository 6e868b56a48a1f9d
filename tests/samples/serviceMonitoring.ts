import type {ServiceMonitoring} from '../../src/clauses/serviceMonitoring.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: ServiceMonitoring = {
  monitored: ['サービスの稼働', {what: '不正な使用', suchAs: ['他社への攻撃の踏み台としての使用']}, 'データの漏えい'],
  every: 'continuously',
  for: '異常の早期発見',
  customerMonitoring: [{at: '管理画面', does: 'リソースの使用状況を監視'}],
  functions: [
    {at: 'ステータスページ', does: '稼働状況を確認', manual: 'manual'},
    {by: 'administrator', at: '管理画面', does: ['通信量を確認', '警告の条件を設定']},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly ServiceMonitoring[] = [
  {
    monitored: [
      'サービスの正常な提供',
      {what: '不正な使用', suchAs: ['他社を攻撃する基盤としての使用']},
      'データの漏えい',
    ],
    functions: notProvided(),
  },
  {
    customerMonitoring: notProvided(),
    for: '容量・能力の適切な利用',
    monitored: ['各{customer}のメモリ使用率', '過去の利用状況の統計', 'サービスの適切な利用'],
  },
  {monitored: ['ネットワーク、CPUおよびメモリの使用率の増加']},
  {
    monitored: ['ネットワーク', 'CPU', 'メモリ', 'サーバエラー'],
    functions: [{by: 'administrator', does: '{user}による特定機能の操作ログを確認'}],
  },
  {monitored: ['不正な通信'], every: {every: 'day', times: 2}},
  {every: 'continuously'},
  {for: '不正アクセスの検知'},
  {monitored: ['サービスの稼働'], for: '障害の早期発見'},
  {functions: notProvided({alternative: {at: '公開ブログ', does: '障害の情報を確認'}})},
  {functions: planned({by: '2027-04'})},
  {monitored: ['ネットワーク', 'CPU使用率', 'メモリ使用率', 'サーバのエラー', '不正な利用'], every: 'continuously'},
]
