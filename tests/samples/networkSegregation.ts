import type {NetworkSegregation} from '../../src/clauses/networkSegregation.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: NetworkSegregation = {
  tenants: [
    {of: ['ネットワーク'], from: '他の{customer}', with: ['仮想ネットワーク', 'アクセス制御'], kind: 'logical'},
    {at: '専用環境', unit: '仮想ネットワーク'},
  ],
  administration: [
    {of: ['{provider}の社内ネットワーク'], from: '{service}のネットワーク', kind: 'physical'},
    {of: ['管理用ネットワーク'], unit: 'セグメント'},
  ],
  functions: [{by: 'administrator', at: '管理画面', does: '仮想ネットワークを分割'}],
  verification: {what: ['分離の状況を示す資料'], at: 'support', by: 'administrator', reply: 'provide'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly NetworkSegregation[] = [
  // superstream-nx-cloud
  {
    tenants: [{of: ['ネットワーク環境'], from: '他の{customer}'}],
    administration: [{of: ['{provider}の社内ネットワーク'], from: '{service}の提供環境'}],
  },
  // lensawriter
  {administration: [{of: ['{provider}の社内ネットワーク'], from: '{service}のネットワーク', kind: 'physical'}]},
  // elink
  {administration: [{of: ['提供環境'], from: '{provider}の管理用環境', unit: 'セグメント'}]},
  // sustaina-cloud
  {
    tenants: [
      {of: ['ユーザーテーブル'], unit: '会社ID'},
      {of: ['ネットワーク'], from: '他の{customer}', with: ['仮想化技術']},
    ],
  },
  {tenants: [{unit: '契約', kind: 'logical'}]},
  {administration: [{with: ['ファイアウォール'], at: '本番環境'}]},
  {functions: ['専用の仮想ネットワークを作成']},
  {functions: notProvided()},
  {functions: notProvided({alternative: '接続元のIPアドレスを制限'})},
  {functions: planned({by: '2027-04'})},
  {
    functions: [
      '仮想ネットワークを作成',
      'サブネットを分割',
      '経路を設定',
      {by: 'administrator', does: '通信の許可を設定', settings: ['接続元', 'ポート']},
      '専用線を接続',
    ],
  },
  {
    tenants: [
      {of: ['仮想ネットワーク'], unit: '契約'},
      {of: ['サブネット'], unit: '環境'},
      {of: ['無線の経路'], kind: 'physical'},
      {of: ['管理画面'], from: '他の{customer}'},
      {of: ['APIの経路'], with: ['アクセス制御']},
    ],
    administration: [
      {of: ['社内ネットワーク'], kind: 'physical'},
      {of: ['管理用ネットワーク'], unit: 'セグメント'},
      {of: ['監視用ネットワーク'], with: ['仮想ネットワーク']},
      {of: ['保守用ネットワーク'], from: '{service}の提供環境'},
      {of: ['バックアップ用ネットワーク'], kind: 'logical'},
    ],
  },
  {administration: [{from: '社内ネットワーク', kind: 'physical'}]},
  {administration: [{unit: 'セグメント'}]},
  {verification: {when: '監査の実施', at: 'support', reply: 'consult'}},
  {verification: {at: 'support'}},
  {verification: {what: ['分離の検証結果'], reply: 'individually', at: ['support', 'form']}},
  {verification: notProvided()},
  {verification: planned({by: '2027-04'})},
]
