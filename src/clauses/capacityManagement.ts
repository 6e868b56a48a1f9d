import * as z from 'zod'
import {
  type Answer,
  type Channel,
  channelsSchema,
  type Deadline,
  type Desks,
  deadlineSchema,
  desksSchema,
  type Feature,
  featuresSchema,
  type Item,
  instantSchema,
  itemsSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Review,
  reviewsSchema,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** A way of changing resources: larger machines, more machines, or by itself with the load. */
export type CapacityScaling = 'up' | 'out' | 'auto'

/** How the provider changes its resources. */
export interface CapacityAdjustment {
  /** What is made larger: 「サーバリソース」; all resources when left out. */
  readonly of?: Thing
  /** With what: 「GUI」 prints 「GUIにより」. */
  readonly with?: Thing
  /** By when a change is made: at once, or by a deadline. */
  readonly within?: 'instantly' | Deadline
  /** The way that is preferred. */
  readonly principle?: CapacityScaling
  /** What the preferred way leaves as it is: 「インスタンスの構成」. */
  readonly keeps?: Thing
  /** The way that is taken where the preferred one isn't enough. */
  readonly fallback?: CapacityScaling
  /** By what it is decided to take it: 「需要の予測」 prints 「…を踏まえ」. */
  readonly basis?: Thing
}

/** Who is alerted when resources run short. */
export interface CapacityAlert {
  /** From which use on, in per cent: `80` prints 「使用率が80%を超えた場合は」. */
  readonly percent?: number
  /** Who is alerted. */
  readonly to?: Party
  /** By which means. */
  readonly channels?: readonly Channel[]
}

/** Maintenance that monitoring shows to be necessary. */
export interface CapacityMaintenance {
  /** Whether it may cost the customer extra. */
  readonly chargeable: boolean
}

/** How customers get more capacity. */
export interface CapacityExtension {
  /** Of what they get more: 「ストレージ」. */
  readonly of?: readonly Thing[]
  /** Where they ask for it. */
  readonly at?: Desks
  /** By when it is there. */
  readonly within?: Deadline
}

/** Facts of {@link capacityManagement}. */
export interface CapacityManagement extends Frame {
  /** What is watched: 「CPUの負荷」. */
  readonly monitored?: readonly Item[]
  /** How often it is watched. */
  readonly every?: Schedule
  /** For which purpose, ending in an action noun: prints 「…のため」. */
  readonly for?: Thing
  /** Who is alerted when a threshold is passed. */
  readonly alert?: Offer<CapacityAlert>
  /** How resources are added and removed. */
  readonly scaling?: CapacityAdjustment
  /** Which maintenance follows from monitoring. */
  readonly maintenance?: CapacityMaintenance
  /** How the capacity plan is kept current. */
  readonly reviews?: readonly Review[]
  /** How customers can see what they use. */
  readonly functions?: Offer<readonly Feature[]>
  /** How customers ask for more capacity. */
  readonly extension?: Offer<CapacityExtension>
}

const scalingSchema = z.enum(['up', 'out', 'auto'])

export const capacityManagementSchema: z.ZodType<CapacityManagement> = conform<CapacityManagement>()(
  z.strictObject({
    monitored: itemsSchema.optional().meta({title: '容量・能力の監視の対象', direction: 'more'}),
    every: scheduleSchema.optional().meta({title: '容量・能力の監視の頻度', direction: 'more'}),
    for: thingSchema.optional().meta({title: '監視の目的'}),
    alert: offer(
      conform<CapacityAlert>()(
        nonEmpty(
          z.strictObject({
            percent: z
              .number()
              .int({error: '整数で書いてください'})
              .min(1, {error: '1から100までの整数で書いてください'})
              .max(100, {error: '1から100までの整数で書いてください'})
              .optional()
              .meta({title: '使用率のしきい値', direction: 'less', unit: '%'}),
            to: partySchema.optional().meta({title: '警告の通知先'}),
            channels: channelsSchema.optional().meta({title: '警告の通知方法'}),
          }),
        ).meta({title: '資源不足の警告', say: 'capacityManagement.alert'}),
      ),
    )
      .optional()
      .meta({title: '資源不足の警告', direction: 'more'}),
    scaling: nonEmpty(
      z.strictObject({
        with: thingSchema.optional().meta({title: '増減の手段'}),
        within: z
          .union([instantSchema, deadlineSchema])
          .optional()
          .meta({title: '増減にかかる時間', direction: 'less'}),
        of: thingSchema.optional().meta({title: '増強の対象'}),
        principle: scalingSchema.optional().meta({title: '原則とする方式', say: 'capacityManagement.scaling'}),
        keeps: thingSchema.optional().meta({title: '原則とする方式で変えないもの'}),
        fallback: scalingSchema.optional().meta({title: '必要に応じた方式', say: 'capacityManagement.scaling'}),
        basis: thingSchema.optional().meta({title: '必要に応じた方式を選ぶ根拠'}),
      }),
    )
      .refine(scaling => scaling.keeps === undefined || scaling.principle !== undefined, {
        error: 'keepsは、原則とする方式（principle）とともに書いてください',
      })
      .refine(scaling => scaling.basis === undefined || scaling.fallback !== undefined, {
        error: 'basisは、必要に応じた方式（fallback）とともに書いてください',
      })
      .optional()
      .meta({title: 'リソースの増減'}),
    maintenance: z
      .strictObject({chargeable: z.boolean().meta({title: '追加費用の可能性', direction: 'less'})})
      .optional()
      .meta({title: '監視に基づくメンテナンス'}),
    reviews: reviewsSchema.optional().meta({title: '容量計画の見直し', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '使用状況を確認する機能', direction: 'more'}),
    extension: offer(
      conform<CapacityExtension>()(
        nonEmpty(
          z.strictObject({
            of: thingsSchema.optional().meta({title: '追加できるもの', direction: 'more'}),
            at: desksSchema.optional().meta({title: '追加の受付窓口'}),
            within: deadlineSchema.optional().meta({title: '追加の期限'}),
          }),
        ).meta({title: '容量の追加の受付', say: 'capacityManagement.extension'}),
      ),
    )
      .optional()
      .meta({title: '容量の追加の受付', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 12.1.3 容量・能力の管理 (customers and providers). A provider shows that it watches the capacity of the whole service,
 * so that shortages cause no incident. Vendors also say how they add resources, and how customers see what they use; the
 * second edition asks for usage figures and a way to get more.
 *
 * @example
 * ```ts
 * capacityManagement({monitored: ['CPUの負荷', 'メモリの使用量'], every: {every: 'day'}, scaling: {with: 'GUI', principle: 'up'}})
 * // CPUの負荷およびメモリの使用量を日次で監視しています。リソースは、GUIにより増減できます。
 * // リソースの増強は、スケールアップを原則とします。
 * ```
 */
export function capacityManagement(
  facts: Stated<CapacityManagement> | Answer,
): Clause<'capacityManagement', CapacityManagement> {
  return clause('capacityManagement', facts)
}
