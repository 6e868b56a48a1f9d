import * as z from 'zod'
import {
  type Answer,
  type Duration,
  durationSchema,
  type Feature,
  featuresSchema,
  type Offer,
  offer,
  type Retention,
  retentionSchema,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
  wordOrThing,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Which logs the provider takes, in general. */
export interface EventLogExtent {
  /** For which purpose: upkeep of the service, or a noun phrase: 「不正アクセスの検知」. */
  readonly for?: 'maintenance' | Thing
  /** Within the provider's own responsibility only. */
  readonly scope?: 'provider'
}

/** Logs of one kind. */
export interface EventLogKind {
  /** The kind: 「監査系ログ」. */
  readonly kind: Thing
  /** The logs of that kind: 「ログインログ」. */
  readonly logs: readonly Thing[]
  /** How long they are kept. */
  readonly retention?: Retention
}

/** Facts of {@link eventLogging}. */
export interface EventLogging extends Frame {
  /** Which logs are taken, in general. */
  readonly taken?: EventLogExtent
  /** Which logs are taken, by kind. */
  readonly kinds?: readonly EventLogKind[]
  /** What each record holds: 「日時」, 「利用者ID」. */
  readonly contents?: readonly Thing[]
  /** What customers can do with logs. */
  readonly functions?: Offer<readonly Feature[]>
  /** How far back customers can see them. */
  readonly viewable?: Duration
  /** How long logs are kept. */
  readonly retention?: Retention
}

export const eventLoggingSchema: z.ZodType<EventLogging> = conform<EventLogging>()(
  z.strictObject({
    taken: nonEmpty(
      z.strictObject({
        for: wordOrThing(['maintenance']).optional().meta({title: 'ログ取得の目的', say: 'eventLogging.purpose'}),
        scope: z.literal('provider').optional().meta({title: '責任の範囲', say: 'ownScope'}),
      }),
    )
      .optional()
      .meta({title: 'ログ取得の範囲'}),
    kinds: z
      .array(
        z
          .strictObject({
            kind: thingSchema.meta({title: '種類'}),
            logs: thingsSchema.meta({title: 'ログ', direction: 'more'}),
            retention: retentionSchema.optional().meta({title: '保存期間', direction: 'more'}),
          })
          .meta({title: 'ログの種類', say: 'eventLogging.kind', identity: 'kind'}),
      )
      .min(1)
      .optional()
      .meta({title: 'ログの種類', direction: 'more'}),
    contents: thingsSchema.optional().meta({title: 'ログに記録する項目', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: 'ログを利用する機能', direction: 'more'}),
    viewable: durationSchema.optional().meta({title: 'ログを確認できる期間', direction: 'more'}),
    retention: retentionSchema.optional().meta({title: 'ログの保存期間', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 12.4.1 イベントログ取得 (customers and providers). A provider offers customers a way to log what happens in their use of
 * the service. Vendors say which logs they take and for what, what customers can see or extract themselves, how long logs
 * are kept, and where to ask for the rest (`onRequest`).
 *
 * @example
 * ```ts
 * eventLogging({taken: {for: 'maintenance'}, functions: [{by: 'administrator', does: '{user}の操作ログを確認'}]})
 * // 本サービスの維持と管理に必要なログを取得しています。管理者は、利用者の操作ログを確認できます。
 * ```
 */
export function eventLogging(facts: Stated<EventLogging> | Answer): Clause<'eventLogging', EventLogging> {
  return clause('eventLogging', facts)
}
