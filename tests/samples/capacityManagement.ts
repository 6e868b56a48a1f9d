import type {CapacityManagement} from '../../src/clauses/capacityManagement.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: CapacityManagement = {
  monitored: [
    'CPUの負荷',
    'メモリの使用量',
    'ストレージの使用量',
    {what: '通信量', suchAs: ['ロードバランサの接続数']},
  ],
  every: 'continuously',
  for: 'サービスの安定的な提供',
  alert: {percent: 80, to: '運用担当者', channels: ['mail', 'chat']},
  scaling: {
    with: '管理コンソール',
    within: {minutes: 10, about: true},
    of: 'サーバ',
    principle: 'auto',
    keeps: 'インスタンスの種類',
    fallback: 'up',
    basis: '需要の予測',
  },
  maintenance: {chargeable: false},
  reviews: [{what: ['需要予測に基づく容量計画の見直し'], every: {every: 'quarter'}}],
  functions: [{at: '管理画面', does: 'ストレージの使用量を確認'}],
  extension: {of: ['ストレージ'], at: 'support', within: {businessDays: 3}},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly CapacityManagement[] = [
  {
    monitored: ['サーバリソース', 'ネットワークリソース'],
    scaling: {
      with: 'GUI',
      within: 'instantly',
      principle: 'up',
      keeps: 'インスタンスの構成',
      fallback: 'out',
      basis: '将来のニーズ',
    },
  },
  {scaling: {with: 'GUI', within: 'promptly', principle: 'up', fallback: 'out'}},
  {scaling: {principle: 'up', keeps: 'インスタンスの構成'}},
  {scaling: {of: 'ストレージ', fallback: 'out', basis: '需要の予測'}},
  {scaling: {of: 'サーバリソース', principle: 'up'}},
  {
    monitored: ['CPUの負荷', 'メモリの使用量', 'ストレージの使用量'],
    every: {every: 'day'},
    maintenance: {chargeable: true},
  },
  {monitored: ['稼働状況'], every: {every: 'day'}, functions: ['使用状況を確認']},
  {monitored: [{what: 'メトリクス', suchAs: ['リソース']}], every: {every: 'day'}},
  {monitored: ['ネットワークの帯域']},
  {every: {every: 'hour', times: 12}},
  {for: 'サービスの安定的な提供', monitored: ['応答時間']},
  {for: 'サービスの安定的な提供'},
  {alert: {to: '運用担当者'}},
  {alert: {percent: 90}},
  {alert: {channels: ['phone']}},
  {alert: notProvided()},
  {alert: planned({by: '2027-04'})},
  {scaling: {principle: 'out', fallback: 'auto'}},
  {scaling: {with: '構成管理ツール'}},
  {scaling: {within: {hours: 1, kind: 'target'}}},
  {scaling: {fallback: 'out'}},
  {reviews: [{what: ['容量計画の見直し'], when: '大口の利用開始'}]},
  {functions: notProvided()},
  {functions: planned({by: '2027-04'})},
  {extension: {at: ['support', 'form']}},
  {extension: {of: ['ストレージ', '同時接続数']}},
  {extension: {within: 'promptly'}},
  {extension: {at: {at: 'support', by: ['mail']}, within: {businessDays: 5, kind: 'target'}}},
  {extension: notProvided({alternative: {at: '契約画面', does: '上位のプランを選択'}})},
  {extension: planned({by: '2027-04'})},
  {monitored: ['CPU負荷', 'メモリ使用量', 'ストレージ使用量', '通信量', '接続数'], every: {every: 'day'}},
]
