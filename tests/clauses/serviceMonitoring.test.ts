import {serviceMonitoringSchema} from '../../src/clauses/serviceMonitoring.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/serviceMonitoring.ts'
import {describeClause} from './describeClause.ts'

describeClause('serviceMonitoring', serviceMonitoringSchema, sample, [
  {
    facts: {
      monitored: ['サービスの正常な提供', {what: '不正な使用', suchAs: ['他社への攻撃']}, 'データの漏えい'],
      functions: notProvided(),
    },
    text: 'サービスの正常な提供、不正な使用（他社への攻撃など）およびデータの漏えいを監視しています。監視結果を確認する機能は提供していません。',
  },
  {
    facts: {
      monitored: ['ネットワーク', 'CPU', 'メモリ', 'サーバエラー'],
      functions: [{by: 'administrator', does: '{user}による特定機能の操作ログを確認'}],
    },
    text: 'ネットワーク、CPU、メモリおよびサーバエラーを監視しています。管理者は、利用者による特定機能の操作ログを確認できます。',
  },
  {
    facts: {customerMonitoring: notProvided(), monitored: ['サービスの適切な利用']},
    text: 'サービスの適切な利用を監視しています。お客様がリソースなどを監視する機能は提供していません。',
  },
  {
    facts: {every: 'continuously', for: '不正アクセスの検知'},
    text: '不正アクセスの検知のため、本サービスを常時監視しています。',
  },
  {
    facts: {
      monitored: ['死活', '応答時間', 'エラー率', '不正な通信', '設定の変更'],
      every: 'continuously',
      for: '異常の早期発見',
      functions: [{at: 'ステータスページ', does: '稼働状況を確認'}],
    },
    text: '異常の早期発見のため、次の項目を常時監視しています。\n・ 死活\n・ 応答時間\n・ エラー率\n・ 不正な通信\n・ 設定の変更\nステータスページで稼働状況を確認できます。',
  },
  {
    facts: {monitored: ['不正な通信'], every: {every: 'day', times: 2}},
    text: '不正な通信を1日2回監視しています。',
  },
])
