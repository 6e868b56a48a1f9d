import {clockSynchronizationSchema} from '../../src/clauses/clockSynchronization.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/clockSynchronization.ts'
import {describeClause} from './describeClause.ts'

describeClause('clockSynchronization', clockSynchronizationSchema, sample, [
  {
    facts: {source: {of: 'platform', protocol: 'NTP'}, timeZone: {name: 'JST', of: ['ログ']}},
    text: '時刻は、基盤クラウド事業者が提供するNTPサーバと同期しています。ログの時刻は、日本標準時（JST、UTC+9）です。',
  },
  {
    facts: {source: {name: 'NICTインターネット時刻供給サービス'}, every: {every: 'hour'}},
    text: '時刻は、NICTインターネット時刻供給サービスと1時間ごとに同期しています。',
  },
  {
    facts: {
      source: {name: 'Amazon Time Sync Service', of: 'AWS', protocol: 'NTP'},
      covers: ['すべてのサーバ'],
      every: 'continuously',
    },
    text: 'すべてのサーバの時刻は、NTPにより、AWSが提供するAmazon Time Sync Serviceと常時同期しています。',
  },
  {
    facts: {source: {protocol: 'NTP'}, timeZone: {name: 'JST'}},
    text: '時刻は、NTPにより同期しています。本サービスの時刻は、日本標準時（JST、UTC+9）です。',
  },
  {
    facts: {source: {of: 'platform'}, timeZone: {name: 'UTC', of: ['ログ', 'APIの応答']}},
    text: '時刻は、基盤クラウド事業者が提供する時刻源と同期しています。ログおよびAPIの応答の時刻は、協定世界時（UTC）です。',
  },
  {
    facts: {covers: ['すべてのサーバ'], every: {every: 'day'}, functions: planned({by: '2027-04'})},
    text: 'すべてのサーバの時刻を日次で同期しています。時刻を同期する機能は、2027年4月までに提供する予定です。',
  },
  {
    facts: {
      every: 'regularly',
      functions: notProvided({alternative: {with: 'NICTの公開NTPサーバ', does: '端末の時刻を同期'}}),
    },
    text: '時刻を定期的に同期しています。お客様が時刻を同期する機能は提供していません。代わりに、NICTの公開NTPサーバにより端末の時刻を同期できます。',
  },
])
