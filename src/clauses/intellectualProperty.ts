import * as z from 'zod'
import {
  type Answer,
  type Item,
  itemSchema,
  type Party,
  partySchema,
  type Stated,
  type Step,
  stepsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Whose something is. */
export interface RightsOwnership {
  /** In what: 「本サービス」. */
  readonly of: Item
  /** Which rights: 「知的財産権」. */
  readonly rights: Item
  /** To whom they belong. */
  readonly owner: Party
}

/** Facts of {@link intellectualProperty}. Where claims and questions go is `contact`. */
export interface IntellectualProperty extends Frame {
  /** What happens when somebody claims an infringement, step by step. */
  readonly procedure?: readonly Step[]
  /** Whose the rights are. */
  readonly ownership?: readonly RightsOwnership[]
}

export const intellectualPropertySchema: z.ZodType<IntellectualProperty> = conform<IntellectualProperty>()(
  z.strictObject({
    procedure: stepsSchema.optional().meta({title: '申立てへの対応', direction: 'more'}),
    ownership: z
      .array(
        z
          .strictObject({
            of: itemSchema.meta({title: '権利の対象'}),
            rights: itemSchema.meta({title: '権利'}),
            owner: partySchema.meta({title: '権利者'}),
          })
          .meta({title: '権利の帰属', identity: 'of'}),
      )
      .min(1)
      .optional()
      .meta({title: '権利の帰属'}),
    ...frame,
  }),
)

/**
 * 18.1.2 知的財産権 (customers and providers). A provider has a process for claims about intellectual property; vendors name
 * the desk in `contact`, and say whose the rights in the service are.
 *
 * @example
 * ```ts
 * intellectualProperty({ownership: [{of: '本サービス', rights: '知的財産権', owner: 'provider'}], contact: 'support'})
 * // 知的財産権に関するお問い合わせは、サポート窓口で受け付けています。本サービスの知的財産権は、当社に帰属します。
 * ```
 */
export function intellectualProperty(
  facts: Stated<IntellectualProperty> | Answer,
): Clause<'intellectualProperty', IntellectualProperty> {
  return clause('intellectualProperty', facts)
}
