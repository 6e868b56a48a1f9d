import type {Cryptography} from '../../src/clauses/cryptography.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: Cryptography = {
  rules: ['rules'],
  conformsTo: ['CRYPTREC暗号リスト'],
  inTransit: [{of: ['{customer}の端末と{service}との通信'], protocol: 'TLS 1.2以上', for: '盗聴と改ざんの防止'}],
  atRest: [
    {of: ['データベース'], algorithm: 'AES-256', with: '透過的データ暗号化', keyOwner: 'provider'},
    {of: ['添付ファイル', 'ログ'], algorithm: 'AES-256', keyOwner: 'platform'},
  ],
  hashed: {
    of: ['パスワード'],
    algorithm: 'bcrypt',
    salted: true,
    except: [{what: '利用者の情報', suchAs: ['氏名', 'メールアドレス']}],
  },
  functions: ['ファイルをパスワード付きで暗号化', {by: 'administrator', at: '管理画面', does: '暗号化する項目を選択'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly Cryptography[] = [
  // narrativebook
  {
    inTransit: [{of: ['{customer}との通信'], protocol: 'SSL/TLS', for: '盗聴などのリスクへの対処'}],
    atRest: [{of: ['データベースに保管する{customer}のデータ'], algorithm: 'AES-256'}],
    hashed: {of: ['{customer}のパスワード']},
  },
  // superstream-nx-cloud
  {
    inTransit: [{of: ['インターネット経由の通信'], protocol: 'SSL'}],
    atRest: [{of: ['データベース'], with: '透過的データ暗号化（TDE）', for: '登録データの保護'}],
    hashed: {of: ['パスワード'], except: [{what: '利用者の情報', suchAs: ['氏名', 'メールアドレス']}]},
  },
  // lensawriter
  {inTransit: [{of: ['データを送受信する通信'], protocol: 'SSL/TLS'}]},
  // elink
  {inTransit: [{of: ['{customer}との通信'], protocol: 'SSL/TLS', for: '盗聴などのリスクへの対処'}]},
  // sustaina-cloud
  {
    inTransit: [{of: ['すべての通信'], protocol: 'SSL/TLS'}],
    atRest: [{of: ['{customer}の情報を保存するデータベース（Amazon RDS）'], algorithm: 'AES-256'}],
  },
  {rules: [{to: 'rules', part: '第8章'}, 'policy']},
  {conformsTo: ['電子政府推奨暗号リスト', 'NIST SP 800-57']},
  {inTransit: [{of: ['通信']}]},
  {
    inTransit: [
      {of: ['拠点間の通信'], with: 'VPN', protocol: 'IPsec', algorithm: 'AES-256'},
      {of: ['ウェブの通信'], protocol: 'TLS'},
    ],
  },
  {inTransit: notProvided()},
  {inTransit: planned({by: '2027-04'})},
  {atRest: [{of: ['ストレージ'], keyOwner: 'customer'}]},
  {atRest: notProvided({alternative: 'ファイルを暗号化して保存'})},
  {atRest: planned({by: '2027-04'})},
  {hashed: {of: ['パスワード', '秘密の質問の回答'], algorithm: 'Argon2id'}},
  {hashed: {of: ['パスワード'], salted: true}},
  {functions: ['項目を指定して暗号化']},
  {functions: notProvided()},
  {functions: notProvided({alternative: '暗号化したファイルを登録'})},
  {functions: planned({by: '2027-04'})},
  {
    functions: [
      'ファイルを暗号化',
      '項目を指定して暗号化',
      '暗号方式を選択',
      {by: 'administrator', does: '鍵を登録'},
      '暗号化したファイルを共有',
    ],
  },
  {
    inTransit: [
      {of: ['ウェブの通信'], protocol: 'TLS 1.3'},
      {of: ['APIの通信'], protocol: 'TLS 1.2以上'},
      {of: ['メールの送信'], protocol: 'STARTTLS'},
      {of: ['ファイルの転送'], protocol: 'SFTP'},
      {of: ['拠点間の通信'], with: 'VPN'},
    ],
    atRest: [
      {of: ['データベース'], algorithm: 'AES-256'},
      {of: ['添付ファイル'], algorithm: 'AES-256', keyOwner: 'provider'},
      {of: ['ログ'], algorithm: 'AES-256'},
      {of: ['バックアップ'], with: '{platform}の標準機能'},
      {of: ['運用端末のディスク'], algorithm: 'XTS-AES-128', for: '紛失時の漏えいの防止'},
    ],
  },
]
