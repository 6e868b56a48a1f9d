import type {EvidenceCollection} from '../../src/clauses/evidenceCollection.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: EvidenceCollection = {
  agreedAt: '契約',
  rules: ['rules'],
  disclosure: {
    on: ['法令', '裁判所の命令'],
    to: ['権限のある官公庁', 'その指定先'],
    of: '{customer}の情報資産',
    beforehand: 'notice',
    submits: true,
  },
  preserved: [{what: 'デジタル証跡', suchAs: ['アクセスログ', '操作ログ']}],
  functions: [{by: 'administrator', at: '監査ログ画面', does: '{user}の操作ログを確認'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly EvidenceCollection[] = [
  {disclosure: {on: ['法令', '権限のある官公庁の要求'], to: ['当該官公庁', 'その指定先'], of: 'サービス上のデータ'}},
  {
    disclosure: {
      on: ['裁判所の命令', '捜査機関の照会', '監督官庁の要求'],
      of: '{customer}の情報資産',
      beforehand: 'neither',
    },
  },
  {disclosure: {on: ['法令', '裁判所の命令'], beforehand: 'neither'}},
  {
    functions: [{does: '{user}による特定機能の操作ログを確認'}],
    disclosure: {on: ['法律', '裁判所の命令'], beforehand: 'neither'},
  },
  {disclosure: {on: ['法令']}, agreedIn: ['terms']},
  {agreedIn: ['terms'], agreedAt: '契約'},
  {agreedIn: [{to: 'agreement', part: '第12条', for: '証拠の提出'}]},
  {disclosure: {on: ['法令'], beforehand: 'consent'}},
  {disclosure: {on: ['法令'], to: ['監督官庁'], beforehand: 'notice'}},
  {rules: ['policy', 'rules']},
  {preserved: ['アクセスログ']},
  {functions: notProvided()},
  {functions: notProvided({alternative: {at: 'お問い合わせフォーム', does: '証跡の提供を依頼'}})},
  {functions: planned({by: '2027-04'})},
  {preserved: ['アクセスログ', '操作ログ', '認証の記録', '設定の変更履歴', '通信の記録']},
  {contact: 'support'},
]
