import type {CryptographyRegulation} from '../../src/clauses/cryptographyRegulation.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: CryptographyRegulation = {
  encryption: [
    {of: ['ウェブアクセス'], protocol: 'TLS 1.2以上'},
    {of: ['データベース'], algorithm: 'AES-256', with: '{platform}の標準機能', keyOwner: 'provider'},
  ],
  exportControlled: false,
  laws: ['外国為替及び外国貿易法'],
  regulatedRegions: ['ロシア', '中国'],
  abroad: {consentBy: 'provider', comply: ['現地の法令', '許認可の条件'], permitsBy: 'customer'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly CryptographyRegulation[] = [
  // narrativebook, elink
  {regulatedRegions: 'notServed'},
  // superstream-nx-cloud
  {
    encryption: [{of: ['インターネット経由の通信'], protocol: 'SSL/TLS'}, {of: ['登録情報を保存するデータベース']}],
    abroad: {consentBy: 'provider', comply: ['現地の法令', '規程'], permitsBy: 'user'},
  },
  // lensawriter
  {encryption: [{of: ['ウェブアクセス'], protocol: 'SSL/TLS'}], exportControlled: false},
  // sustaina-cloud
  {
    encryption: [{of: ['保存データ'], algorithm: 'AES-256', with: '{platform}の標準機能'}],
    exportControlled: false,
  },
  {encryption: [{of: ['通信'], algorithm: 'AES-256', protocol: 'TLS', for: '盗聴の防止'}]},
  {exportControlled: true},
  {
    encryption: [
      {of: ['ウェブの通信'], protocol: 'TLS 1.3'},
      {of: ['APIの通信'], protocol: 'TLS 1.2以上'},
      {of: ['データベース'], algorithm: 'AES-256'},
      {of: ['添付ファイル'], algorithm: 'AES-256', keyOwner: 'provider'},
      {of: ['バックアップ'], with: '{platform}の標準機能'},
    ],
  },
  {abroad: {consentBy: 'provider', permitsBy: 'provider'}},
  {laws: [{what: '輸出管理に関する法令', suchAs: ['外国為替及び外国貿易法']}, '米国輸出管理規則']},
  {regulatedRegions: ['中国']},
  {abroad: {consentBy: 'provider'}},
  {abroad: {comply: ['現地の法令']}},
  {abroad: {permitsBy: 'customer'}},
  {abroad: {comply: ['現地の法令'], permitsBy: 'customer'}},
]
