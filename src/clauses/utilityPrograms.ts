import * as z from 'zod'
import {
  type Answer,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Review,
  reviewsSchema,
  type Stated,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** What the use of a utility program takes: authentication, approval beforehand, a record of it, or a place apart. */
export type UtilityRequirement = 'authentication' | 'approval' | 'record' | 'separation'

/** Facts of {@link utilityPrograms}. */
export interface UtilityPrograms extends Frame {
  /** Programs that can bypass normal operation or security; `notProvided()` says that there are none. */
  readonly programs?: Offer<readonly Item[]>
  /** Who may use them. */
  readonly limitedTo?: readonly Party[]
  /** What their use takes. */
  readonly requires?: readonly UtilityRequirement[]
  /** How their use is reviewed. */
  readonly reviews?: readonly Review[]
}

export const utilityProgramsSchema: z.ZodType<UtilityPrograms> = conform<UtilityPrograms>()(
  z.strictObject({
    programs: offer(itemsSchema).optional().meta({title: '特権的なユーティリティプログラム'}),
    limitedTo: z.array(partySchema).min(1).optional().meta({title: 'プログラムを使用できる者'}),
    requires: z
      .array(
        z
          .enum(['authentication', 'approval', 'record', 'separation'])
          .meta({title: '使用の条件', say: 'utilityPrograms.requirement'}),
      )
      .min(1)
      .optional()
      .meta({title: 'プログラムの使用の条件', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: 'プログラムの使用の点検', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 9.4.4 特権的なユーティリティプログラムの使用 (customers and providers). A provider tells whether any program can bypass
 * normal operating or security procedures, who may use it under which conditions, and that its use is reviewed.
 *
 * @example
 * ```ts
 * utilityPrograms({programs: notProvided()})
 * // 所定の操作やセキュリティ手順を迂回するユーティリティプログラムは提供していません。
 * ```
 */
export function utilityPrograms(facts: Stated<UtilityPrograms> | Answer): Clause<'utilityPrograms', UtilityPrograms> {
  return clause('utilityPrograms', facts)
}
