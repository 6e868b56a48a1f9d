import type {KeyManagement} from '../../src/clauses/keyManagement.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: KeyManagement = {
  keys: [
    {
      of: 'データベースの暗号鍵',
      owner: 'provider',
      with: '鍵管理サービス',
      algorithm: 'AES-256',
      at: 'ハードウェアセキュリティモジュール',
      rotation: {every: 'year'},
    },
    {of: 'サーバ証明書の秘密鍵', owner: 'platform', algorithm: 'RSA-2048'},
  ],
  lifecycle: [
    'generation',
    'distribution',
    'storage',
    'renewal',
    'retrieval',
    'retention',
    'revocation',
    'destruction',
  ],
  limitedTo: ['運用責任者', 'administrator'],
  functions: [
    {does: '{customer}が生成した鍵を登録', dependsOnPlan: true},
    {by: 'administrator', at: '管理画面', does: '鍵を無効化'},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly KeyManagement[] = [
  // superstream-nx-cloud, at 14.1.1
  {lifecycle: ['generation', 'storage', 'destruction']},
  {keys: [{of: '通信の暗号鍵', owner: 'provider'}]},
  {keys: [{of: 'ストレージの暗号鍵', owner: 'platform', with: '鍵管理サービス'}]},
  {keys: [{of: '添付ファイルの暗号鍵', owner: 'customer', at: '{customer}の鍵管理装置'}]},
  {keys: [{of: 'バックアップの暗号鍵', owner: 'provider', rotation: 'regularly'}]},
  {
    keys: [
      {of: 'データベースの暗号鍵', owner: 'provider', with: '鍵管理サービス', rotation: {every: 'year'}},
      {of: '署名用の鍵', owner: 'provider', algorithm: 'ECDSA P-256', rotation: 'asNeeded'},
      {of: '利用者の秘密鍵', owner: 'user'},
    ],
  },
  {lifecycle: ['renewal']},
  {lifecycle: ['revocation', 'retention']},
  {limitedTo: ['provider']},
  {functions: ['鍵を更新']},
  {functions: notProvided()},
  {functions: notProvided({alternative: '暗号化したファイルを登録'})},
  {functions: planned({by: '2027-04'})},
  {
    functions: ['鍵を生成', '鍵を登録', '鍵を更新', {by: 'administrator', does: '鍵を無効化'}, '鍵の使用履歴を確認'],
  },
  {
    keys: [
      {
        of: 'データベースの暗号鍵',
        owner: 'provider',
        with: '鍵管理サービス',
        algorithm: 'AES-256',
        rotation: {every: 'year'},
      },
      {of: 'ストレージの暗号鍵', owner: 'platform', with: '鍵管理サービス', algorithm: 'AES-256'},
      {of: '添付ファイルの暗号鍵', owner: 'customer', at: '{customer}の鍵管理装置'},
      {of: 'サーバ証明書の秘密鍵', owner: 'provider', algorithm: 'ECDSA P-256', rotation: {every: 'quarter'}},
    ],
  },
]
