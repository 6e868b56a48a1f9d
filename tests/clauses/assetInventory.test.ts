import {assetInventorySchema} from '../../src/clauses/assetInventory.ts'
import * as sample from '../samples/assetInventory.ts'
import {describeClause} from './describeClause.ts'

describeClause('assetInventory', assetInventorySchema, sample, [
  {
    facts: {
      customerData: '{customer}のデータ',
      derivedData: {what: '派生データ', suchAs: ['ログ']},
      distinction: 'identified',
      reviews: [{what: ['棚卸し'], every: {every: 'year'}}],
    },
    text: '資産目録では、お客様のデータと、派生データ（ログなど）を明確に識別しています。棚卸しを年1回実施しています。',
  },
  {
    facts: {
      customerData: '{customer}が保存したデータ',
      derivedData: 'サービスの運営に必要な情報',
      distinction: 'separated',
    },
    text: 'お客様が保存したデータとサービスの運営に必要な情報は、分離して管理しています。',
  },
  {
    facts: {customerData: {what: '{customer}のデータ', including: ['添付ファイル']}, derivedData: 'ログ'},
    text: '資産目録には、お客様のデータ（添付ファイルを含む）とログを記載しています。',
  },
  {facts: {customerData: '{customer}のデータ'}, text: '資産目録には、お客様のデータを記載しています。'},
  {facts: {derivedData: 'ログ'}, text: '資産目録には、ログを記載しています。'},
  {
    facts: {customerData: '{customer}のデータ', distinction: 'identified'},
    text: '資産目録では、お客様のデータをほかの情報と明確に識別しています。',
  },
  {
    facts: {derivedData: 'ログ', distinction: 'identified'},
    text: '資産目録では、ログをほかの情報と明確に識別しています。',
  },
  {
    facts: {customerData: '{customer}のデータ', distinction: 'separated'},
    text: 'お客様のデータは、ほかの情報と分離して管理しています。',
  },
  {facts: {derivedData: 'ログ', distinction: 'separated'}, text: 'ログは、ほかの情報と分離して管理しています。'},
  {
    facts: {distinction: 'identified'},
    text: '資産目録では、お客様のデータとその利用から生じるデータを明確に識別しています。',
  },
  {
    facts: {distinction: 'separated'},
    text: 'お客様のデータとその利用から生じるデータは、分離して管理しています。',
  },
  {
    facts: {reviews: [{what: ['資産目録の見直し'], every: 'regularly'}]},
    text: '資産目録の見直しを定期的に実施しています。',
  },
])
