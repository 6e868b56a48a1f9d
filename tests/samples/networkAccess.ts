import type {NetworkAccess} from '../../src/clauses/networkAccess.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: NetworkAccess = {
  connections: ['インターネット', 'VPN', '専用線'],
  functions: [{at: '管理画面', does: '接続元のIPアドレスを制限', settings: ['IPアドレスの範囲', '適用する利用者']}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly NetworkAccess[] = [
  {connections: ['インターネット']},
  {connections: ['インターネット', 'VPN']},
  {functions: ['接続元のIPアドレスを制限', {with: 'クライアント証明書', does: '端末を限定', dependsOnPlan: true}]},
  {connections: ['インターネット'], functions: notProvided()},
  {functions: notProvided({alternative: {with: 'IDプロバイダ', does: '接続元を制限'}})},
  {functions: planned({by: '2027-04'})},
  {connections: ['インターネット', 'VPN', '専用線', '閉域網', '拠点間の無線回線']},
  {
    functions: [
      'IPアドレスを制限',
      '端末を限定',
      '国を限定',
      '時間帯を限定',
      {with: 'クライアント証明書', does: '接続元を認証'},
    ],
  },
]
