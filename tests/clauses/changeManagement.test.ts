import {changeManagementSchema} from '../../src/clauses/changeManagement.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/changeManagement.ts'
import {describeClause} from './describeClause.ts'

describeClause('changeManagement', changeManagementSchema, sample, [
  {
    facts: {
      notices: [
        {
          of: ['{customer}に影響する変更'],
          ahead: {days: 14},
          tells: ['category', 'dateTime', 'description'],
          progress: ['start', 'completion'],
          channels: ['mail'],
        },
      ],
    },
    text: 'お客様に影響する変更については、14日前までに、種類、予定日時および技術的な内容をメールで通知します。作業の開始と完了もお知らせします。',
  },
  {
    facts: {
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
    text: 'バージョンアップおよびパッチの適用（WindowsのOS、アプリケーションなど）を定期的に実施しています。お客様のセキュリティに悪影響を与えるおそれのある変更については、事前に技術的な内容をサポート窓口から通知します。',
  },
  {
    facts: {notices: [{ahead: true, channels: ['mail']}]},
    text: '変更については、事前にメールで通知します。',
  },
  {
    facts: {
      every: {every: 'week', window: ['02:00', '05:00']},
      process: ['責任者の承認'],
      urgent: 'shortened',
      contact: 'support',
    },
    text: '変更は、毎週2時から5時までの間に実施しています。変更は、責任者の承認を経て本番環境に適用しています。緊急の変更については、事前の期間を短縮して通知することがあります。変更に関するお問い合わせは、サポート窓口で受け付けています。',
  },
  {
    facts: {
      changes: ['バージョンアップ', 'パッチの適用', '設定の変更', '機器の交換', '構成の変更'],
      every: 'asNeeded',
      process: ['影響の評価', '検証環境での試験', '切戻しの準備', '責任者の承認', '作業後の確認'],
    },
    text: '次の変更を必要に応じて実施しています。\n・ バージョンアップ\n・ パッチの適用\n・ 設定の変更\n・ 機器の交換\n・ 構成の変更\n変更は、次の手続を経て本番環境に適用しています。\n1. 影響の評価\n2. 検証環境での試験\n3. 切戻しの準備\n4. 責任者の承認\n5. 作業後の確認',
  },
  {
    facts: {
      notices: [
        {of: ['計画メンテナンス'], ahead: {businessDays: 5}, channels: ['mail'], ifNeeded: ['phone']},
        {of: ['緊急のメンテナンス'], within: 'promptly', channels: ['site']},
      ],
      urgent: 'afterwards',
    },
    text: '計画メンテナンスについては、5営業日前までにメールで通知します。必要に応じて、電話でも通知します。緊急のメンテナンスについては、速やかにウェブサイトで通知します。緊急の変更については、実施後に通知することがあります。',
  },
  {
    facts: {
      notices: [{of: ['定期メンテナンス'], progress: ['start']}],
      platformNotices: [{within: 'promptly', tells: ['category'], progress: ['completion'], channels: ['mail']}],
    },
    text: '定期メンテナンスについては、作業の開始をお知らせします。基盤クラウド事業者による変更については、速やかに種類をメールで通知します。作業の完了もお知らせします。',
  },
  {
    facts: {notices: [{of: ['機能の追加']}, {of: ['機能の廃止'], ifNeeded: ['mail']}]},
    text: '機能の追加については、お客様へ通知します。機能の廃止については、お客様へ通知します。必要に応じて、メールでも通知します。',
  },
  {
    facts: {notices: notProvided(), platformNotices: notProvided(), functions: notProvided()},
    text: '変更についての通知は行っていません。基盤クラウド事業者による変更についての通知は行っていません。変更の情報を確認する機能は提供していません。',
  },
  {
    facts: {
      notices: planned({by: '2027-04'}),
      functions: [{at: 'ログイン直後のダッシュボード画面', does: '変更に関する情報を確認'}],
    },
    text: '変更の通知は、2027年4月までに開始する予定です。ログイン直後のダッシュボード画面で変更に関する情報を確認できます。',
  },
])
