import * as z from 'zod'
import {type Answer, type Item, itemSchema, type Review, reviewsSchema, type Stated} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link assetInventory}. */
export interface AssetInventory extends Frame {
  /** What counts as the customers' data: `{customer}が保存したデータ`. */
  readonly customerData?: Item
  /** What counts as data derived from the use of the service, or kept to run it: 「ログ」. */
  readonly derivedData?: Item
  /** Whether the two are told apart in the inventory, or kept apart as well. */
  readonly distinction?: 'identified' | 'separated'
  /** How often the inventory is checked against what is there. */
  readonly reviews?: readonly Review[]
}

export const assetInventorySchema: z.ZodType<AssetInventory> = conform<AssetInventory>()(
  z.strictObject({
    customerData: itemSchema.optional().meta({title: 'お客様のデータ'}),
    derivedData: itemSchema.optional().meta({title: '派生データ'}),
    distinction: z
      .enum(['identified', 'separated'])
      .optional()
      .meta({title: 'データの区別', say: 'assetInventory.distinction'}),
    reviews: reviewsSchema.optional().meta({title: '資産目録の点検', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 8.1.1 資産目録 (customers and providers). A provider's inventory tells the customers' data apart from the data that
 * their use of the service gives rise to.
 *
 * @example
 * ```ts
 * assetInventory({
 *   customerData: '{customer}のデータ',
 *   derivedData: {what: '派生データ', suchAs: ['ログ']},
 *   distinction: 'identified',
 *   reviews: [{what: ['棚卸し'], every: {every: 'year'}}],
 * })
 * // 資産目録では、お客様のデータと、派生データ（ログなど）を明確に識別しています。棚卸しを年1回実施しています。
 * ```
 */
export function assetInventory(facts: Stated<AssetInventory> | Answer): Clause<'assetInventory', AssetInventory> {
  return clause('assetInventory', facts)
}
