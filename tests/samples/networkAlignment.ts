import type {NetworkAlignment} from '../../src/clauses/networkAlignment.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: NetworkAlignment = {
  policies: [{to: 'rules', part: '第6章'}],
  by: {physical: 'platform', virtual: 'provider'},
  alignment: [
    {rules: ['rules'], does: {objects: ['仮想ネットワーク'], verbs: ['設計', '構築']}},
    {when: '構成の変更', with: '構成管理ツール', does: '物理ネットワークとの整合を確認'},
  ],
  reviews: [
    {
      what: ['仮想ネットワークの設定の点検'],
      by: 'provider',
      every: {every: 'halfYear'},
      against: ['ネットワーク管理規程'],
    },
  ],
  assurance: [{does: '{platform}の第三者認証の取得状況を確認', every: {every: 'year'}}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly NetworkAlignment[] = [
  // superstream-nx-cloud
  {
    by: {physical: 'platform', virtual: 'provider'},
    alignment: notProvided(),
  },
  // lensawriter
  {alignment: [{does: ['物理ネットワークと仮想ネットワークの整合を考慮して設計', '構築', '管理']}]},
  // sustaina-cloud
  {assurance: [{does: ['{platform}による第三者認証の取得を確認', '信頼性を評価']}]},
  {policies: ['policy', 'rules']},
  {by: 'provider'},
  {alignment: ['仮想ネットワークの方針を物理ネットワークの方針に統一']},
  {alignment: notProvided({alternative: {at: '管理画面', does: 'ネットワークの構成を確認'}})},
  {alignment: planned({by: '2027-04'})},
  {reviews: [{what: ['設定の点検'], every: 'regularly'}]},
  {
    reviews: [
      {what: ['構成の監査'], by: 'independent'},
      {what: ['プラットフォーム診断'], by: 'thirdParty', when: '構成の変更'},
    ],
  },
  {assurance: ['公開情報を確認']},
  {
    alignment: [
      '仮想ネットワークの設計書を整備',
      {when: '構成の変更', does: '設計書との差異を確認'},
      {every: {every: 'month'}, does: '実際の設定を照合'},
      '設定の変更を承認制で管理',
      {with: '構成管理ツール', does: '設定の履歴を保存'},
    ],
    assurance: [
      '認証の取得状況を確認',
      '監査報告書を確認',
      '障害の情報を収集',
      {every: {every: 'year'}, does: '契約の内容を確認'},
      '仕様の変更を確認',
    ],
  },
]
