import type {ChangeManagement} from '../../src/clauses/changeManagement.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: ChangeManagement = {
  changes: ['バージョンアップ', {what: 'パッチの適用', suchAs: ['OS', 'ミドルウェア']}],
  every: {every: 'month'},
  process: ['影響の評価', '検証環境での試験', '責任者の承認'],
  notices: [
    {
      of: ['{customer}に影響する変更'],
      ahead: {days: 14},
      tells: ['category', 'dateTime', 'description', '想定される影響'],
      progress: ['start', 'completion'],
      channels: ['mail', {by: 'screen', name: '管理画面'}],
    },
    {of: ['機能の廃止'], ahead: {months: 6}, channels: ['mail']},
  ],
  urgent: 'afterwards',
  platformNotices: [{of: ['{platform}の計画メンテナンス'], ahead: true, tells: ['dateTime'], channels: ['mail']}],
  functions: [{at: 'お知らせ画面', does: '変更の履歴を確認'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly ChangeManagement[] = [
  {changes: ['バージョンアップ']},
  {every: {every: 'week', window: ['02:00', '05:00']}},
  {
    changes: ['バージョンアップ', {what: 'パッチの適用', suchAs: ['WindowsのOS', 'アプリケーション']}],
    every: 'regularly',
    notices: [
      {
        of: ['{customer}のセキュリティに悪影響を与えるおそれのある変更'],
        ahead: true,
        from: 'support',
        tells: ['description'],
      },
    ],
  },
  {
    notices: [
      {
        of: ['重要な変更'],
        ahead: true,
        channels: [
          'mail',
          {by: 'screen', name: 'ログイン直後の通達画面'},
          {by: 'site', name: 'ランディングページのお知らせ'},
        ],
      },
    ],
  },
  {notices: [{of: ['{customer}に影響する変更', 'メンテナンス'], ahead: true, channels: ['mail']}]},
  {
    notices: [{ahead: true, channels: [{by: 'chat', name: '情報提供用のチャットグループ'}]}],
    functions: [{at: 'ログイン直後のダッシュボード画面', does: '変更に関する情報を確認'}],
  },
  {
    notices: [
      {
        of: ['計画メンテナンス'],
        ahead: {businessDays: 5},
        to: 'administrator',
        tells: ['category'],
        channels: ['mail'],
        ifNeeded: ['phone'],
      },
      {of: ['緊急のメンテナンス'], within: 'promptly', channels: ['site']},
      {of: ['障害への対応に伴う変更'], when: '作業の完了', channels: ['site']},
    ],
    urgent: 'shortened',
  },
  {notices: [{of: ['定期メンテナンス'], progress: ['start']}]},
  {notices: [{of: ['大規模な更新'], ahead: {weeks: 2}, progress: ['completion'], channels: ['site']}]},
  {urgent: 'shortened'},
  {notices: [{of: ['復旧作業'], ongoing: true, channels: [{by: 'site', name: 'ステータスページ'}]}]},
  {process: ['責任者の承認']},
  {notices: notProvided()},
  {notices: planned({by: '2027-04'})},
  {platformNotices: notProvided({alternative: {at: '{platform}の公開サイト', does: '変更の予定を確認'}})},
  {
    platformNotices: [
      {within: 'promptly', from: 'support', tells: ['category', 'description'], progress: ['completion']},
    ],
  },
  {functions: notProvided({alternative: {with: 'メールの配信履歴', does: '過去の通知を確認'}})},
  {functions: planned({by: '2027-04-01'})},
  {changes: ['バージョンアップ', 'パッチの適用', '設定の変更', '機器の交換', '構成の変更'], every: 'regularly'},
  {process: ['影響の評価', '承認', '試験', '適用', '結果の確認']},
  {contact: 'support'},
]
