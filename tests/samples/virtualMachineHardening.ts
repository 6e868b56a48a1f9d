import type {VirtualMachineHardening} from '../../src/clauses/virtualMachineHardening.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: VirtualMachineHardening = {
  of: '本番環境のすべての仮想マシン',
  baselines: ['CIS Benchmarks'],
  restricts: ['port', 'protocol', 'service', 'ipAddress'],
  configuration: [
    {when: 'build', with: '構成チェックツール'},
    {when: 'operation', with: '脆弱性診断ツール', every: {every: 'month'}, of: '不要な設定変更の有無'},
  ],
  patches: {every: 'month'},
  antiMalware: {with: 'ウイルス対策ソフト', updates: {every: 'day'}, notifies: 'システム管理者', responds: true},
  logging: {with: 'ログ管理ツール', automatic: true, protected: true, responds: true},
  administration: {
    of: '権限を付与されたサーバ管理者',
    by: ['ID', 'パスワード'],
    with: '特権ID管理ツール',
    setBy: 'provider',
  },
  mfa: {methods: ['認証アプリ'], requiredFor: ['サーバ管理者'], for: 'なりすましの防止'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly VirtualMachineHardening[] = [
  // superstream-nx-cloud
  {
    of: '構築するすべての仮想化環境',
    restricts: ['port', 'protocol'],
    configuration: [
      {when: 'build', with: 'チェックツール', of: '設定の正誤'},
      {when: 'operation', with: '脆弱性診断ツール', every: 'regularly', of: '不要な設定変更の有無'},
    ],
    antiMalware: {with: 'ウイルス対策ソフト', notifies: 'システム管理者', responds: true},
    logging: {with: 'ログ管理ツール', automatic: true, protected: true, responds: true},
    administration: {
      of: '権限を付与されたサーバ管理者',
      with: '特権ID管理ツール',
      by: ['ツールで保管するパスワード'],
    },
    mfa: {for: 'なりすましの防止'},
  },
  // lensawriter
  {restricts: ['port', 'protocol', 'ipAddress']},
  // sustaina-cloud
  {of: '{customer}が利用する仮想環境', restricts: ['ipAddress', 'port']},
  {of: 'コンテナの実行環境'},
  {baselines: ['CIS Benchmarks', '{provider}の構築基準']},
  {restricts: ['service']},
  {restricts: ['ipAddress']},
  {configuration: [{when: 'build'}]},
  {configuration: [{when: 'operation', every: {every: 'week'}}]},
  {configuration: [{when: 'operation'}, {when: 'build', every: 'regularly'}]},
  {patches: 'regularly'},
  {patches: 'asNeeded'},
  {patches: notProvided()},
  {patches: planned({by: '2027-04'})},
  {antiMalware: {with: 'EDR'}},
  {antiMalware: {updates: 'continuously'}},
  {antiMalware: {notifies: 'provider'}},
  {antiMalware: {responds: true}},
  {antiMalware: {with: 'マルウェア対策サービス', responds: true}},
  {antiMalware: notProvided()},
  {antiMalware: planned({by: '2027-04'})},
  {logging: {with: 'ログ収集サービス'}},
  {logging: {protected: true}},
  {logging: {responds: true}},
  {logging: notProvided()},
  {logging: planned({by: '2027-04'})},
  {administration: {with: '踏み台サーバ'}},
  {administration: {by: ['電子証明書']}},
  {administration: {of: '運用担当者'}},
  {administration: {setBy: 'provider', by: ['パスワード']}},
  {administration: {setBy: 'provider', with: '踏み台サーバ'}},
  {mfa: {}},
  {mfa: {methods: ['セキュリティキー', '認証アプリ']}},
  {mfa: {requiredFor: ['特権を持つ管理者']}},
  {mfa: notProvided()},
  {mfa: planned({by: '2027-04'})},
]
