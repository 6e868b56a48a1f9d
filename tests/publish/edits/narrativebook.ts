import type {ExampleEdits} from './edit.ts'

export const narrativebook: ExampleEdits = {
  slug: 'narrativebook',
  edits: [
    {
      path: 'clauses.backup.retention',
      to: {generations: 7},
      says: '「バックアップ」の保存世代数を35世代から7世代に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.backup.schedule',
      to: {every: 'hour'},
      says: '「バックアップ」の取得の頻度を日次から1時間ごとに変更',
      effect: 'better',
    },
    {
      path: 'clauses.backup.scope[2]',
      to: '操作ログ',
      says: '「バックアップ」にバックアップの対象「操作ログ」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.backup.restoreOnRequest',
      to: {at: 'support'},
      says: '「バックアップ」のご依頼による復元を「提供していない」から「提供」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.deletion.deadline.days',
      to: 30,
      says: '「サービス利用停止後のデータの扱い」の削除の期限を「削除要請の手続きの受理から60日以内」から「削除要請の手続きの受理から30日以内」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.deletion.deadline',
      to: 'promptly',
      says: '「サービス利用停止後のデータの扱い」の削除の期限を「削除要請の手続きの受理から60日以内」から「速やかに」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.deletion.request.give[3]',
      to: '電話番号',
      says: '「利用者の登録データの削除要請の手順」に削除の依頼方法の記入する事項「電話番号」を追加',
      effect: 'neutral',
    },
    {
      path: 'clauses.deletion.request.then[1].within',
      to: {businessDays: 5},
      says: '「利用者の登録データの削除要請の手順」の削除の依頼方法の依頼の後の手順「登録データを削除」に期限「5営業日以内」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.incident.report.within.hours',
      to: 24,
      says: '「インシデント対応」のユーザ様への通知の期限を「検知から72時間以内（目標）」から「検知から24時間以内（目標）」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.incident.report.within.kind',
      to: undefined,
      says: '「インシデント対応」のユーザ様への通知の期限を「検知から72時間以内（目標）」から「検知から72時間以内」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.incident.report.channels[1]',
      to: undefined,
      says: '「インシデント対応」からユーザ様への通知方法「管理者画面」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.incident.contact',
      to: 'form',
      says: '「インシデント対応」の問合せ窓口を「ナラティブブックサポートセンター」から「お問い合わせフォーム」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.incident.scope[0].suchAs[1]',
      to: 'サービスの停止',
      says:
        '「インシデント対応」の報告する範囲「ユーザ様に大きな影響を及ぼす可能性のある情報セキュリティインシデント（データの消失、' +
        '長時間のシステム停止など）」を「ユーザ様に大きな影響を及ぼす可能性のある情報セキュリティインシデント（データの消失、' +
        'サービスの停止など）」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.incident.process.conformsTo',
      to: 'ISO/IEC 27035',
      says: '「インシデント対応プロセス」の準拠する規格を「ISO/IEC 27001」から「ISO/IEC 27035」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.independentReview.reviews[0].every',
      to: {every: 'halfYear', atLeast: true},
      says: '「情報セキュリティのパフォーマンス評価」の監査・レビュー「情報セキュリティに関する定期的な内部監査」の頻度を年1回以上から「半年に1回以上」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.secureDevelopment.process[5]',
      to: {stage: 'release'},
      says: '「開発プロセス」に開発の工程と試験「リリース」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.cryptography.atRest[0].algorithm',
      to: 'AES-128',
      says: '「暗号化」の保存データの暗号化「データベースに保管するユーザ様のデータ」の暗号アルゴリズムを「AES-256」から「AES-128」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.privilegedAccess.customerDuties[1]',
      to: '多要素認証の設定',
      says: '「認証情報の管理」にユーザ様にお願いすること「多要素認証の設定」を追加',
      effect: 'worse',
    },
    {
      path: 'contacts.support.tel',
      to: '050-0000-0000',
      says: '窓口「ナラティブブックサポートセンター」の電話番号を「050-3188-3610」から「050-0000-0000」に変更',
      effect: 'neutral',
    },
    {
      path: 'documents.policy.url',
      to: 'https://xcf.co.jp/security/',
      says: '文書「情報セキュリティ方針」のURLを変更',
      effect: 'neutral',
    },
  ],
}
