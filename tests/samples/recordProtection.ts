import type {RecordProtection} from '../../src/clauses/recordProtection.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: RecordProtection = {
  records: [
    {of: ['アクセスログ', {what: '操作ログ', including: ['管理者の操作']}], retention: {years: 1}},
    {of: ['契約に関する記録'], retention: {until: '法定の保存期間の満了'}},
  ],
  safeguards: ['accessControl', 'tamperProtection', '専用アカウントへの集約'],
  functions: [{by: 'administrator', at: '管理者画面', does: 'イベントログを参照', manual: 'manual'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly RecordProtection[] = [
  {
    records: [
      {
        of: ['仮想ネットワークへのアクセスに関するログ', 'サービスのバージョンアップに関する内部要員の作業ログ'],
        retention: 'certain',
      },
    ],
  },
  {
    functions: ['イベントログを参照'],
    records: [{of: ['{user}が取得を設定したログ'], retention: {until: '{user}による削除'}}],
  },
  {records: [{of: ['ログ'], retention: 'defined'}]},
  {records: [{of: ['法令で保存期間が定められた情報', 'その他のログ'], retention: 'defined'}]},
  {records: [{of: ['アクセスログ']}]},
  {
    records: [
      {of: ['アクセスログ'], retention: {days: 90}},
      {of: ['監査ログ'], retention: {years: 5}},
      {of: ['作業の記録'], retention: {months: 6}},
    ],
  },
  {records: [{of: ['変更の履歴'], retention: {generations: 10}}, {of: ['問合せの記録']}]},
  {safeguards: ['accessControl']},
  {
    records: [{of: ['アクセスログ'], retention: {years: 1}}],
    safeguards: ['encryption', 'integrityCheck', 'backup', 'separation'],
  },
  {safeguards: ['accessControl', 'encryption', 'tamperProtection', 'integrityCheck', 'backup', 'separation']},
  {safeguards: ['書換えのできない媒体']},
  {functions: {answer: 'notProvided', alternative: {at: 'サポート窓口', does: 'ログの写しを請求'}}},
  {functions: {answer: 'planned', by: '2027-04'}},
  {functions: [{does: ['ログを検索', '出力'], settings: ['期間'], dependsOnPlan: true}, '変更の履歴を参照']},
  {functions: ['ログを参照', 'ログを検索', 'ログを出力', '変更の履歴を参照', '契約の履歴を参照']},
]
