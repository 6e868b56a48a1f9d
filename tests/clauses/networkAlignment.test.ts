import {networkAlignmentSchema} from '../../src/clauses/networkAlignment.ts'
import {notApplicable, notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/networkAlignment.ts'
import {describeClause} from './describeClause.ts'

describeClause('networkAlignment', networkAlignmentSchema, sample, [
  {
    // superstream-nx-cloud
    facts: {by: {physical: 'platform', virtual: 'provider'}, alignment: notProvided()},
    text: '物理ネットワークは基盤クラウド事業者が、仮想ネットワークは当社が管理しています。物理ネットワークの情報セキュリティ方針と仮想ネットワークとの整合は管理していません。',
  },
  {
    // lensawriter
    facts: {
      alignment: [{does: ['物理ネットワークと仮想ネットワークの整合を考慮して設計', '構築', '管理']}],
    },
    text: '物理ネットワークと仮想ネットワークの整合を考慮して設計し、構築し、管理しています。',
  },
  {
    // sustaina-cloud
    facts: {assurance: [{does: ['{platform}による第三者認証の取得を確認', '信頼性を評価']}]},
    text: '基盤クラウド事業者による第三者認証の取得を確認し、信頼性を評価しています。',
  },
  {
    facts: {
      policies: [{to: 'rules', part: '第6章'}],
      by: 'provider',
      alignment: [{when: '構成の変更', with: '構成管理ツール', does: '物理ネットワークとの整合を確認'}],
      reviews: [{what: ['仮想ネットワークの設定の点検'], every: {every: 'halfYear'}}],
    },
    text: '仮想ネットワークの方針は、「各種関連規程」第6章に定めています。物理ネットワークと仮想ネットワークは、いずれも当社が管理しています。構成の変更時は、構成管理ツールにより物理ネットワークとの整合を確認します。仮想ネットワークの設定の点検を半年ごとに実施しています。',
  },
  {
    facts: {
      alignment: planned({by: '2027-04'}),
      assurance: [{does: '{platform}の第三者認証の取得状況を確認', every: {every: 'year'}}],
    },
    text: '物理ネットワークと仮想ネットワークの整合の管理は、2027年4月までに開始する予定です。年1回、基盤クラウド事業者の第三者認証の取得状況を確認しています。',
  },
  {
    facts: {alignment: notApplicable({reason: '物理ネットワークを持たないサービス構成'})},
    text: '物理ネットワークと仮想ネットワークの整合の管理は、物理ネットワークを持たないサービス構成のため該当しません。',
  },
  {
    facts: {
      alignment: [
        '仮想ネットワークの設計書を整備',
        {when: '構成の変更', does: '設計書との差異を確認'},
        {every: {every: 'month'}, does: '実際の設定を照合'},
        '設定の変更を承認制で管理',
        {with: '構成管理ツール', does: '設定の履歴を保存'},
      ],
    },
    text: `物理ネットワークとの整合のため、次の対策を実施しています。
・ 仮想ネットワークの設計書を整備
・ 構成の変更時は、設計書との差異を確認
・ 月次で実際の設定を照合
・ 設定の変更を承認制で管理
・ 構成管理ツールにより設定の履歴を保存`,
  },
])
