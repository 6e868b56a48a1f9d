import type {ClockSynchronization} from '../../src/clauses/clockSynchronization.ts'
import {notProvided, planned} from '../../src/facts/index.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: ClockSynchronization = {
  source: {name: '時刻同期サービス', of: 'platform', protocol: 'NTP'},
  covers: ['すべてのサーバ', {what: 'ネットワーク機器', except: ['管理用の端末']}],
  every: {every: 'hour'},
  timeZone: {name: 'JST', of: ['ログ', '管理画面']},
  functions: [{with: '公開しているNTPサーバ', does: '端末の時刻を同期'}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly ClockSynchronization[] = [
  {source: {name: '時刻同期サービス', of: 'platform'}, timeZone: {name: 'JST', of: ['ログ']}},
  {source: {name: 'NICTインターネット時刻供給サービス'}, timeZone: {name: 'JST', of: ['ログ']}},
  {source: {name: 'Amazon Time Sync Service', of: 'AWS', protocol: 'NTP'}, timeZone: {name: 'JST', of: ['ログ']}},
  {functions: notProvided(), source: {of: 'platform', protocol: 'NTP'}, timeZone: {name: 'JST'}},
  {source: {protocol: 'NTP'}, timeZone: {name: 'JST', of: ['記録']}},
  {source: {of: 'platform'}},
  {source: {name: 'GPS時刻サーバ', protocol: 'PTP'}},
  {covers: ['すべてのサーバ']},
  {every: 'continuously'},
  {timeZone: {name: 'UTC', of: ['APIの応答']}},
  {timeZone: {name: '{customer}が選択した時刻帯'}},
  {functions: notProvided({alternative: {with: 'NICTの公開NTPサーバ', does: '端末の時刻を同期'}})},
  {functions: planned({by: '2027-04'})},
]
