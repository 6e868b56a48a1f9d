import * as z from 'zod'
import {
  type Answer,
  type Party,
  type Pointer,
  partySchema,
  pointersSchema,
  type Review,
  reviewsSchema,
  type Stated,
  type Thing,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** By which means a supplier is managed. */
export interface SupplierControl {
  /** Which supplier. */
  readonly of: Party
  /** The means, before により: 「調達時の審査」. */
  readonly by: readonly Thing[]
}

/** Facts of {@link supplierPolicy}. */
export interface SupplierPolicy extends Frame {
  /** Which policies govern the choice and management of suppliers. */
  readonly rules?: readonly Pointer[]
  /** Which risks of relying on suppliers the policy deals with. */
  readonly risks?: readonly Thing[]
  /** What suppliers are chosen by: 「ISO/IEC 27001認証の取得」. */
  readonly criteria?: readonly Thing[]
  /** By which means suppliers are managed. */
  readonly controls?: readonly SupplierControl[]
  /** How suppliers, or the policy, are reviewed. */
  readonly reviews?: readonly Review[]
}

export const supplierPolicySchema: z.ZodType<SupplierPolicy> = conform<SupplierPolicy>()(
  z.strictObject({
    rules: pointersSchema.optional().meta({title: '供給者管理の方針'}),
    risks: thingsSchema.optional().meta({title: '考慮するリスク', direction: 'more'}),
    criteria: thingsSchema.optional().meta({title: '供給者の選定基準', direction: 'more'}),
    controls: z
      .array(
        z
          .strictObject({
            of: partySchema.meta({title: '供給者'}),
            by: thingsSchema.meta({title: '管理の手段', direction: 'more'}),
          })
          .meta({title: '供給者の管理', identity: 'of', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '供給者の管理手段', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '供給者管理の見直し'}),
    ...frame,
  }),
)

/**
 * 15.1.1 供給者関係のための情報セキュリティの方針 (customers only). The standard asks nothing of a provider here; as a customer
 * of other clouds, a vendor tells by which policy it chooses and manages its suppliers.
 *
 * @example
 * ```ts
 * supplierPolicy({rules: ['rules'], controls: [{of: 'platform', by: ['調達時の審査', '性能の監視']}]})
 * // 「各種関連規程」に従い、調達時の審査および性能の監視により基盤クラウド事業者を管理しています。
 * ```
 */
export function supplierPolicy(facts: Stated<SupplierPolicy> | Answer): Clause<'supplierPolicy', SupplierPolicy> {
  return clause('supplierPolicy', facts)
}
