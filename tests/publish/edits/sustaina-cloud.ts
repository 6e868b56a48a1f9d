import type {ExampleEdits} from './edit.ts'

export const sustainaCloud: ExampleEdits = {
  slug: 'sustaina-cloud',
  edits: [
    {
      path: 'clauses.backup.retention.days',
      to: 30,
      says: '「情報のバックアップ」の保存期間を7日間から30日間に変更',
      effect: 'better',
    },
    {
      path: 'clauses.backup.schedule',
      to: {every: 'day', times: 2},
      says: '「情報のバックアップ」の取得の頻度を日次から1日2回に変更',
      effect: 'better',
    },
    {
      path: 'clauses.secretAuthentication.passwordRules.minLength',
      to: 8,
      says: '「特権的アクセス権の管理」のパスワードの最小文字数を12文字から8文字に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.secretAuthentication.passwordRules.allows[2]',
      to: undefined,
      says: '「特権的アクセス権の管理」から使用できる文字の種類「記号」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.secretAuthentication.passwordRules.caseSensitive',
      to: undefined,
      says: '「特権的アクセス権の管理」から大文字と小文字の区別を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.privilegedAccess.mfa',
      to: {methods: ['認証アプリ']},
      says: '「特権的アクセス権の管理」の多要素認証を「提供していない」から「提供」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.accessProvisioning.roles[2].may[1]',
      to: 'コメント',
      says: '「利用者アクセスの提供」の権限の区分「閲覧者」にできること「コメント」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.accessProvisioning.roles[1]',
      to: undefined,
      says: '「利用者アクセスの提供」から権限の区分「一般」を削除',
      effect: 'neutral',
    },
    {
      path: 'clauses.accessProvisioning.roles[0].on',
      to: '契約したすべてのデータ',
      says: '「利用者アクセスの提供」の権限の区分「管理者」の権限の対象を「すべてのデータ」から「契約したすべてのデータ」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.incident.report.within',
      to: {hours: 48, from: 'confirmation', kind: 'target'},
      says: '「責任および手順」のお客様への通知の期限を「確認から24時間以内（目標）」から「確認から48時間以内（目標）」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.incident.report.within.kind',
      to: undefined,
      says: '「責任および手順」のお客様への通知の期限を「確認から24時間以内（目標）」から「確認から24時間以内」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.vulnerabilityManagement.reviews[0].every',
      to: {every: 'quarter'},
      says: '「技術的ぜい弱性の管理」の脆弱性診断「ウェブアプリケーション脆弱性診断、プラットフォーム診断」の頻度を年1回から四半期ごとに変更',
      effect: 'better',
    },
    {
      path: 'clauses.vulnerabilityManagement.reviews[0].by',
      to: 'independent',
      says: '「技術的ぜい弱性の管理」の脆弱性診断「ウェブアプリケーション脆弱性診断、プラットフォーム診断」の実施者を「第三者」から「独立した立場の者」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.contactWithAuthorities.storage[0].regions[1]',
      to: '大阪リージョン',
      says: '「関係当局との連絡」のデータの保管場所「日本」にリージョン「大阪リージョン」を追加',
      effect: 'neutral',
    },
    {
      path: 'clauses.cryptography.atRest[0].algorithm',
      to: 'AES-128',
      says: '「暗号による管理策の利用方針」の保存データの暗号化「お客様の情報を保存するデータベース（Amazon RDS）」の暗号アルゴリズムを「AES-256」から「AES-128」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.virtualMachineHardening.restricts[2]',
      to: 'protocol',
      says: '「仮想マシンの要塞化」に制限の対象「プロトコル」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.evidenceCollection.onRequest.reply',
      to: 'consult',
      says: '「証拠の収集」のご要望への対応を「個別の対応」から「ご相談」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.supplierAgreements.reviews[0].every',
      to: {every: 'year'},
      says: '「供給者との合意におけるセキュリティの取扱い」の供給者の点検「供給者のリスクアセスメント、セキュリティチェック」の頻度を「定期的」から年1回に変更',
      effect: 'neutral',
    },
    {
      path: 'responsibilities.layers[4].by',
      to: ['provider', 'platform'],
      says: '「情報セキュリティの役割および責任」の責任の分担「アプリケーション」の責任を負う者を「当社」から「当社およびAWS」に変更',
      effect: 'neutral',
    },
    {
      path: 'certificates.list[1].standard',
      to: 'JIP-ISMS517-1.1（ISO/IEC 27017:2015）',
      says: '「認証」の取得した認証「JIP-ISMS517-1.0（ISO/IEC 27017:2015）」を「JIP-ISMS517-1.1（ISO/IEC 27017:2015）」に変更',
      effect: 'neutral',
    },
  ],
}
