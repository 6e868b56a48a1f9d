import * as z from 'zod'
import {
  type Answer,
  concernSchema,
  type Item,
  itemsSchema,
  type Party,
  type Pointer,
  partySchema,
  pointersSchema,
  type Review,
  reviewsSchema,
  type SecurityConcern,
  type Stated,
  type Thing,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/**
 * What a provider's policy takes into account. The ten that 5.1.1 lists, in its order: security built into the design,
 * risks from insiders, separation of tenants, access by the provider's staff, strong authentication for administration,
 * word to customers when something changes, security of virtualization, protection of customer data, the life of
 * customer accounts, and word of breaches with help for investigations.
 */
export type PolicyConcern =
  | 'designBaseline'
  | 'insiders'
  | 'tenantIsolation'
  | 'staffAccess'
  | 'administrativeAccess'
  | 'changeCommunication'
  | 'virtualization'
  | 'customerData'
  | 'accountLifecycle'
  | 'breachCommunication'

/** The risks that a provider has examined in one field of security. */
export interface PolicyRisks {
  /** The field of security. */
  readonly concern: SecurityConcern
  /** The risks: noun phrases such as 「情報資産への不正なアクセス」. */
  readonly risks: readonly Thing[]
}

/** Facts of {@link securityPolicies}. */
export interface SecurityPolicies extends Frame {
  /** Who has set the policies and rules: prints 「…が定めた」. */
  readonly setBy?: Party
  /** The policies by which the service is run. */
  readonly policies?: readonly Pointer[]
  /** The rules below the policies. */
  readonly rules?: readonly Pointer[]
  /** What the policies aim at: 「安全なサービスの提供」 prints 「…を目的として」. */
  readonly aims?: readonly Thing[]
  /** What the provider commits itself to: 「情報資産の保護」 prints 「…に取り組んでいます」. */
  readonly commitments?: readonly Thing[]
  /** The risks examined and treated, by field of security. */
  readonly risks?: readonly PolicyRisks[]
  /** What the policies take into account. */
  readonly considered?: readonly PolicyConcern[]
  /** Who approves the policies: 「経営陣」. */
  readonly approvedBy?: Party
  /** Who is made familiar with the policies. */
  readonly communicatedTo?: readonly Item[]
  /** How often, or on which occasion, the policies are reviewed. */
  readonly reviews?: readonly Review[]
}

export const securityPoliciesSchema: z.ZodType<SecurityPolicies> = conform<SecurityPolicies>()(
  z.strictObject({
    setBy: partySchema.optional().meta({title: '方針・規程を定めた者'}),
    policies: pointersSchema.optional().meta({title: '従う方針'}),
    rules: pointersSchema.optional().meta({title: '従う規程'}),
    aims: thingsSchema.optional().meta({title: '方針の目的'}),
    commitments: thingsSchema.optional().meta({title: '方針に基づく取組み', direction: 'more'}),
    risks: z
      .array(
        z
          .strictObject({
            concern: concernSchema,
            risks: thingsSchema.meta({title: '検討したリスク', direction: 'more'}),
          })
          .meta({title: '分野別のリスク', say: 'securityPolicies.risks', identity: 'concern', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '分野別に検討したリスク', direction: 'more'}),
    considered: z
      .array(
        z
          .enum([
            'designBaseline',
            'insiders',
            'tenantIsolation',
            'staffAccess',
            'administrativeAccess',
            'changeCommunication',
            'virtualization',
            'customerData',
            'accountLifecycle',
            'breachCommunication',
          ])
          .meta({title: '考慮した事項', say: 'securityPolicies.considered'}),
      )
      .min(1)
      .optional()
      .meta({title: '方針で考慮した事項', direction: 'more'}),
    approvedBy: partySchema.optional().meta({title: '方針の承認者'}),
    communicatedTo: itemsSchema.optional().meta({title: '方針の周知先', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '方針の見直し', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 5.1.1 情報セキュリティのための方針群 (customers and providers). A provider tells which policies and rules govern the
 * running of the service, what they are for, and that they cover what matters in a cloud: tenants, insiders, access by
 * staff, virtualization, and word to customers about changes and breaches. Vendors also list the risks they examined.
 *
 * @example
 * ```ts
 * securityPolicies({policies: ['policy'], rules: ['rules'], considered: ['insiders', 'tenantIsolation']})
 * // 本サービスは、「情報セキュリティ基本方針」（https://example.com/policy）および「各種関連規程」に従って運営しています。
 * // 方針では、内部者によるリスクおよびお客様間の分離を考慮しています。
 * ```
 */
export function securityPolicies(
  facts: Stated<SecurityPolicies> | Answer,
): Clause<'securityPolicies', SecurityPolicies> {
  return clause('securityPolicies', facts)
}
