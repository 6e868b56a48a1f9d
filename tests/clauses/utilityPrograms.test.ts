import {utilityProgramsSchema} from '../../src/clauses/utilityPrograms.ts'
import {byPlan, notApplicable, notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/utilityPrograms.ts'
import {describeClause} from './describeClause.ts'

describeClause('utilityPrograms', utilityProgramsSchema, sample, [
  {
    // lensawriter, sustaina-cloud
    facts: {programs: notProvided()},
    text: '所定の操作やセキュリティ手順を迂回するユーティリティプログラムは提供していません。',
  },
  {
    // superstream-nx-cloud
    facts: {programs: ['会社削除機能']},
    text: '特権的なユーティリティプログラムとして、会社削除機能を提供しています。',
  },
  {
    facts: {programs: byPlan({private: ['会社削除機能'], public: notProvided()})},
    text: `【Private】特権的なユーティリティプログラムとして、会社削除機能を提供しています。
【Public】所定の操作やセキュリティ手順を迂回するユーティリティプログラムは提供していません。`,
  },
  {
    // elink
    facts: {limitedTo: ['マスタアカウント']},
    text: '特権的なユーティリティプログラムを使用できるのは、マスタアカウントに限ります。',
  },
  {
    facts: {
      programs: [{what: '保守ツール', suchAs: ['データベースの修正ツール']}],
      limitedTo: ['administrator', '運用責任者'],
      requires: ['authentication', 'approval', 'record'],
      reviews: [{what: ['使用記録の確認'], by: 'independent', every: {every: 'quarter'}}],
    },
    text: '特権的なユーティリティプログラムとして、保守ツール（データベースの修正ツールなど）を提供しています。使用できるのは、管理者および運用責任者に限ります。使用には、本人認証、事前の承認および使用の記録が必要です。独立した立場の者による使用記録の確認を四半期ごとに実施しています。',
  },
  {
    facts: {
      programs: [
        'データ移行ツール',
        '一括削除ツール',
        '索引の再構築ツール',
        '文字コードの変換ツール',
        '障害の調査ツール',
      ],
      limitedTo: ['provider'],
      requires: ['approval', 'separation'],
    },
    text: `特権的なユーティリティプログラムとして、次のものを提供しています。
・ データ移行ツール
・ 一括削除ツール
・ 索引の再構築ツール
・ 文字コードの変換ツール
・ 障害の調査ツール
これらを使用できるのは、当社に限ります。使用には、事前の承認および専用の環境が必要です。`,
  },
  {
    facts: {requires: ['authentication', 'record'], reviews: [{what: ['使用者の棚卸し'], every: 'regularly'}]},
    text: '特権的なユーティリティプログラムの使用には、本人認証および使用の記録が必要です。使用者の棚卸しを定期的に実施しています。',
  },
  {
    facts: {programs: notApplicable({reason: 'サーバを持たないサービス構成'})},
    text: '特権的なユーティリティプログラムは、サーバを持たないサービス構成のため該当しません。',
  },
])
