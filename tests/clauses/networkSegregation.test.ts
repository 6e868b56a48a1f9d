import {networkSegregationSchema} from '../../src/clauses/networkSegregation.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/networkSegregation.ts'
import {describeClause} from './describeClause.ts'

describeClause('networkSegregation', networkSegregationSchema, sample, [
  {
    // lensawriter
    facts: {
      administration: [{of: ['{provider}の社内ネットワーク'], from: '{service}のネットワーク', kind: 'physical'}],
    },
    text: '当社の社内ネットワークを本サービスのネットワークから物理的に分離しています。',
  },
  {
    // superstream-nx-cloud
    facts: {
      tenants: [{of: ['ネットワーク環境'], from: '他の{customer}'}],
      administration: [{of: ['{provider}の社内ネットワーク'], from: '{service}の提供環境'}],
    },
    text: 'ネットワーク環境を他のお客様から分離しています。当社の社内ネットワークを本サービスの提供環境から分離しています。',
  },
  {
    // sustaina-cloud
    facts: {
      tenants: [
        {of: ['ユーザーテーブル'], unit: '会社ID'},
        {of: ['ネットワーク'], from: '他の{customer}', with: ['仮想化技術']},
      ],
    },
    text: 'ユーザーテーブルを会社ID単位で分離し、仮想化技術により、ネットワークを他のお客様から分離しています。',
  },
  {
    // elink
    facts: {administration: [{of: ['提供環境'], from: '{provider}の管理用環境', unit: 'セグメント'}]},
    text: '提供環境を当社の管理用環境からセグメント単位で分離しています。',
  },
  {
    facts: {
      tenants: [{unit: '契約', kind: 'logical'}],
      administration: [{from: '社内ネットワーク', kind: 'physical'}],
    },
    text: 'お客様のネットワークは、契約単位で論理的に分離しています。本サービスのネットワークは、社内ネットワークから物理的に分離しています。',
  },
  {
    facts: {
      administration: [{unit: 'セグメント'}],
      functions: notProvided({alternative: '接続元のIPアドレスを制限'}),
    },
    text: '管理用のネットワークは、セグメント単位で分離しています。お客様がネットワークを分離する機能は提供していません。代わりに、接続元のIPアドレスを制限できます。',
  },
  {
    facts: {verification: {what: ['分離の状況を示す資料'], at: 'support', by: 'administrator', reply: 'provide'}},
    text: '分離の状況を示す資料は、サポート窓口へのご依頼に応じて提供します。ご依頼は、管理者から受け付けます。',
  },
  {
    facts: {verification: {at: 'support'}},
    text: '分離の状況の確認が必要な場合は、サポート窓口までお問い合わせください。',
  },
  {
    facts: {verification: notProvided(), functions: planned({by: '2027-04'})},
    text: 'ネットワークを分離する機能は、2027年4月までに提供する予定です。お客様による分離の確認への支援は行っていません。',
  },
])
