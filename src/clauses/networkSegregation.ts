import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Offer,
  offer,
  type Request,
  requestSchema,
  type Separation,
  type Stated,
  separationsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link networkSegregation}. */
export interface NetworkSegregation extends Frame {
  /** How the networks of customers are kept apart from each other. */
  readonly tenants?: readonly Separation[]
  /** How the provider's own and administrative networks are kept apart from those of the service. */
  readonly administration?: readonly Separation[]
  /** What customers can set up to divide their networks. */
  readonly functions?: Offer<readonly Feature[]>
  /** How customers are helped to verify the separation. */
  readonly verification?: Offer<Request>
}

export const networkSegregationSchema: z.ZodType<NetworkSegregation> = conform<NetworkSegregation>()(
  z.strictObject({
    tenants: separationsSchema.optional().meta({title: 'テナント間の分離', direction: 'more'}),
    administration: separationsSchema.optional().meta({title: '社内・管理用ネットワークとの分離', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: 'ネットワークを分離する機能', direction: 'more'}),
    verification: offer(requestSchema).optional().meta({title: '分離の確認への支援', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 13.1.3 ネットワークの分離 (customers and providers). A provider keeps the networks of customers apart, and its own
 * administration from customers, and helps customers verify it where appropriate.
 *
 * @example
 * ```ts
 * networkSegregation({tenants: [{of: ['ネットワーク'], from: '他の{customer}', with: ['仮想化技術']}]})
 * // 仮想化技術により、ネットワークを他のお客様から分離しています。
 * ```
 */
export function networkSegregation(
  facts: Stated<NetworkSegregation> | Answer,
): Clause<'networkSegregation', NetworkSegregation> {
  return clause('networkSegregation', facts)
}
