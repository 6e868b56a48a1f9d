import {cryptographySchema} from '../../src/clauses/cryptography.ts'
import {notProvided, planned, undisclosed} from '../../src/facts/index.ts'
import * as sample from '../samples/cryptography.ts'
import {describeClause} from './describeClause.ts'

describeClause('cryptography', cryptographySchema, sample, [
  {
    // lensawriter
    facts: {inTransit: [{of: ['データを送受信する通信'], protocol: 'SSL/TLS'}]},
    text: 'データを送受信する通信はSSL/TLSで暗号化しています。',
  },
  {
    // narrativebook
    facts: {
      inTransit: [{of: ['{customer}との通信'], protocol: 'SSL/TLS', for: '盗聴などのリスクへの対処'}],
      atRest: [{of: ['データベースに保管する{customer}のデータ'], algorithm: 'AES-256'}],
      hashed: {of: ['{customer}のパスワード']},
    },
    text: '盗聴などのリスクへの対処のため、お客様との通信はSSL/TLSで暗号化しています。データベースに保管するお客様のデータはAES-256で暗号化しています。お客様のパスワードはハッシュ化して保管しています。',
  },
  {
    // superstream-nx-cloud
    facts: {
      inTransit: [{of: ['インターネット経由の通信'], protocol: 'SSL'}],
      atRest: [{of: ['データベース'], with: '透過的データ暗号化（TDE）'}],
      hashed: {of: ['パスワード'], except: [{what: '利用者の情報', suchAs: ['氏名', 'メールアドレス']}]},
    },
    text: 'インターネット経由の通信はSSLで暗号化しています。データベースは、透過的データ暗号化（TDE）により暗号化しています。パスワードはハッシュ化して保管しています。利用者の情報（氏名、メールアドレスなど）はハッシュ化していません。',
  },
  {
    facts: {
      rules: ['rules'],
      conformsTo: ['CRYPTREC暗号リスト'],
      atRest: [{of: ['データベース'], algorithm: 'AES-256', with: '透過的データ暗号化', keyOwner: 'provider'}],
      hashed: {of: ['パスワード'], algorithm: 'bcrypt', salted: true},
    },
    text: `暗号は、「各種関連規程」に従って利用しています。暗号方式は、CRYPTREC暗号リストに準拠して選定しています。データベースは、透過的データ暗号化によりAES-256で暗号化しています。鍵は当社が管理しています。パスワードは、ソルトを付加し、bcryptでハッシュ化して保管しています。`,
  },
  {
    facts: {
      inTransit: notProvided(),
      atRest: notProvided({alternative: 'ファイルを暗号化して保存'}),
      hashed: {of: ['パスワード'], salted: true},
      functions: notProvided(),
    },
    text: `通信は暗号化していません。保存データは暗号化していません。代わりに、ファイルを暗号化して保存できます。
パスワードは、ソルトを付加してハッシュ化し、保管しています。お客様がデータを暗号化する機能は提供していません。`,
  },
  {
    facts: {atRest: planned({by: '2027-04'}), functions: ['項目を指定して暗号化']},
    text: '保存データの暗号化は、2027年4月までに実施する予定です。項目を指定して暗号化できます。',
  },
  {
    facts: {atRest: undisclosed({reason: 'セキュリティの確保', contact: 'support'})},
    text: '保存データの暗号化については、セキュリティの確保のため公開していません。必要な場合は、サポート窓口までお問い合わせください。',
  },
  {
    facts: {
      inTransit: [
        {of: ['ウェブの通信'], protocol: 'TLS 1.3'},
        {of: ['APIの通信'], protocol: 'TLS 1.2以上'},
        {of: ['メールの送信'], protocol: 'STARTTLS'},
        {of: ['ファイルの転送'], protocol: 'SFTP', keyOwner: 'customer'},
        {of: ['拠点間の通信'], with: 'VPN', protocol: 'IPsec', algorithm: 'AES-256'},
      ],
      atRest: [
        {of: ['データベース', '検索用の索引'], algorithm: 'AES-256'},
        {of: ['添付ファイル'], algorithm: 'AES-256', keyOwner: 'provider'},
        {of: ['ログ'], algorithm: 'AES-256'},
        {of: ['バックアップ'], with: '{platform}の標準機能'},
        {of: ['運用端末のディスク'], algorithm: 'XTS-AES-128', for: '紛失時の漏えいの防止'},
      ],
    },
    text: `通信は、次のとおり暗号化しています。
通信｜方式
ウェブの通信｜TLS 1.3
APIの通信｜TLS 1.2以上
メールの送信｜STARTTLS
ファイルの転送｜SFTP（鍵はお客様が管理）
拠点間の通信｜VPN、IPsec（AES-256）
保存データは、次のとおり暗号化しています。
データ｜方式｜鍵の管理者
データベース、検索用の索引｜AES-256｜－
添付ファイル｜AES-256｜当社
ログ｜AES-256｜－
バックアップ｜基盤クラウド事業者の標準機能｜－
運用端末のディスク（紛失時の漏えいの防止）｜XTS-AES-128｜－`,
  },
])
