import type {ExampleEdits} from './edit.ts'

export const superstreamNxCloud: ExampleEdits = {
  slug: 'superstream-nx-cloud',
  edits: [
    {
      path: 'clauses.backup.retention.generations',
      to: 7,
      says: '「情報のバックアップ」の保存世代数を1世代から7世代に変更',
      effect: 'better',
    },
    {
      path: 'clauses.backup.schedule',
      to: {every: 'week'},
      says: '「情報のバックアップ」の取得の頻度を日次から週次に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.backup.functions',
      to: ['データを出力'],
      says: '「情報のバックアップ」のバックアップの機能を「提供していない」から「データを出力」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.deletion.deadline.days',
      to: 14,
      says: '「クラウドサービス利用者の資産の除去」の削除の期限を30日以内から14日以内に変更',
      effect: 'better',
    },
    {
      path: 'clauses.deletion.suspension',
      to: 'termination',
      says: '「クラウドサービス利用者の資産の除去」の利用停止の時期を「解約日の翌日」から「解約日」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.clockSynchronization.functions',
      to: {answer: 'planned', by: '2027-04'},
      says: '「クロックの同期」の時刻を同期する機能を「提供していない」から「2027/4までに提供予定」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.virtualSegregation.tenancy.plans.private',
      to: 'shared',
      says:
        '「仮想コンピューティング環境における分離」の仮想環境の形態（Private）を「利用者ごと' +
        'に独立した仮想環境」から「複数の利用者が共用する仮想環境」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.virtualMachineHardening.restricts[2]',
      to: 'ipAddress',
      says: '「仮想マシンの要塞化」に制限の対象「接続元のIPアドレス」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.virtualMachineHardening.configuration[1].every',
      to: {every: 'month'},
      says: '「仮想マシンの要塞化」の設定の確認「運用中」の確認の頻度を「定期的」から月次に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.virtualMachineHardening.mfa',
      to: {answer: 'notProvided'},
      says: '「仮想マシンの要塞化」の管理者の多要素認証を「実施していない」に変更',
      effect: 'worse',
    },
    {
      path: 'clauses.capacityManagement.maintenance.chargeable',
      to: false,
      says: '「容量・能力の管理」の追加費用の可能性を「あり」から「なし」に変更',
      effect: 'better',
    },
    {
      path: 'clauses.capacityManagement.monitored[3]',
      to: 'ネットワークの使用量',
      says: '「容量・能力の管理」に容量・能力の監視の対象「ネットワークの使用量」を追加',
      effect: 'better',
    },
    {
      path: 'clauses.accessRestriction.login.by[1]',
      to: undefined,
      says: '「情報へのアクセス制限」から認証に用いるもの「ユーザーID」を削除',
      effect: 'neutral',
    },
    {
      path: 'clauses.eventLogging.kinds[1].logs[4]',
      to: undefined,
      says: '「イベントログ取得」のログの種類「監査系ログ」からログ「マイナンバー参照ログ」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.eventLogging.kinds[0].kind',
      to: 'システムログ',
      says: '「イベントログ取得」のログの種類「システム系ログ」を「システムログ」に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.contactWithAuthorities.storage[0].regions[1]',
      to: undefined,
      says: '「関係当局との連絡」のデータの保管場所「日本」からリージョン「大阪リージョン」を削除',
      effect: 'neutral',
    },
    {
      path: 'clauses.secretAuthentication.functions[0].settings[4]',
      to: undefined,
      says:
        '「利用者の秘密認証情報の管理」の認証情報の管理機能「利用者の秘密認証情報（パスワード）を強固に保護、管理、' +
        'パスワードの管理方針を設定」から設定できる項目「文字種（大文字、小文字、数字、記号）の使用の強制」を削除',
      effect: 'worse',
    },
    {
      path: 'clauses.changeManagement.every',
      to: {every: 'month'},
      says: '「変更管理」の変更の頻度を「定期的」から月次に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.securityRequirements.topics[3].measures[1].within',
      to: {hours: 4},
      says:
        '「情報セキュリティ要求事項の分析及び仕様化」の対応する項目「情報セキュリティインシデント管' +
        '理」の項目別の対策「対応、復旧」の期限を「速やかに」から4時間以内に変更',
      effect: 'neutral',
    },
    {
      path: 'clauses.clockSynchronization.source.protocol',
      to: undefined,
      says: '「クロックの同期」から同期の方式「NTP」を削除',
      effect: 'neutral',
    },
  ],
}
