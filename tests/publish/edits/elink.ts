import type {ExampleEdits} from './edit.ts'

export const elink: ExampleEdits = {
  slug: 'elink',
  edits: [
    {
      path: 'clauses.backup.retention',
      to: {generations: 14},
      says: '「バックアップ」の保存世代数を7世代から14世代に変更',
      effect: 'better',
    },
    {
      path: 'clauses.backup.schedule',
      to: {every: 'week'},
      says: '「バックアップ」の取得の頻度を日次から週次に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.deletion.deadline.days',
      to: 60,
      says: '「サービス利用停止後のデータの扱い」の削除の期限を「解約日から30日以内」から「解約日から60日以内」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.deletion.byKind[0].method',
      to: 'overwriting',
      says: '「サービス利用停止後のデータの扱い」の対象別の取扱い「専用サーバのデータ」の削除の方法を「完全に消去」から「上書きにより消去」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.deletion.byKind[1]',
      to: undefined,
      says: '「サービス利用停止後のデータの扱い」から対象別の取扱い「共有サーバのユーザ様のファイル」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.labelling.functions[1]',
      to: undefined,
      says: '「情報のラベル付け」から情報の分類・ラベル付けの機能「ユーザに付帯情報を任意に追加」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.labelling.functions[0].with',
      to: 'ラベル',
      says: '「情報のラベル付け」の情報の分類・ラベル付けの機能「アドレス登録データをグルーピング」の手段を「タグ」から「ラベル」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.incident.report.channels[1]',
      to: undefined,
      says: '「インシデント対応」からユーザ様への通知方法「管理者画面」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.incident.report.within.from',
      to: 'confirmation',
      says: '「インシデント対応」のユーザ様への通知の期限を「検知から72時間以内（目標）」から「確認から72時間以内（目標）」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.incident.remedies.does',
      to: ['影響を調査', '復旧'],
      says: '「インシデント対応」の適用可能な対処を「あらゆる手段を講じて対処」から「影響を調査し、復旧」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.vulnerabilityManagement.sources[1]',
      to: 'nvd',
      says: '「技術的脆弱性の管理」の脆弱性情報の情報源「当社の関係者」を「NVD（米国の脆弱性データベース）」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.vulnerabilityManagement.response.within',
      to: {days: 30},
      says: '「技術的脆弱性の管理」の対応の期限を「速やかに」から30日以内に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.serviceMonitoring.functions',
      to: ['監視結果を確認'],
      says: '「クラウドサービスの監視」の監視結果を確認する機能を「提供していない」から「監視結果を確認」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.awarenessTraining.every',
      to: {every: 'year', atLeast: true},
      says: '「情報セキュリティの意識向上，教育及び訓練」の教育の頻度を「定期的」から年1回以上に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.secretAuthentication.procedure[0].at',
      to: '申込画面',
      says: '「認証情報の管理」の登録の手順「メールアドレスを登録」の場所・画面を「申込フォーム」から「申込画面」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.changeManagement.notices[0].ahead',
      to: {days: 14},
      says: '「変更」の変更の通知「ユーザ様に影響を与えるelinkの変更」の事前通知の時期を「事前」から「14日前まで」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.contactWithAuthorities.storage[0].country',
      to: 'SG',
      says: '「地理的所在地」のデータの保管場所「日本」を「シンガポール」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.capacityManagement.scaling.principle',
      to: 'auto',
      says: '「容量・能力の管理」の原則とする方式を「スケールアップ」から「オートスケール」に変更',
      effect: 'neutral',
    },
    {
      path: 'documents.terms.name',
      to: 'サービス利用規約',
      says: '文書「利用規約」を「サービス利用規約」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.equipmentDisposal',
      to: undefined,
      says: '「装置のセキュリティを保った処分又は再利用」を削除',
      effect: 'worse',
    },
  ],
}
