import {capacityManagementSchema} from '../../src/clauses/capacityManagement.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/capacityManagement.ts'
import {describeClause} from './describeClause.ts'

describeClause('capacityManagement', capacityManagementSchema, sample, [
  {
    facts: {monitored: ['CPUの負荷', 'メモリの使用量'], every: {every: 'day'}, scaling: {with: 'GUI', principle: 'up'}},
    text: 'CPUの負荷およびメモリの使用量を日次で監視しています。リソースは、GUIにより増減できます。リソースの増強は、スケールアップを原則とします。',
  },
  {
    facts: {
      monitored: ['サーバリソース', 'ネットワークリソース'],
      scaling: {with: 'GUI', within: 'promptly', principle: 'up', fallback: 'out'},
    },
    text: 'サーバリソースおよびネットワークリソースを監視しています。リソースは、GUIにより速やかに増減できます。リソースの増強は、スケールアップを原則とし、必要に応じてスケールアウトでも対応します。',
  },
  {
    facts: {
      scaling: {
        with: 'GUI',
        within: 'instantly',
        of: 'サーバリソース',
        principle: 'up',
        keeps: 'インスタンスの構成',
        fallback: 'out',
        basis: '将来のニーズ',
      },
    },
    text: 'リソースは、GUIにより瞬時に増減できます。サーバリソースの増強は、インスタンスの構成を変えないスケールアップを原則とし、将来のニーズを踏まえ、必要に応じてスケールアウトでも対応します。',
  },
  {
    facts: {scaling: {fallback: 'out', basis: '需要の予測'}},
    text: 'リソースが不足する場合は、需要の予測を踏まえ、スケールアウトで増強します。',
  },
  {
    facts: {
      monitored: ['CPUの負荷', 'メモリの使用量', 'ストレージの使用量'],
      every: {every: 'day'},
      for: 'サービスの安定的な提供',
      maintenance: {chargeable: true},
    },
    text: 'サービスの安定的な提供のため、CPUの負荷、メモリの使用量およびストレージの使用量を日次で監視しています。監視の結果、必要と判断した場合は、適切な時期にシステムメンテナンスを実施します。追加の費用をご負担いただく場合があります。',
  },
  {
    facts: {every: 'continuously', scaling: {fallback: 'auto'}, maintenance: {chargeable: false}},
    text: 'リソースの使用状況を常時監視しています。リソースが不足する場合は、オートスケールで増強します。監視の結果、必要と判断した場合は、適切な時期にシステムメンテナンスを実施します。追加の費用はかかりません。',
  },
  {
    facts: {
      monitored: ['CPUの負荷', 'メモリの使用量', 'ストレージの使用量', '通信量', '応答時間'],
      every: 'continuously',
      alert: {percent: 80, to: '運用担当者', channels: ['mail', 'chat']},
    },
    text: '次の項目を常時監視しています。\n・ CPUの負荷\n・ メモリの使用量\n・ ストレージの使用量\n・ 通信量\n・ 応答時間\n使用率が80%を超えた場合は、運用担当者にメールおよびチャットで警告を通知します。',
  },
  {
    facts: {
      alert: {to: '運用担当者'},
      reviews: [{what: ['需要予測に基づく容量計画の見直し'], every: {every: 'quarter'}}],
      functions: [{at: '管理画面', does: 'ストレージの使用量を確認'}],
      extension: {of: ['ストレージ'], at: 'support', within: {businessDays: 3}},
    },
    text: '使用率がしきい値を超えた場合は、運用担当者に警告を通知します。需要予測に基づく容量計画の見直しを四半期ごとに実施しています。\n管理画面でストレージの使用量を確認できます。ストレージの追加は、サポート窓口で受け付けています。追加は、3営業日以内に完了します。',
  },
  {
    facts: {alert: planned({by: '2027-04'}), extension: {within: {businessDays: 5, kind: 'target'}}},
    text: 'リソース不足の警告は、2027年4月までに開始する予定です。容量の追加は、ご依頼に応じて5営業日以内を目標に完了します。',
  },
  {
    facts: {
      alert: notProvided(),
      functions: notProvided(),
      extension: notProvided({alternative: {at: '契約画面', does: '上位のプランを選択'}}),
    },
    text: 'リソースの不足を自動で警告する仕組みは設けていません。使用状況を確認する機能は提供していません。容量の追加のご依頼は受け付けていません。代わりに、契約画面で上位のプランを選択できます。',
  },
])
