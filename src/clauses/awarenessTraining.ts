import * as z from 'zod'
import {
  type Answer,
  type Flowdown,
  flowdownSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Review,
  reviewsSchema,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link awarenessTraining}. */
export interface AwarenessTraining extends Frame {
  /** Who is trained: 「全従業員」. */
  readonly audience?: readonly Item[]
  /** How often. */
  readonly every?: Schedule
  /** On which occasions, each ending in an action noun: 「入社」 prints 「入社時に」. */
  readonly when?: readonly Thing[]
  /** What is taught, such as the handling of customer data and of derived data. */
  readonly topics?: readonly Item[]
  /** What the training is for, ending in an action noun: 「規則の周知徹底」 prints 「…を目的として」. */
  readonly aims?: readonly Thing[]
  /** Skills are trained beside what is taught: prints 「教育および訓練」. */
  readonly exercises?: true
  /** By which means: 「eラーニング」. */
  readonly methods?: readonly Thing[]
  /** How it is checked that the training was understood: 「理解度テスト」. */
  readonly reviews?: readonly Review[]
  /** What is asked of contractors. */
  readonly contractors?: Offer<Flowdown>
}

export const awarenessTrainingSchema: z.ZodType<AwarenessTraining> = conform<AwarenessTraining>()(
  z.strictObject({
    audience: itemsSchema.optional().meta({title: '教育の対象者', direction: 'more'}),
    every: scheduleSchema.optional().meta({title: '教育の頻度'}),
    when: z
      .array(thingSchema.meta({title: '教育の時機', say: 'awarenessTraining.occasion'}))
      .min(1)
      .optional()
      .meta({title: '教育の時機', direction: 'more'}),
    topics: itemsSchema.optional().meta({title: '教育の内容', direction: 'more'}),
    aims: thingsSchema.optional().meta({title: '教育の目的'}),
    exercises: z.literal(true).optional().meta({title: '訓練の実施', direction: 'more'}),
    methods: thingsSchema.optional().meta({title: '教育の方法', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '理解度の確認', direction: 'more'}),
    contractors: offer(flowdownSchema).optional().meta({title: '契約相手の教育', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 7.2.2 情報セキュリティの意識向上，教育及び訓練 (customers and providers). A provider trains its staff in the right
 * handling of customer data and of data derived from the use of the service, and asks the same of its contractors.
 * Vendors say who is trained, how often, on what, and how it is checked.
 *
 * @example
 * ```ts
 * awarenessTraining({audience: ['全従業員'], every: 'regularly', contractors: {to: '契約相手', of: '教育', level: 'same'}})
 * // 全従業員に、情報セキュリティ教育を定期的に実施しています。契約相手にも同等の教育を求めています。
 * ```
 */
export function awarenessTraining(
  facts: Stated<AwarenessTraining> | Answer,
): Clause<'awarenessTraining', AwarenessTraining> {
  return clause('awarenessTraining', facts)
}
