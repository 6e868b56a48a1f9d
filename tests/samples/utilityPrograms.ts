import type {UtilityPrograms} from '../../src/clauses/utilityPrograms.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: UtilityPrograms = {
  programs: ['データ移行ツール', {what: '保守ツール', suchAs: ['データベースの修正ツール']}],
  limitedTo: ['administrator', '運用責任者'],
  requires: ['authentication', 'approval', 'record', 'separation'],
  reviews: [{what: ['使用記録の確認'], by: 'independent', every: {every: 'quarter'}}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly UtilityPrograms[] = [
  // superstream-nx-cloud
  {programs: ['会社削除機能']},
  // lensawriter, sustaina-cloud
  {programs: notProvided()},
  // elink
  {limitedTo: ['マスタアカウント']},
  {programs: notProvided({alternative: {at: '管理画面', does: 'データを一括で更新'}})},
  {programs: planned({by: '2027-04'})},
  {programs: ['一括削除ツール'], limitedTo: ['administrator']},
  {
    programs: [
      'データ移行ツール',
      '一括削除ツール',
      '索引の再構築ツール',
      '文字コードの変換ツール',
      '障害の調査ツール',
    ],
    limitedTo: ['provider'],
    requires: ['approval', 'record'],
  },
  {limitedTo: ['provider'], requires: ['approval']},
  {requires: ['authentication', 'record']},
  {requires: ['separation']},
  {reviews: [{what: ['使用者の棚卸し'], every: 'regularly'}]},
  {
    reviews: [
      {what: ['権限の見直し'], by: 'provider', when: '人事異動'},
      {what: ['使用状況の監査'], by: 'thirdParty', every: {every: 'year'}, against: ['ISO/IEC 27001']},
    ],
  },
]
