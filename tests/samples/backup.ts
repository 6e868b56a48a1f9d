import type {Backup} from '../../src/clauses/backup.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: Backup = {
  scope: ['契約データベース', {what: '添付ファイル', except: ['一時保存中のファイル']}],
  schedule: {every: 'day', window: ['02:00', '05:00']},
  method: {with: 'マネージドデータベースの自動取得機能', format: 'スナップショット', for: '障害時の復旧'},
  byKind: [
    {of: '操作ログ', schedule: {every: 'week'}, format: '差分', retention: {generations: 8}},
    {of: '設定', retention: {days: 90}},
  ],
  encryption: {algorithm: 'AES-256', keyOwner: 'provider'},
  retention: {generations: 14, days: 14},
  integrityCheck: {every: 'week'},
  restore: {
    within: {hours: 8, from: '復元の決定', kind: 'target'},
    procedure: [
      {by: 'provider', does: '復元する世代を決定'},
      {by: 'provider', at: '検証環境', does: ['データを復元', '内容を確認']},
      {by: 'provider', after: '内容の確認', does: '本番環境に反映'},
    ],
  },
  restoreTest: {every: 'year'},
  storage: {
    at: '専用のストレージ',
    places: [{on: 'platform', regions: ['東京リージョン', '大阪リージョン'], country: 'JP'}],
    apartFrom: '{customer}のネットワーク',
  },
  functions: [{at: '管理者画面', with: 'CSV形式', does: {objects: ['各種マスタ', '帳票'], verbs: ['出力', '保管']}}],
  restoreOnRequest: {by: '契約管理者', at: 'support', within: {hours: 24, from: 'acceptance', kind: 'target'}},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly Backup[] = [
  {
    byKind: [
      {of: '契約データベース', schedule: {every: 'hour'}, format: 'スナップショット', retention: {generations: 48}},
      {of: '添付ファイル', schedule: {every: 'day'}, retention: {days: 30}},
      {of: '操作ログ', retention: {years: 1}},
    ],
  },
  {byKind: [{of: '添付ファイル', format: '差分'}]},
  {
    scope: ['システム', 'ユーザデータ'],
    schedule: {every: 'day'},
    retention: {generations: 35},
    restoreOnRequest: {answer: 'notProvided'},
  },
  {
    functions: {
      answer: 'notProvided',
      alternative: {
        with: 'アプリケーションの標準機能によるCSV出力',
        does: {objects: ['各種マスタ', '仕訳', '残高情報'], verbs: ['保管']},
      },
    },
    schedule: {every: 'day'},
    retention: {generations: 1},
    method: {with: 'クラウドベンダーのバックアップ機能', for: '{provider}の判断による復旧'},
    storage: {at: 'ストレージサーバ', apartFrom: '{customer}のネットワーク'},
  },
  {scope: ['{customer}のすべてのデータ'], schedule: {every: 'day'}, retention: {days: 7}},
  {scope: ['サービスの提供に用いる仮想環境']},
  {
    scope: [
      {what: 'ログ', suchAs: ['操作ログ']},
      {what: '設定', including: ['権限の設定']},
    ],
  },
  {scope: ['データベース', '添付ファイル', '設定', '操作ログ', 'コンテナイメージ'], schedule: {every: 'hour'}},
  {schedule: {every: 'day'}},
  {schedule: 'continuously'},
  {schedule: 'regularly', retention: 'defined'},
  {schedule: 'asNeeded'},
  {schedule: {every: 'week', times: 2}},
  {schedule: {every: 'month', atLeast: true}},
  {schedule: {every: 'hour', times: 4}},
  {retention: {months: 3}},
  {retention: {generations: 7}},
  {retention: {years: 1}, scope: ['契約データベース']},
  {retention: {until: '{customer}による削除'}},
  {method: {with: 'データベースの標準機能'}},
  {method: {format: '差分'}},
  {method: {for: '大規模災害時の復旧'}, storage: {at: '遠隔地のデータセンター'}},
  {encryption: {answer: 'notProvided'}},
  {encryption: {answer: 'planned', by: '2027-04'}},
  {encryption: {with: '基盤クラウドの鍵管理サービス', keyOwner: 'platform'}},
  {encryption: {protocol: 'TLS 1.3', for: '転送中の盗聴への対処'}},
  {integrityCheck: 'regularly'},
  {integrityCheck: {answer: 'notProvided'}},
  {integrityCheck: {answer: 'planned', by: '2027-10-01'}},
  {integrityCheck: {every: 'month'}, restoreTest: {every: 'halfYear'}},
  {restore: {within: {hours: 4}}},
  {
    restore: {
      procedure: [
        {by: 'provider', does: 'データを復元'},
        {by: 'customer', does: '復元後のデータを確認'},
      ],
    },
  },
  {restore: {within: 'promptly'}},
  {restoreTest: {every: 'quarter'}},
  {restoreTest: {every: 'year', atLeast: true}},
  {restoreTest: {answer: 'notProvided'}},
  {restoreTest: {answer: 'planned', by: '2027-04'}},
  {storage: {at: 'オブジェクトストレージ'}},
  {storage: {apartFrom: '本番環境のネットワーク'}},
  {
    storage: {
      places: [
        {what: ['日次のバックアップ'], on: 'platform', regions: ['東京リージョン'], country: 'JP'},
        {what: ['月次のバックアップ'], country: 'SG', except: [{what: '添付ファイル', country: 'JP'}]},
      ],
    },
  },
  {functions: ['データをCSV形式で出力']},
  {functions: [{does: '任意の時点のバックアップを取得', dependsOnPlan: true, manual: 'manual'}, '設定を出力']},
  {functions: {answer: 'notProvided'}},
  {functions: {answer: 'planned', by: '2027-04'}},
  {restoreOnRequest: {by: 'administrator'}},
  {restoreOnRequest: {at: ['support', 'form'], reply: 'consult'}},
  {restoreOnRequest: {at: 'form', reply: 'individually', within: {businessDays: 3, from: 'acceptance', about: true}}},
  {
    restoreOnRequest: {
      what: ['バックアップからの復元'],
      at: {at: 'support', by: ['mail']},
      subject: '復元の依頼',
      give: ['契約番号', '復元する日時'],
      reply: 'provide',
      // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
      then: [
        {by: 'provider', after: '依頼の受理', does: 'データを復元'},
        {by: 'customer', does: '復元後のデータを確認'},
      ],
    },
  },
  {restoreOnRequest: {answer: 'notProvided', alternative: {with: 'CSV取込', does: 'データを再登録'}}},
  {restoreOnRequest: {answer: 'planned', by: '2027-04'}},
]
