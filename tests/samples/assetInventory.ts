import type {AssetInventory} from '../../src/clauses/assetInventory.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: AssetInventory = {
  customerData: '{customer}が保存したデータ',
  derivedData: {what: '派生データ', suchAs: ['操作ログ', '利用状況の統計']},
  distinction: 'identified',
  reviews: [{what: ['棚卸し'], every: {every: 'year'}}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly AssetInventory[] = [
  // SuperStream-NX Cloud
  {
    customerData: '{customer}が作成または保存する情報資産',
    derivedData: {what: '運用で発生する情報資産', suchAs: ['ログ']},
    distinction: 'identified',
  },
  // LENSAwriter, Sustaina Cloud
  {customerData: '{customer}が保存したデータ', derivedData: 'サービスの運営に必要な情報', distinction: 'separated'},
  {customerData: {what: '{customer}のデータ', including: ['添付ファイル']}},
  {derivedData: 'ログ'},
  {customerData: '{customer}のデータ', derivedData: 'ログ'},
  {customerData: '{customer}のデータ', distinction: 'identified'},
  {derivedData: 'ログ', distinction: 'separated'},
  {distinction: 'identified'},
  {distinction: 'separated'},
  {reviews: [{what: ['資産目録の見直し'], every: 'regularly'}]},
  {customerData: '{customer}のデータ', distinction: 'separated'},
  {derivedData: 'ログ', distinction: 'identified'},
]
