import {accessProvisioningSchema} from '../../src/clauses/accessProvisioning.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/accessProvisioning.ts'
import {describeClause} from './describeClause.ts'

describeClause('accessProvisioning', accessProvisioningSchema, sample, [
  {
    facts: {functions: [{at: '管理者画面', to: '{user}', does: '権限を付与'}]},
    text: '管理者画面で利用者に権限を付与できます。',
  },
  {
    facts: {
      functions: [
        {to: '各アカウント', does: '必要な利用メニューの権限を付与'},
        {when: '役割または業務の変更', does: '権限を変更'},
      ],
    },
    text: '各アカウントに必要な利用メニューの権限を付与できます。役割または業務の変更時は、権限を変更できます。',
  },
  {
    facts: {functions: [{by: '契約アカウント者', with: '招待機能', does: 'ユーザを管理'}]},
    text: '契約アカウント者は、招待機能によりユーザを管理できます。',
  },
  {
    facts: {
      functions: ['追加したユーザーを3つの権限に分類'],
      roles: [
        {role: '管理者', on: 'すべてのデータ', may: ['閲覧', '操作', '編集']},
        {role: '閲覧者', on: 'すべてのデータ', may: ['閲覧'], mayNot: ['操作', '編集']},
      ],
    },
    text: '追加したユーザーを3つの権限に分類できます。権限の区分は、次のとおりです。\n権限｜対象｜できること｜できないこと\n管理者｜すべてのデータ｜閲覧、操作、編集｜－\n閲覧者｜すべてのデータ｜閲覧｜操作、編集',
  },
  {
    facts: {
      roles: [
        {role: '管理者', may: ['利用者の登録', '権限の付与']},
        {role: '利用者', may: ['データの閲覧']},
      ],
    },
    text: '権限の区分は、次のとおりです。\n権限｜できること\n管理者｜利用者の登録、権限の付与\n利用者｜データの閲覧',
  },
  {
    facts: {functions: notProvided({alternative: {at: '管理画面', does: 'アカウントを停止'}})},
    text: 'お客様が利用者のアクセス権を管理する機能は提供していません。代わりに、管理画面でアカウントを停止できます。',
  },
  {
    facts: {functions: planned({by: '2027-04'})},
    text: 'アクセス権を管理する機能は、2027年4月までに提供する予定です。',
  },
  {
    facts: {
      functions: [
        '権限を付与',
        '権限を変更',
        '権限を削除',
        'グループを作成',
        {at: '監査画面', does: '権限の一覧を出力'},
      ],
    },
    text: 'アクセス権の管理には、次の機能をご利用いただけます。\n・ 権限を付与できます。\n・ 権限を変更できます。\n・ 権限を削除できます。\n・ グループを作成できます。\n・ 監査画面で権限の一覧を出力できます。',
  },
])
