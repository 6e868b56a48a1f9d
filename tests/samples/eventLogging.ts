import type {EventLogging} from '../../src/clauses/eventLogging.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: EventLogging = {
  taken: {for: 'maintenance', scope: 'provider'},
  kinds: [
    {kind: 'システム系ログ', logs: ['トレースログ', 'エラーログ']},
    {kind: '監査系ログ', retention: {years: 1}, logs: ['ログインログ', 'データアクセスログ', '設定変更ログ']},
  ],
  contents: ['日時', '利用者ID', '接続元のIPアドレス', '操作の内容'],
  functions: [
    {by: 'administrator', at: '監査ログ画面', does: ['操作ログを確認', 'CSV形式で出力']},
    {with: 'API', does: '操作ログを取得', dependsOnPlan: true, manual: 'manual'},
  ],
  viewable: {days: 90},
  retention: {years: 1},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly EventLogging[] = [
  {taken: {for: 'maintenance'}},
  {taken: {scope: 'provider'}},
  {taken: {for: '不正アクセスの検知'}},
  {taken: {for: '障害の調査', scope: 'provider'}},
  {
    taken: {for: 'maintenance', scope: 'provider'},
    kinds: [
      {kind: 'システム系ログ', logs: ['トレースログ', 'エラーログ']},
      {
        kind: '監査系ログ',
        logs: [
          'サービス実行ログ',
          '画面の起動および終了ログ',
          'ログインおよびログアウトログ',
          'データアクセスログ',
          'マイナンバー参照ログ',
        ],
      },
    ],
    functions: ['各種ログを採取'],
  },
  {taken: {for: 'maintenance'}, functions: ['アプリケーションの一部の履歴を確認']},
  {taken: {for: 'maintenance'}, functions: [{by: 'administrator', does: '{user}による特定機能の操作ログを確認'}]},
  {kinds: [{kind: 'アクセスログ', logs: ['ウェブサーバのログ']}]},
  {contents: ['日時', '利用者ID']},
  {functions: [{does: '操作ログを検索', settings: ['期間', '利用者', '操作の種類']}]},
  {functions: notProvided({alternative: {at: 'お問い合わせフォーム', does: 'ログの提供を依頼'}})},
  {functions: planned({by: '2027-04'})},
  {viewable: {months: 13}},
  {retention: 'defined'},
  {retention: {until: '{customer}による削除'}},
  {contents: ['日時', '利用者ID', '接続元', '操作の種類', '操作の結果']},
]
