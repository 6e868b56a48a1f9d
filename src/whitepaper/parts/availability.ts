import * as z from 'zod'
import {
  type Deadline,
  type Duration,
  deadlineSchema,
  durationSchema,
  type Item,
  instantSchema,
  itemsSchema,
  type Party,
  partySchema,
  type Thing,
  thingSchema,
} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** How load is spread. */
export interface Balancing {
  /** Over what: 「複数の仮想サーバ」. */
  readonly over: Thing
  /** With what: prints 「…により」. */
  readonly with?: Thing
}

/** What is kept ready to be made again. */
export interface Replica {
  /** Of what: 「アプリケーションの構成」. */
  readonly of: Thing
  /** As what: 「コンテナイメージ」. */
  readonly as: Thing
  /** How soon it is restored: at once, or by a deadline. */
  readonly restores?: 'instantly' | Deadline
}

/** An availability figure. */
export interface AvailabilityTarget {
  /** Of what: `{service}`. */
  readonly of: Thing
  /** Percent of the time, such as 99.9. */
  readonly percent: number
  /** A guarantee, or a target. */
  readonly kind: 'guarantee' | 'target'
  /** Whose figure it is, where it isn't the provider's own: `platform`. */
  readonly by?: Party
}

/** How soon and how far back the service recovers. */
export interface Recovery {
  /** Recovery time objective. */
  readonly time?: Duration
  /** Recovery point objective. */
  readonly point?: Duration
}

/** How the service is kept available (17.2.1 of ISO/IEC 27002, as the usual edition numbers it). */
export interface Availability {
  /** Load distribution. */
  readonly balancing?: Balancing
  /** Copies kept ready. */
  readonly replicas?: readonly Replica[]
  /** What is redundant. */
  readonly redundancy?: readonly Item[]
  /** Availability figures. */
  readonly targets?: readonly AvailabilityTarget[]
  /** Recovery objectives. */
  readonly recovery?: Recovery
}

/** The schema of {@link Availability}. */
export const availabilitySchema: z.ZodType<Availability> = conform<Availability>()(
  nonEmpty(
    z.strictObject({
      balancing: z
        .strictObject({
          over: thingSchema.meta({title: '分散先'}),
          with: thingSchema.optional().meta({title: '分散の手段'}),
        })
        .optional()
        .meta({title: '負荷分散', direction: 'more'}),
      replicas: z
        .array(
          conform<Replica>()(
            z
              .strictObject({
                of: thingSchema.meta({title: '対象'}),
                as: thingSchema.meta({title: '保存形式'}),
                restores: z
                  .union([instantSchema, deadlineSchema])
                  .optional()
                  .meta({title: '復元までの時間', direction: 'less'}),
              })
              .meta({identity: 'of'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '複製の用意', direction: 'more'}),
      redundancy: itemsSchema.optional().meta({title: '冗長化するもの', direction: 'more'}),
      targets: z
        .array(
          conform<AvailabilityTarget>()(
            z
              .strictObject({
                of: thingSchema.meta({title: '対象'}),
                percent: z
                  .number()
                  .gt(0, {error: '0より大きい百分率を書いてください'})
                  .max(100, {error: '100以下の百分率を書いてください'})
                  .meta({title: '稼働率の値', direction: 'more', unit: '％'}),
                kind: z.enum(['guarantee', 'target']).meta({title: '保証・目標の別', say: 'targetKind'}),
                by: partySchema.optional().meta({title: '定める者'}),
              })
              .meta({say: 'availabilityTarget', identity: 'of'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '稼働率', direction: 'more'}),
      recovery: nonEmpty(
        z.strictObject({
          time: durationSchema.optional().meta({title: '目標復旧時間', direction: 'less'}),
          point: durationSchema.optional().meta({title: '目標復旧時点', direction: 'less'}),
        }),
      )
        .optional()
        .meta({title: '復旧の目標', direction: 'less'}),
    }),
  ).meta({title: '可用性', direction: 'more'}),
)
