import {keyManagementSchema} from '../../src/clauses/keyManagement.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/keyManagement.ts'
import {describeClause} from './describeClause.ts'

describeClause('keyManagement', keyManagementSchema, sample, [
  {
    facts: {
      keys: [{of: 'データベースの暗号鍵', owner: 'provider', with: '鍵管理サービス', rotation: {every: 'year'}}],
    },
    text: 'データベースの暗号鍵は、当社が鍵管理サービスにより管理し、年1回更新しています。',
  },
  {
    // superstream-nx-cloud, at 14.1.1
    facts: {lifecycle: ['generation', 'storage', 'destruction']},
    text: '鍵の生成、保管および廃棄の手順を定めています。',
  },
  {
    facts: {
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
      limitedTo: ['運用責任者'],
    },
    text: 'データベースの暗号鍵（AES-256）は、当社が鍵管理サービスにより管理しています。鍵はハードウェアセキュリティモジュールに保管し、年1回更新しています。サーバ証明書の秘密鍵（RSA-2048）は、基盤クラウド事業者が管理しています。鍵を扱えるのは、運用責任者に限ります。',
  },
  {
    facts: {keys: [{of: '添付ファイルの暗号鍵', owner: 'customer', at: '{customer}の鍵管理装置'}]},
    text: '添付ファイルの暗号鍵は、お客様が管理しています。鍵はお客様の鍵管理装置に保管しています。',
  },
  {
    facts: {functions: notProvided({alternative: '暗号化したファイルを登録'})},
    text: 'お客様が鍵を管理する機能は提供していません。代わりに、暗号化したファイルを登録できます。',
  },
  {
    facts: {functions: [{does: '{customer}が生成した鍵を登録', dependsOnPlan: true}]},
    text: 'お客様が生成した鍵を登録できます（一部のプランのみ）。',
  },
  {
    facts: {
      keys: [
        {
          of: 'データベースの暗号鍵',
          owner: 'provider',
          with: '鍵管理サービス',
          algorithm: 'AES-256',
          rotation: {every: 'year'},
        },
        {of: 'ストレージの暗号鍵', owner: 'platform', with: '鍵管理サービス'},
        {of: '添付ファイルの暗号鍵', owner: 'customer', at: '{customer}の鍵管理装置'},
        {of: 'サーバ証明書の秘密鍵', owner: 'provider', algorithm: 'ECDSA P-256', rotation: {every: 'quarter'}},
      ],
    },
    text: `暗号鍵は、次のとおり管理しています。
鍵｜種類｜管理者｜管理の手段｜保管先｜更新の頻度
データベースの暗号鍵｜AES-256｜当社｜鍵管理サービス｜－｜年1回
ストレージの暗号鍵｜－｜基盤クラウド事業者｜鍵管理サービス｜－｜－
添付ファイルの暗号鍵｜－｜お客様｜－｜お客様の鍵管理装置｜－
サーバ証明書の秘密鍵｜ECDSA P-256｜当社｜－｜－｜四半期ごと`,
  },
])
