import {accessRestrictionSchema} from '../../src/clauses/accessRestriction.ts'
import {notProvided, planned, see} from '../../src/facts/index.ts'
import * as sample from '../samples/accessRestriction.ts'
import {describeClause} from './describeClause.ts'

describeClause('accessRestriction', accessRestrictionSchema, sample, [
  {
    facts: {restricts: ['service', 'function', 'data']},
    text: 'お客様は、本サービス、各機能および保存したデータへのアクセスを制限できます。',
  },
  {
    facts: {functions: notProvided(), login: {by: ['パスワード'], setBy: 'administrator'}},
    text: 'お客様がアクセス権を管理する機能は提供していません。ログインには、管理者があらかじめ設定したパスワードを用います。',
  },
  {
    // superstream-nx-cloud
    facts: {
      login: {by: ['会社コード', '利用者ID', 'パスワード'], setBy: 'administrator'},
      ipRestriction: {before: '利用の開始', does: '{customer}の環境のIPアドレスを接続元として設定'},
    },
    text: 'ログインには、管理者があらかじめ設定した会社コード、利用者IDおよびパスワードを用います。利用の開始前に、お客様の環境のIPアドレスを接続元として設定しています。',
  },
  {
    // sustaina-cloud
    facts: {
      functions: [{by: 'administrator', does: [{objects: ['利用者'], verbs: ['追加', '削除']}, '利用者の権限を分類']}],
    },
    text: '管理者は、利用者を追加、削除し、利用者の権限を分類できます。',
  },
  {
    facts: {
      functions: [
        '利用者ごとに参照できるデータを制限',
        'フォルダの公開範囲を設定',
        '外部との共有を禁止',
        {by: 'administrator', does: '利用できる機能を制限'},
        {at: '管理画面', does: '共有リンクの有効期限を設定', manual: 'manual'},
      ],
    },
    text: `アクセスの制限には、次の機能をご利用いただけます。
・ 利用者ごとに参照できるデータを制限できます。
・ フォルダの公開範囲を設定できます。
・ 外部との共有を禁止できます。
・ 管理者は、利用できる機能を制限できます。
・ 管理画面で共有リンクの有効期限を設定できます。操作方法については、「ユーザマニュアル」をご覧ください。`,
  },
  {
    facts: {ipRestriction: notProvided(), sessionTimeout: {minutes: 30}},
    text: '接続元のIPアドレスの制限には対応していません。操作のない状態が30分間続くと、自動でログアウトします。',
  },
  {
    facts: {ipRestriction: planned({by: '2027-10-01'}), sessionTimeout: notProvided()},
    text: '接続元のIPアドレスの制限は、2027年10月1日までに開始する予定です。操作のない状態が続いた場合の自動ログアウトには対応していません。',
  },
  {
    facts: {functions: see('ref:scope')},
    text: 'アクセスを制限する機能については、「1.2 適用範囲」に記載しています。',
  },
])
