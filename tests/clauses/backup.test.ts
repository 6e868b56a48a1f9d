import {backupSchema} from '../../src/clauses/backup.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/backup.ts'
import {describeClause} from './describeClause.ts'

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
  {
    facts: {
      byKind: [
        {of: '契約データベース', schedule: {every: 'hour'}, format: 'スナップショット', retention: {generations: 48}},
        {
          of: '添付ファイル',
          schedule: {every: 'day', window: ['02:00', '05:00']},
          retention: {days: 14, generations: 14},
        },
        {of: '操作ログ', retention: {years: 1}},
      ],
    },
    text: [
      '対象ごとのバックアップは、次のとおりです。',
      '対象｜取得の頻度｜形式｜保持',
      '契約データベース｜1時間ごと｜スナップショット｜48世代',
      '添付ファイル｜毎日2時から5時まで｜－｜14日間（14世代）',
      '操作ログ｜－｜－｜1年間',
    ].join('\n'),
  },
  {
    facts: {
      restore: {within: {hours: 8, from: 'detection', kind: 'target'}, procedure: [{by: 'provider', does: '復元'}]},
    },
    text: '復元は、検知から8時間以内を目標に実施します。復元の手順は、次のとおりです。\n1. 当社が復元します。',
  },
])
