import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingSchema,
  thingsSchema,
  wordOrThing,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** The clock that the service follows. */
export interface ClockSource {
  /** What it is called: 「NICTインターネット時刻供給サービス」. */
  readonly name?: Thing
  /** Who offers it. */
  readonly of?: Party
  /** By which protocol: 「NTP」. */
  readonly protocol?: Thing
}

/** The time zone of what customers see. */
export interface ClockTimeZone {
  /** Japan standard time, coordinated universal time, or another by its name. */
  readonly name: 'JST' | 'UTC' | Thing
  /** Of which times: 「ログ」. */
  readonly of?: readonly Thing[]
}

/** Facts of {@link clockSynchronization}. */
export interface ClockSynchronization extends Frame {
  /** Which clock the service follows. */
  readonly source?: ClockSource
  /** What is synchronized with it: 「すべてのサーバ」. */
  readonly covers?: readonly Item[]
  /** How often. */
  readonly every?: Schedule
  /** In which time zone times are given. */
  readonly timeZone?: ClockTimeZone
  /** How customers can follow the same clock. */
  readonly functions?: Offer<readonly Feature[]>
}

export const clockSynchronizationSchema: z.ZodType<ClockSynchronization> = conform<ClockSynchronization>()(
  z.strictObject({
    source: nonEmpty(
      z.strictObject({
        name: thingSchema.optional().meta({title: '時刻源の名称'}),
        of: partySchema.optional().meta({title: '時刻源の提供者'}),
        protocol: thingSchema.optional().meta({title: '同期の方式'}),
      }),
    )
      .optional()
      .meta({title: '時刻源'}),
    covers: itemsSchema.optional().meta({title: '時刻同期の対象', direction: 'more'}),
    every: scheduleSchema.optional().meta({title: '時刻同期の頻度', direction: 'more'}),
    timeZone: z
      .strictObject({
        name: wordOrThing(['JST', 'UTC']).meta({title: '時刻帯の名称', say: 'clockSynchronization.zone'}),
        of: thingsSchema.optional().meta({title: '時刻を示すもの'}),
      })
      .optional()
      .meta({title: '時刻帯'}),
    functions: offer(featuresSchema).optional().meta({title: '時刻を同期する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 12.4.4 クロックの同期 (customers and providers). A provider tells which clock its systems follow and how customers can
 * follow it. Vendors name the time server, the protocol and the time zone of their logs.
 *
 * @example
 * ```ts
 * clockSynchronization({source: {of: 'platform', protocol: 'NTP'}, timeZone: {name: 'JST', of: ['ログ']}})
 * // 時刻は、AWSが提供するNTPサーバと同期しています。ログの時刻は、日本標準時（JST、UTC+9）です。
 * ```
 */
export function clockSynchronization(
  facts: Stated<ClockSynchronization> | Answer,
): Clause<'clockSynchronization', ClockSynchronization> {
  return clause('clockSynchronization', facts)
}
