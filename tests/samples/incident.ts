import type {Incident} from '../../src/clauses/incident.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: Incident = {
  of: '{provider}が確認したセキュリティインシデント',
  rules: ['policy', 'rules'],
  process: {
    conformsTo: 'ISO/IEC 27001',
    standardized: true,
    documented: ['報告', 'エスカレーション'],
    managedBy: '情報セキュリティ委員会',
    triage: ['影響', '緊急度'],
  },
  phases: [
    {
      phase: '検知・報告',
      measures: [
        {when: 'インシデントの発生', within: 'promptly', to: '部門責任者', does: '報告'},
        {by: '部門責任者', to: '情報セキュリティ管理者', does: '報告'},
      ],
    },
    {phase: '対応', measures: [{does: ['重大度を分類', '対応策を決定']}], reports: true},
    {phase: '復旧', measures: [{for: '影響の最小化', within: 'promptly', does: '情報資産および業務システムを復元'}]},
  ],
  scope: [{what: '影響の大きいインシデント', suchAs: ['データの消失', '長時間のシステム停止']}],
  disclosure: {cause: 'provider', affects: 'customer', level: 'same', tells: ['原因', '影響の範囲', '対応の状況']},
  report: {
    severity: 'major',
    promptly: true,
    within: {hours: 72, from: 'detection', kind: 'target'},
    from: 'support',
    to: 'customer',
    channels: ['mail', {by: 'screen', name: '管理画面'}],
    ifNeeded: ['phone'],
  },
  followUp: {within: {businessDays: 10, from: '復旧'}, tells: ['原因', '再発防止策'], channels: ['mail']},
  remedies: {cause: 'provider', affects: 'customer', does: ['復旧に必要な対処を実施', '利用料金を約款に基づき減額']},
  drill: {every: 'year'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly Incident[] = [
  {
    process: {
      conformsTo: 'ISO/IEC 27001',
      documented: ['報告', 'エスカレーション'],
      managedBy: '情報セキュリティ委員会',
      triage: ['影響', '緊急度'],
    },
    scope: [{what: '影響の大きいインシデント', suchAs: ['データの消失', '長時間のシステム停止']}],
    disclosure: {cause: 'provider', level: 'same'},
    report: {
      promptly: true,
      within: {hours: 72, from: 'detection', kind: 'target'},
      channels: ['mail', {by: 'screen', name: '管理者画面'}],
      ifNeeded: ['phone'],
    },
    remedies: {cause: 'provider', does: 'あらゆる手段を講じて対処'},
  },
  {
    rules: ['policy', 'rules'],
    phases: [
      {
        phase: '検知・報告',
        measures: [
          {when: 'インシデントの発生', within: 'promptly', to: '部門責任者', does: '報告'},
          {by: '部門責任者', to: '情報セキュリティ管理者', does: '報告'},
        ],
      },
      {phase: '対応', measures: [{does: ['重大度を分類', '対応策を決定']}], reports: true},
      {phase: '復旧', measures: [{for: '影響の最小化', does: '情報資産および業務システムを復元'}]},
    ],
    report: {severity: 'major', within: {businessDays: 1, from: 'detection', kind: 'target'}, from: 'support'},
  },
  {rules: ['policy'], report: {severity: 'major', within: 'promptly', from: 'support', channels: ['mail']}},
  {report: {severity: 'severe', of: ['個人データの漏えい'], channels: ['mail']}},
  {
    rules: ['rules'],
    report: {
      severity: 'major',
      within: {hours: 24, from: 'confirmation', kind: 'target'},
      to: '契約の代表者',
      channels: ['mail'],
    },
  },
  {process: {managedBy: 'provider'}},
  {process: {documented: ['初動対応', '復旧']}},
  {process: {triage: ['重大度']}},
  {process: {conformsTo: 'JIS Q 27001'}},
  {process: {standardized: true}},
  {phases: [{phase: '初動', measures: ['影響の範囲を調査']}]},
  {phases: [{phase: '通知', measures: ['通知の内容を確認'], reports: true}]},
  {scope: ['{customer}のデータに影響するインシデント']},
  {disclosure: {level: 'bySeverity', tells: ['発生日時', '影響の範囲']}},
  {disclosure: {level: 'individual'}},
  {disclosure: {affects: 'customer', level: 'individual'}},
  {disclosure: {level: 'same'}},
  {report: {severity: 'all', within: {hours: 12, from: '影響の確認'}, channels: ['mail']}},
  {
    report: {
      of: ['個人データの漏えい'],
      within: {days: 3, from: 'detection'},
      tells: ['発生日時', '影響の範囲'],
    },
  },
  {report: {when: 'インシデントの確認', channels: ['phone']}},
  {report: {of: ['長時間の停止'], ongoing: true, channels: ['site']}},
  {report: {of: ['個人データの漏えい'], severity: 'all', channels: ['mail']}},
  {report: {ahead: true, of: ['証拠の保全に伴うサービスの停止']}},
  {followUp: {ongoing: true, channels: [{by: 'site', name: 'ステータスページ'}]}},
  {followUp: {of: ['再発防止策'], when: '対応の完了', to: 'customer', channels: ['mail'], ifNeeded: ['phone']}},
  {followUp: notProvided()},
  {followUp: planned({by: '2027-04'})},
  {remedies: {affects: 'customer', does: '利用料金を減額'}},
  {remedies: {does: ['データを直近のバックアップから復元']}},
  {drill: {every: 'halfYear', atLeast: true}},
  {drill: 'regularly'},
  {drill: notProvided()},
  {drill: planned({by: '2027-04'})},
]
