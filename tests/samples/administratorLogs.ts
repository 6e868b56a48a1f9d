import type {AdministratorLogs} from '../../src/clauses/administratorLogs.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: AdministratorLogs = {
  records: [{what: '本番環境での作業', including: ['委託先による作業']}, '作業の結果'],
  reviews: [{what: ['作業記録の点検'], by: 'independent', every: {every: 'month'}}],
  retention: {years: 1},
  functions: [{at: '監査ログ画面', does: '{administrator}の操作の履歴を確認'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly AdministratorLogs[] = [
  {records: ['サービスの提供に関わる作業', '作業の結果'], reviews: [{what: ['作業記録のレビュー']}]},
  {records: ['データベースへの操作']},
  {reviews: [{what: ['作業記録の点検'], when: '作業の完了', against: ['作業の申請内容']}]},
  {reviews: [{what: ['特権IDの使用記録の監査'], by: 'thirdParty', every: {every: 'year'}}]},
  {retention: 'defined'},
  {retention: {months: 6}},
  {functions: notProvided()},
  {functions: planned({by: '2027-04'})},
  {records: ['ログイン', '設定の変更', 'データの参照', '権限の変更', 'プログラムの更新'], retention: {years: 1}},
]
