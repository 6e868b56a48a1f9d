import * as z from 'zod'
import {type Answer, type Feature, featuresSchema, type Offer, offer, type Stated} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link labelling}. */
export interface Labelling extends Frame {
  /** With what customers can classify and label their information. */
  readonly functions?: Offer<readonly Feature[]>
}

export const labellingSchema: z.ZodType<Labelling> = conform<Labelling>()(
  z.strictObject({
    functions: offer(featuresSchema).optional().meta({title: '情報の分類・ラベル付けの機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 8.2.2 情報のラベル付け (customers and providers). A provider tells which functions customers have to classify and label
 * their information, or that there are none and what serves instead.
 *
 * @example
 * ```ts
 * labelling({functions: notProvided({alternative: {with: '部門コードなどのマスタ', does: '情報資産を分類'}})})
 * // 情報を分類してラベルを付ける機能は提供していません。代わりに、部門コードなどのマスタにより情報資産を分類できます。
 * ```
 */
export function labelling(facts: Stated<Labelling> | Answer): Clause<'labelling', Labelling> {
  return clause('labelling', facts)
}
