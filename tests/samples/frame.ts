import type {Frame} from '../../src/clauses/index.ts'

/** Every field of the frame, each with a fact. */
export const full: Frame = {
  measures: ['委託先の状況を確認', {every: {every: 'year'}, does: '手順を再点検'}],
  manual: 'manual',
  onRequest: {what: ['監視結果'], at: 'support', reply: 'consult'},
  contact: 'support',
  agreedIn: ['agreement'],
  see: ['ref:responsibilities'],
  customerDuties: ['管理者権限の厳重な管理'],
  remarks: '詳細は**個別に**ご案内します。',
}

/** Further facts, so that every way of stating something is there at least once. */
export const variants: readonly Frame[] = [
  {
    measures: [
      'ログを収集',
      {when: '異常の検知', within: 'promptly', to: {what: '{administrator}', including: ['代理者']}, does: '通知'},
      {on: 'アカウント', every: 'regularly', does: ['棚卸しを実施', '不要な権限を削除']},
      {after: '審査の完了', by: '部門責任者', at: '管理画面', does: '承認'},
      {before: '作業の開始', for: '影響の最小化', rules: ['rules'], with: '監視ツール', does: '状態を確認'},
    ],
  },
  {manual: {to: 'manual', part: '第3章', for: '設定の方法'}},
  {
    onRequest: {
      what: ['ログ'],
      at: ['support', 'form'],
      reply: 'individually',
      within: {businessDays: 5, from: 'acceptance'},
    },
  },
  {
    onRequest: {
      what: ['監査報告書'],
      by: 'administrator',
      reply: 'provide',
      at: {at: 'support', by: ['mail', 'phone']},
    },
  },
  {
    onRequest: {
      when: '退会',
      subject: 'データ削除の要請',
      give: ['お名前', 'メールアドレス'],
      at: 'form',
      // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
      then: [
        {by: 'provider', after: '受付', does: '書類を送付'},
        {by: 'customer', does: ['必要事項を記入', '返信']},
      ],
    },
  },
  {contact: ['support', 'form']},
  {agreedIn: [{to: 'terms', part: '第5条', for: '仕様の変更'}]},
  {agreedIn: ['terms', 'agreement']},
  {see: [{to: 'ref:scope', for: 'プランによる違い'}, 'policy']},
  {
    customerDuties: [
      'パスワードの管理',
      {what: 'アカウントの管理', including: ['登録', '利用停止']},
      '登録したデータの管理',
      '端末の保護',
      '利用環境の整備',
    ],
  },
]
