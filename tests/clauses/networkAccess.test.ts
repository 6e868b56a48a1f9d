import {networkAccessSchema} from '../../src/clauses/networkAccess.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/networkAccess.ts'
import {describeClause} from './describeClause.ts'

describeClause('networkAccess', networkAccessSchema, sample, [
  {
    facts: {
      connections: ['インターネット', 'VPN'],
      functions: [{at: '管理画面', does: '接続元のIPアドレスを制限'}],
    },
    text: '本サービスには、インターネットまたはVPNを経由して接続できます。管理画面で接続元のIPアドレスを制限できます。',
  },
  {
    facts: {connections: ['インターネット'], functions: notProvided()},
    text: '本サービスには、インターネットを経由して接続できます。接続元を制限する機能は提供していません。',
  },
  {
    facts: {connections: ['インターネット', 'VPN', '専用線']},
    text: '本サービスには、インターネット、VPNまたは専用線を経由して接続できます。',
  },
  {
    facts: {connections: ['インターネット', 'VPN', '専用線', '閉域網', '拠点間の無線回線']},
    text: '本サービスには、次の経路で接続できます。\n・ インターネット\n・ VPN\n・ 専用線\n・ 閉域網\n・ 拠点間の無線回線',
  },
  {
    facts: {functions: notProvided({alternative: {with: 'IDプロバイダ', does: '接続元を制限'}})},
    text: '接続元を制限する機能は提供していません。代わりに、IDプロバイダにより接続元を制限できます。',
  },
  {
    facts: {functions: planned({by: '2027-04'})},
    text: '接続元を制限する機能は、2027年4月までに提供する予定です。',
  },
  {
    facts: {
      functions: [
        'IPアドレスを制限',
        '端末を限定',
        '国を限定',
        '時間帯を限定',
        {with: 'クライアント証明書', does: '接続元を認証'},
      ],
    },
    text: '接続元の制限には、次の機能をご利用いただけます。\n・ IPアドレスを制限できます。\n・ 端末を限定できます。\n・ 国を限定できます。\n・ 時間帯を限定できます。\n・ クライアント証明書により接続元を認証できます。',
  },
])
