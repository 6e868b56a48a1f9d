import {administratorLogsSchema} from '../../src/clauses/administratorLogs.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/administratorLogs.ts'
import {describeClause} from './describeClause.ts'

describeClause('administratorLogs', administratorLogsSchema, sample, [
  {
    facts: {
      records: ['サービスの提供に関わる作業', '作業の結果'],
      reviews: [{what: ['作業記録のレビュー']}],
    },
    text: 'サービスの提供に関わる作業および作業の結果を記録しています。作業記録のレビューを実施しています。',
  },
  {
    facts: {records: ['本番環境での作業'], retention: {years: 1}},
    text: '本番環境での作業を記録し、1年間保存しています。',
  },
  {
    facts: {records: ['本番環境での作業'], retention: {generations: 12}},
    text: '本番環境での作業を記録し、12世代分を保存しています。',
  },
  {
    facts: {retention: 'defined', functions: notProvided()},
    text: '作業の記録は、期間を定めて保存しています。管理者の操作の履歴を確認する機能は提供していません。',
  },
  {
    facts: {
      records: ['ログイン', '設定の変更', 'データベースへの操作', 'バックアップからの復元', '特権IDの貸出し'],
      retention: {years: 3},
      reviews: [{what: ['作業記録の点検'], by: 'independent', every: {every: 'month'}}],
      functions: [{at: '監査ログ画面', does: '{administrator}の操作の履歴を確認'}],
    },
    text: '次の作業を記録し、3年間保存しています。\n・ ログイン\n・ 設定の変更\n・ データベースへの操作\n・ バックアップからの復元\n・ 特権IDの貸出し\n独立した立場の者による作業記録の点検を月次で実施しています。監査ログ画面で管理者の操作の履歴を確認できます。',
  },
])
