import type {ContactWithAuthorities} from '../../src/clauses/contactWithAuthorities.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: ContactWithAuthorities = {
  offices: [
    {name: '本社', country: 'JP', address: '〒105-0011 東京都港区芝公園4-2-8'},
    {name: '開発センター', country: 'VN', see: 'policy'},
  ],
  storage: [
    {
      what: ['{customer}のデータ', 'バックアップ'],
      on: 'platform',
      regions: ['東京リージョン', '大阪リージョン'],
      country: 'JP',
      except: [{what: 'メールの配信', country: 'US'}],
    },
    {what: ['問い合わせの記録'], country: 'US'},
  ],
  functions: [{at: '管理画面', does: '保管先のリージョンを選択'}],
  relocation: {ahead: {days: 30}, to: 'customer', channels: ['mail']},
  handledIn: ['JP', 'VN'],
  authorities: ['個人情報保護委員会', '警察', 'JPCERTコーディネーションセンター'],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly ContactWithAuthorities[] = [
  {
    storage: [
      {what: ['契約データベース', '添付ファイル'], on: 'AWS', regions: ['東京リージョン'], country: 'JP'},
      {
        what: ['分析用のデータ'],
        on: 'Google Cloud',
        regions: ['大阪リージョン'],
        country: 'JP',
        except: [{what: '集計の処理', country: 'US'}],
      },
      {what: ['監視データ'], country: 'IE'},
    ],
  },
  {storage: [{country: 'JP', except: [{what: 'メールの配信', country: 'US', on: 'メール配信事業者'}]}]},
  // narrativebook, elink
  {offices: [{country: 'JP'}], storage: [{country: 'JP'}], relocation: {ahead: true, to: 'customer'}},
  // SuperStream-NX Cloud
  {
    offices: [{name: '本社', address: '東京都港区港南2-16-6'}],
    storage: [{on: 'platform', regions: ['東京リージョン', '大阪リージョン'], country: 'JP'}],
  },
  // LENSAwriter
  {offices: [{see: 'policy'}], storage: [{what: ['{service}に保存された情報'], country: 'JP'}]},
  // Sustaina Cloud
  {
    offices: [{see: 'policy'}],
    storage: [{what: ['お預かりしたデータ'], on: 'platform', regions: ['東京リージョン'], country: 'JP'}],
  },
  {
    storage: [
      {on: 'platform', country: 'JP'},
      {what: ['配信用の画像'], on: 'platform', country: 'US'},
    ],
  },
  {storage: [{country: 'JP', except: [{what: 'メールの配信', country: 'US'}]}]},
  {
    storage: [
      {
        regions: ['東京リージョン'],
        country: 'JP',
        except: [
          {what: 'メールの配信', country: 'US'},
          {what: '監視データ', country: 'IE'},
        ],
      },
    ],
  },
  {
    offices: [
      {name: '本社', address: '東京都港区芝公園4-2-8', country: 'JP', see: 'policy'},
      {name: '開発センター', country: 'VN'},
      {name: '大阪支社', see: {to: 'policy', part: '会社概要'}},
    ],
  },
  {offices: [{country: 'JP', see: 'policy'}]},
  {relocation: {when: '保管先の国の変更', within: 'promptly', to: 'administrator', channels: ['mail']}},
  {authorities: ['警察', '消防', '個人情報保護委員会', '総務省', '情報処理推進機構']},
  {offices: [{address: '東京都港区芝公園4-2-8'}]},
  {
    offices: [
      {name: '本社', address: '東京都港区芝公園4-2-8'},
      {name: '支社', see: {to: 'policy', part: '会社概要'}},
    ],
  },
  {functions: notProvided()},
  {functions: notProvided({alternative: {at: '契約申込書', does: 'リージョンを指定'}})},
  {relocation: {need: '国外での保管', of: ['移転先の国'], channels: ['mail']}},
  {relocation: {need: '国外での保管', ahead: true}},
  {relocation: {when: '国外での保管の開始', ahead: {days: 30}, tells: ['国名'], channels: ['mail']}},
  {relocation: {when: '保管先の国の追加', within: {days: 14}, channels: ['mail']}},
  {functions: planned({by: '2027-04'}), relocation: planned({by: '2027-04'})},
  {relocation: notProvided()},
  {relocation: {of: ['保管先の国'], within: 'promptly', from: 'support', tells: ['国名', '理由'], ifNeeded: ['phone']}},
  {relocation: {of: ['リージョンの追加'], channels: ['site', 'screen'], ongoing: true}},
  {handledIn: ['JP']},
  {authorities: ['警察']},
]
