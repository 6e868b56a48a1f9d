import * as z from 'zod'
import {
  type Answer,
  type Measure,
  measuresSchema,
  type Review,
  reviewsSchema,
  type Separation,
  type Stated,
  separationsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link virtualSegregation}. */
export interface VirtualSegregation extends Frame {
  /** Whether each customer has an environment of its own, or customers share one. */
  readonly tenancy?: 'dedicated' | 'shared'
  /** How customers are kept apart from each other. */
  readonly tenants?: readonly Separation[]
  /** How the provider's own administration is kept apart from customers' environments. */
  readonly administration?: readonly Separation[]
  /** What is done about software that customers bring along. */
  readonly customerSoftware?: readonly Measure[]
  /** How it is tested that the separation holds. */
  readonly reviews?: readonly Review[]
}

export const virtualSegregationSchema: z.ZodType<VirtualSegregation> = conform<VirtualSegregation>()(
  z.strictObject({
    tenancy: z
      .enum(['dedicated', 'shared'])
      .optional()
      .meta({title: '仮想環境の形態', say: 'virtualSegregation.tenancy'}),
    tenants: separationsSchema.optional().meta({title: 'テナント間の分離', direction: 'more'}),
    administration: separationsSchema.optional().meta({title: '管理環境との分離', direction: 'more'}),
    customerSoftware: measuresSchema.optional().meta({title: '持込みソフトウェアへの対策', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '分離の検証', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.9.5.1 仮想コンピューティング環境における分離 (providers). A provider shows how customers are kept apart from each
 * other, and its own administration from customers, across data, applications, operating systems, storage and network;
 * where customers run software of their own, also what is done about that.
 *
 * @example
 * ```ts
 * virtualSegregation({tenants: [{of: ['サーバ', 'ストレージ'], with: ['仮想化技術'], kind: 'logical'}]})
 * // 仮想化技術により、サーバおよびストレージを論理的に分離しています。
 * ```
 */
export function virtualSegregation(
  facts: Stated<VirtualSegregation> | Answer,
): Clause<'virtualSegregation', VirtualSegregation> {
  return clause('virtualSegregation', facts)
}
