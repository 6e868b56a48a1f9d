import type {AdministratorOperations} from '../../src/clauses/administratorOperations.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: AdministratorOperations = {
  of: '{service}の利用に必要な操作手順',
  manuals: ['manual', {to: 'rules', part: '運用編', for: '障害時の操作'}],
  availableTo: 'customer',
  operations: [
    {at: '利用者管理画面', of: ['利用者の登録および削除', '特権的アクセス権の付与']},
    {at: '契約画面', of: ['解約の申請']},
    {at: 'データ管理画面', of: ['データの一括削除', 'バックアップからの復元']},
  ],
  functions: [{before: '一括削除', does: '対象の件数を確認'}, '削除したデータを30日以内に復元'],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly AdministratorOperations[] = [
  {manuals: ['manual']},
  {
    manuals: ['manual'],
    operations: [
      {at: 'ユーザーマスタ', of: ['利用者の登録', '利用者の削除', '特権的アクセス権の付与']},
      {at: 'メニューロールマスタ', of: ['利用メニューの権限の付与']},
      {at: 'セキュリティオプションマスタ', of: ['パスワード管理の強化の設定']},
      {at: 'ログ採取機能', of: ['イベントログの取得の設定']},
    ],
  },
  {manuals: ['manual'], availableTo: 'administrator'},
  {availableTo: '契約者'},
  {operations: [{at: '仮想サーバ', of: ['作成', '変更', '削除']}]},
  {manuals: notProvided({alternative: {at: 'お問い合わせフォーム', does: '操作の手順を確認'}})},
  {manuals: planned({by: '2027-04'})},
  {functions: notProvided()},
  {functions: planned({by: '2027-04'})},
  {contact: 'support'},
]
