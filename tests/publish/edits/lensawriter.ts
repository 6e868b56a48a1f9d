import {notProvided, planned} from '../../../src/facts/index.ts'
import type {ExampleEdits} from './edit.ts'

export const lensawriter: ExampleEdits = {
  slug: 'lensawriter',
  edits: [
    {
      path: 'clauses.backup.retention',
      to: {generations: 7},
      says: '「情報のバックアップ」の保存世代数を3世代から7世代に変更',
      effect: 'better',
    },
    {
      path: 'clauses.backup.schedule',
      to: {every: 'week'},
      says: '「情報のバックアップ」の取得の頻度を日次から週次に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.backup.restoreTest',
      to: {every: 'year'},
      says: '「情報のバックアップ」に復元試験「年1回」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.backup.restoreOnRequest',
      to: notProvided(),
      says: '「情報のバックアップ」にご依頼による復元に関する記載「提供していない」を追加',
      effect: 'neutral',
    },
    {
      path: 'clauses.labelling',
      to: {functions: [{with: 'タグ', does: '記事を分類'}]},
      says: '「情報のラベル付け」の情報の分類・ラベル付けの機能を「提供していない」から「記事を分類」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.accessRestriction',
      to: planned({by: '2027-04'}),
      says: '「情報へのアクセス制限」のアクセスを制限する機能を「提供していない」から「2027/4までに提供予定」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.accessProvisioning.functions',
      to: notProvided(),
      says: '「利用者アクセスの提供（provisioning）」のアクセス権を管理する機能を「提供していない」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.incident.report.within',
      to: {hours: 72, from: 'detection', kind: 'target'},
      says: '「責任および手順」のお客様への通知の期限を「速やかに」から「検知から72時間以内（目標）」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.incident.report.channels[1]',
      to: 'screen',
      says: '「責任および手順」にお客様への通知方法「管理画面」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.deletion.excludes[1]',
      to: '請求に関する記録',
      says: '「クラウドサービスカスタマの資産の除去」に削除の対象外「請求に関する記録」を追加',
      effect: 'worse',
    },
    {
      path: 'clauses.deletion.deadline',
      to: undefined,
      says: '「クラウドサービスカスタマの資産の除去」から削除の期限「削除サイクルによる」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.serviceMonitoring.monitored[0]',
      to: {what: '資源の使用率の増加', suchAs: ['ネットワーク', 'CPU', 'メモリ', 'ストレージ']},
      says:
        '「クラウドサービスの監視」のサービスの監視の対象「資源の使用率の増加（ネットワーク、CPU、メモリなど）」を' +
        '「資源の使用率の増加（ネットワーク、CPU、メモリ、ストレージなど）」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.vulnerabilityManagement.notices[1].ahead',
      to: {days: 7},
      says:
        '「技術的ぜい弱性の管理」の脆弱性の通知「対策のためにメンテナンスを行う場合」の事前通知の時期を「事前」から' +
        '「7日前まで」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.vulnerabilityManagement.notices[1]',
      to: undefined,
      says: '「技術的ぜい弱性の管理」から脆弱性の通知「対策のためにメンテナンスを行う場合」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.privilegedAccess.mfa',
      to: notProvided(),
      says: '「特権的アクセス権の管理」の多要素認証を「提供していない」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.contactWithAuthorities.storage[1]',
      to: {country: 'US'},
      says: '「関係当局との連絡」にデータの保管場所「米国」を追加',
      effect: 'neutral',
    },
    {
      path: 'clauses.independentReview.certificates[0].standard',
      to: 'ISO/IEC 27001:2022',
      says: '「情報セキュリティの独立したレビュー」の第三者認証「ISO/IEC 27001」を「ISO/IEC 27001:2022」に変更',
      effect: 'neutral',
    },
    {
      path: 'documents.policy.url',
      to: 'https://www.e-infonet.jp/security/',
      says: '文書「情報セキュリティ基本方針」のURLを変更',
      effect: 'neutral',
    },
    {
      path: 'responsibilities.layers[8].by',
      to: 'administrator',
      says:
        '「責任分界点について」の責任の分担「招待機能によるユーザの管理」の責任を負う者を「契約アカウント者」から' +
        '「管理者」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.backup',
      to: undefined,
      says: '「情報のバックアップ」を削除',
      effect: 'worse',
    },
  ],
}
