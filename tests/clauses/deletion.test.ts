import {deletionSchema} from '../../src/clauses/deletion.ts'
import {notApplicable, notProvided, planned, undisclosed} from '../../src/facts/index.ts'
import * as sample from '../samples/deletion.ts'
import {describeClause} from './describeClause.ts'

describeClause('deletion', deletionSchema, sample, [
  {
    facts: {data: ['{customer}が登録したデータ']},
    text: 'お客様が登録したデータを削除します。',
  },
  {
    facts: {deadline: {months: 3, from: 'termination', kind: 'target'}, method: 'overwriting'},
    text: 'データは、解約日から3か月以内を目標に上書きにより消去します。',
  },
  {
    facts: {
      trigger: ['request'],
      data: ['{user}が作成または保存したデータ'],
      deadline: {days: 60, from: '削除要請の受理'},
      excludes: ['{user}のデータを含まないサービス共通のログ'],
      request: {
        at: 'form',
        subject: '退会ユーザーのデータ削除要請',
        give: ['お名前', 'フリガナ', 'メールアドレス'],
        // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
        then: [
          {by: 'provider', after: 'お問い合わせの受理', at: 'メール', does: '「保有個人データ削除依頼書」を送付'},
          {by: 'customer', does: ['必要事項を記入', '返信']},
          {by: 'provider', after: '依頼書の確認', does: '登録データを削除'},
        ],
      },
    },
    text: [
      '削除のご依頼時は、利用者が作成または保存したデータを削除要請の受理から60日以内に削除します。利用者のデータを含まないサービス共通のログは、削除の対象外です。\nデータ削除のご依頼は、次の手順で受け付けています。',
      '1. 「退会ユーザーのデータ削除要請」と明記し、お名前、フリガナおよびメールアドレスを添えて、お問い合わせフォームまでご連絡ください。',
      '2. お問い合わせの受理後、当社がメールで「保有個人データ削除依頼書」を送付します。',
      '3. 必要事項を記入し、返信してください。',
      '4. 依頼書の確認後、当社が登録データを削除します。',
    ].join('\n'),
  },
  {
    facts: {
      trigger: ['termination'],
      data: ['{user}が作成または保存したデータ'],
      deadline: {days: 30, from: 'termination'},
      byKind: [
        {of: '専用サーバのデータ', method: 'erasure'},
        {of: '共有サーバのデータ', method: 'OSの機能'},
      ],
      excludes: ['サービス共通のログ'],
    },
    text: '解約時は、利用者が作成または保存したデータを解約日から30日以内に削除します。専用サーバのデータは、完全に消去します。共有サーバのデータは、OSの機能により削除します。サービス共通のログは、削除の対象外です。',
  },
  {
    facts: {
      trigger: ['serviceEnd'],
      data: ['{customer}が作成または保存したデータ'],
      method: 'erasure',
      backups: 'together',
      excludes: ['本サービスの運用に関するログ'],
      returns: ['データをエクスポート'],
      certificate: notProvided(),
    },
    text: '本サービスの提供終了時は、お客様が作成または保存したデータを完全に消去します。バックアップも、データと同時に削除します。本サービスの運用に関するログは、削除の対象外です。\nデータをエクスポートできます。削除証明書は発行していません。',
  },
  {
    facts: {
      trigger: ['termination'],
      byKind: [
        {of: '仮想サーバ', deadline: {days: 7, from: '解約処理の翌日'}, returnable: false},
        {of: '監査ログ', deadline: {days: 90, from: 'termination'}, returnable: true},
      ],
      backups: {deadline: {days: 35, from: 'termination'}},
      certificate: notProvided(),
    },
    text: [
      '解約時は、データを削除します。対象ごとの取扱いは、次のとおりです。',
      '対象｜削除｜データの返却',
      '仮想サーバ｜解約処理の翌日から7日以内に削除｜不可',
      '監査ログ｜解約日から90日以内に削除｜可',
      'バックアップは、解約日から35日以内に削除します。削除証明書は発行していません。',
    ].join('\n'),
  },
  {
    facts: {
      byKind: [
        {of: '監査ログ', returnable: true},
        {of: '一時ファイル', deadline: 'promptly', returnable: false},
      ],
    },
    text: '監査ログの返却に対応しています。一時ファイルは、速やかに削除します。返却には対応していません。',
  },
  {
    facts: {
      trigger: ['termination', 'trialEnd'],
      data: ['{customer}が登録したデータ', '利用者の情報', '添付ファイル', '操作ログ', '設定'],
      deadline: {weeks: 2, from: 'termination', about: true},
      method: 'keyDestruction',
      conformsTo: ['NIST SP 800-88'],
    },
    text: [
      '解約時または試用期間の終了時は、次のデータを解約日からおおむね2週間以内に暗号鍵の破棄により消去します。',
      '・ お客様が登録したデータ',
      '・ 利用者の情報',
      '・ 添付ファイル',
      '・ 操作ログ',
      '・ 設定',
      'データの消去は、NIST SP 800-88に準拠しています。',
    ].join('\n'),
  },
  {
    facts: {
      suspension: 'dayAfterTermination',
      grace: {for: {days: 30}, from: 'termination'},
      trigger: ['termination'],
      deadline: {days: 60, from: 'termination'},
      backups: 'expiry',
    },
    text: '本サービスは、解約日の翌日から利用できません。解約日から30日間は、データを保持します。解約時は、データを解約日から60日以内に削除します。バックアップは、保持期間が満了した時点で削除します。',
  },
  {
    facts: {
      returns: notProvided({alternative: {with: '帳票の出力機能', does: 'データを保管'}}),
      functions: planned({by: '2027-10'}),
      notices: [{ahead: {days: 30}, tells: ['削除の予定日'], channels: ['mail']}],
      certificate: {by: '契約管理者', at: 'support', within: {businessDays: 10, from: 'acceptance'}},
    },
    text: 'データを返却または出力する機能は提供していません。代わりに、帳票の出力機能によりデータを保管できます。データを削除する機能は、2027年10月までに提供する予定です。\nデータを削除するときは、30日前までに、削除の予定日をメールで通知します。削除証明書は、ご要望に応じて、受付から10営業日以内に発行します。ご依頼は、サポート窓口で契約管理者から受け付けています。',
  },
  {
    facts: {
      functions: notProvided(),
      request: {at: 'support', by: '契約管理者', within: 'promptly'},
      notices: notProvided(),
      certificate: planned({by: '2027-04'}),
    },
    text: 'お客様がご自身でデータを削除する機能は提供していません。データの削除を依頼する場合は、サポート窓口までご連絡ください。ご依頼は、契約管理者から受け付けています。ご依頼には、速やかに対応します。データの削除についての通知は行っていません。削除証明書は、2027年4月までに発行する予定です。',
  },
  {
    facts: {
      method: undisclosed({reason: 'セキュリティの確保', contact: 'support'}),
      certificate: notApplicable({reason: 'データの保管を伴わない仕様'}),
    },
    text: '削除の方法については、セキュリティの確保のため公開していません。必要な場合は、サポート窓口までお問い合わせください。削除証明書は、データの保管を伴わない仕様のため該当しません。',
  },
  {
    facts: {
      excludes: ['サービス共通のログ', '請求の記録', '問合せの記録', '契約の記録', '統計の情報'],
      returns: ['帳票を出力', 'マスタを出力', '仕訳を出力', '添付ファイルを取得', '操作ログを取得'],
    },
    text: [
      '次のものは、削除の対象外です。',
      '・ サービス共通のログ',
      '・ 請求の記録',
      '・ 問合せの記録',
      '・ 契約の記録',
      '・ 統計の情報',
      'データの返却または出力のため、次の機能を提供しています。',
      '・ 帳票を出力できます。',
      '・ マスタを出力できます。',
      '・ 仕訳を出力できます。',
      '・ 添付ファイルを取得できます。',
      '・ 操作ログを取得できます。',
    ].join('\n'),
  },
  {
    facts: {
      byKind: [
        {
          of: '仮想サーバ',
          trigger: ['termination'],
          deadline: {days: 7, from: 'dayAfterTermination'},
          method: 'erasure',
          backups: {days: 42, from: 'termination'},
          returnable: false,
        },
        {of: '監査ログ', deadline: {days: 90, from: 'termination'}, returnable: true},
        {of: '退会した利用者の情報', trigger: ['withdrawal'], deadline: 'promptly', backups: 'promptly'},
      ],
      certificate: notProvided(),
    },
    text: [
      '対象ごとの取扱いは、次のとおりです。',
      '対象｜契機｜削除｜バックアップの削除｜データの返却',
      '仮想サーバ｜解約時｜解約日の翌日から7日以内に完全に消去｜解約日から42日以内｜不可',
      '監査ログ｜－｜解約日から90日以内に削除｜－｜可',
      '退会した利用者の情報｜退会時｜速やかに削除｜速やかに｜－',
      '削除証明書は発行していません。',
    ].join('\n'),
  },
  {
    facts: {
      byKind: [
        {of: '添付ファイル', trigger: ['request'], deadline: {days: 3, from: 'acceptance'}, backups: {days: 30}},
      ],
    },
    text: '削除のご依頼時は、添付ファイルを受付から3日以内に削除します。そのバックアップは、30日以内に削除します。',
  },
])
