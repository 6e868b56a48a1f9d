import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link serviceMonitoring}. */
export interface ServiceMonitoring extends Frame {
  /** What the provider watches: 「サービスの稼働」, 「データの漏えい」. */
  readonly monitored?: readonly Item[]
  /** How often. */
  readonly every?: Schedule
  /** For which purpose, ending in an action noun: prints 「…のため」. */
  readonly for?: Thing
  /** With what customers can watch the service themselves. */
  readonly customerMonitoring?: Offer<readonly Feature[]>
  /** With what customers can see the results of the provider's watch. */
  readonly functions?: Offer<readonly Feature[]>
}

export const serviceMonitoringSchema: z.ZodType<ServiceMonitoring> = conform<ServiceMonitoring>()(
  z.strictObject({
    monitored: itemsSchema.optional().meta({title: 'サービスの監視の対象', direction: 'more'}),
    every: scheduleSchema.optional().meta({title: 'サービスの監視の頻度', direction: 'more'}),
    for: thingSchema.optional().meta({title: '監視の目的'}),
    customerMonitoring: offer(featuresSchema)
      .optional()
      .meta({title: 'お客様がサービスを監視する機能', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '監視結果を確認する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.12.4.5 クラウドサービスの監視 (customers and providers). A provider lets customers watch what concerns their own use
 * of the service, such as its abuse for attacks or leaks of data, and documents how. Vendors tell what they watch, what
 * customers can see, and where to ask for results (`onRequest`).
 *
 * @example
 * ```ts
 * serviceMonitoring({monitored: ['サービスの不正な使用'], functions: notProvided(), onRequest: {what: ['監視結果'], at: 'support'}})
 * // サービスの不正な使用を監視しています。監視結果を確認する機能は提供していません。監視結果が必要な場合は、
 * // サポート窓口までお問い合わせください。
 * ```
 */
export function serviceMonitoring(
  facts: Stated<ServiceMonitoring> | Answer,
): Clause<'serviceMonitoring', ServiceMonitoring> {
  return clause('serviceMonitoring', facts)
}
