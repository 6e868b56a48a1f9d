import {backupSchema} from '../../src/clauses/backup.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/backup.ts'
import {describeClause} from './describe-clause.ts'

describeClause('backup', backupSchema, sample, [
  {
    facts: {schedule: {every: 'day'}},
    text: 'バックアップを日次で取得しています。',
  },
  {
    facts: {
      scope: ['システム', 'ユーザデータ'],
      schedule: {every: 'day'},
      retention: {generations: 35},
      restoreOnRequest: notProvided(),
    },
    text: 'システムおよびユーザデータのバックアップを日次で取得し、35世代分を保持しています。お客様のご要望によるバックアップデータの復元には対応していません。',
  },
])
