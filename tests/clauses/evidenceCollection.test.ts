import {evidenceCollectionSchema} from '../../src/clauses/evidenceCollection.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/evidenceCollection.ts'
import {describeClause} from './describeClause.ts'

describeClause('evidenceCollection', evidenceCollectionSchema, sample, [
  {
    facts: {disclosure: {on: ['裁判所の命令'], beforehand: 'neither'}},
    text: '裁判所の命令に基づき、お客様への通知および同意の取得なしに情報を開示することがあります。',
  },
  {
    facts: {
      disclosure: {
        on: ['裁判所の命令', '捜査機関の開示請求', '監督官庁の開示請求'],
        of: '{customer}の情報資産',
        beforehand: 'neither',
      },
    },
    text: '裁判所の命令、捜査機関の開示請求または監督官庁の開示請求に基づき、お客様への通知および同意の取得なしに、お客様の情報資産を開示することがあります。',
  },
  {
    facts: {
      disclosure: {
        on: ['法令', '権限のある官公庁の要求'],
        to: ['当該官公庁', 'その指定先'],
        of: '保存されたデータ',
        submits: true,
      },
    },
    text: '法令または権限のある官公庁の要求に基づき、保存されたデータを当該官公庁またはその指定先に開示または提出することがあります。',
  },
  {
    facts: {disclosure: {on: ['法令'], beforehand: 'consent'}, preserved: [{what: '証跡', suchAs: ['アクセスログ']}]},
    text: '法令に基づき、お客様の同意を得たうえで、情報を開示することがあります。証跡（アクセスログなど）を証拠として保全しています。',
  },
  {
    facts: {
      rules: ['policy', {to: 'rules', part: '第8章'}],
      disclosure: {on: ['法令'], to: ['監督官庁'], beforehand: 'notice'},
      functions: [{does: '{user}による特定機能の操作ログを確認'}],
      contact: 'form',
    },
    text: '証拠の収集と提出は、「情報セキュリティ基本方針」および「各種関連規程」第8章に従って行います。法令に基づき、お客様に通知したうえで、情報を監督官庁に開示することがあります。利用者による特定機能の操作ログを確認できます。証拠の提供に関するお問い合わせは、お問い合わせフォームで受け付けています。',
  },
  {
    facts: {
      preserved: ['アクセスログ', '操作ログ', '通信の記録', '作業の記録', 'ディスクイメージ'],
      functions: notProvided(),
    },
    text: '次の情報を証拠として保全しています。\n・ アクセスログ\n・ 操作ログ\n・ 通信の記録\n・ 作業の記録\n・ ディスクイメージ\n証跡を確認する機能は提供していません。',
  },
])
