import * as z from 'zod'
import {
  type Answer,
  type Deadline,
  deadlineSchema,
  type Item,
  itemsSchema,
  type Party,
  type Pointer,
  partySchema,
  pointersSchema,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** What is done to data or media: overwritten, made unreadable by dropping the key, demagnetized, or destroyed. */
export type DisposalMethod = 'overwriting' | 'cryptographicErasure' | 'degaussing' | 'destruction'

/** Who disposes of or reuses what, and how. */
export interface DisposalHandling {
  /** What is disposed of or reused: 「装置」, 「記憶媒体」. */
  readonly of: readonly Item[]
  /** Disposal or reuse alone; both when left out. */
  readonly does?: 'disposal' | 'reuse'
  /** Who does it. Either this or `notBy` is stated. */
  readonly by?: Party
  /** Who doesn't do it, where no more is said than that: prints 「…が行うことはありません」. */
  readonly notBy?: Party
  /** Under a contract with whom. */
  readonly contractWith?: Party
  /** By which rules or published process. */
  readonly rules?: readonly Pointer[]
  /** By which standards: 「NIST SP 800-88」. */
  readonly conformsTo?: readonly Thing[]
  /** By which methods. */
  readonly methods?: readonly DisposalMethod[]
  /** By when. */
  readonly within?: Deadline
}

/** Who in the company is in charge. */
export interface DisposalOfficer {
  /** The role with which it is concentrated: 「情報システム管理者」. */
  readonly role: Party
  /** Those who don't do it on their own: 「従業員」. */
  readonly notBy?: Party
  /** For which purpose, ending in an action noun: 「装置の安全な取扱い」 prints 「…のため」. */
  readonly for?: Thing
}

/** Facts of {@link equipmentDisposal}. */
export interface EquipmentDisposal extends Frame {
  /** Whether the provider has physical equipment of its own for the service. */
  readonly ownsEquipment?: boolean
  /** Who disposes of or reuses what, and how. */
  readonly handling?: readonly DisposalHandling[]
  /** Who in the company is in charge. */
  readonly responsible?: DisposalOfficer
}

export const equipmentDisposalSchema: z.ZodType<EquipmentDisposal> = conform<EquipmentDisposal>()(
  z.strictObject({
    ownsEquipment: z.boolean().optional().meta({title: '物理的な装置の保有'}),
    handling: z
      .array(
        z
          .strictObject({
            of: itemsSchema.meta({title: '処分・再利用するもの', direction: 'more'}),
            does: z
              .enum(['disposal', 'reuse'])
              .optional()
              .meta({title: '処分と再利用の別', say: 'equipmentDisposal.doing'}),
            by: partySchema.optional().meta({title: '処分・再利用を行う者'}),
            notBy: partySchema.optional().meta({title: '処分・再利用を行わない者'}),
            contractWith: partySchema.optional().meta({title: '契約の相手'}),
            rules: pointersSchema.optional().meta({title: '処分・再利用の規程'}),
            conformsTo: thingsSchema.optional().meta({title: '準拠する基準', direction: 'more'}),
            methods: z
              .array(
                z
                  .enum(['overwriting', 'cryptographicErasure', 'degaussing', 'destruction'])
                  .meta({title: '処分の方法', say: 'equipmentDisposal.method'}),
              )
              .min(1)
              .optional()
              .meta({title: '処分の方法'}),
            within: deadlineSchema.optional().meta({title: '処分の期限'}),
          })
          .refine(({by, notBy}) => (by === undefined) !== (notBy === undefined), {
            error: '行う者（by）または行わない者（notBy）のどちらか一方を書いてください',
          })
          .refine(({of: _of, does: _does, notBy, ...how}) => notBy === undefined || Object.keys(how).length === 0, {
            error: 'notByとともに書けるのは、ofとdoesだけです。方法などは、行う者（by）とともに書いてください',
            path: ['notBy'],
          })
          .meta({title: '処分・再利用の取扱い', say: 'equipmentDisposal.handling', identity: 'of'}),
      )
      .min(1)
      .optional()
      .meta({title: '処分・再利用の取扱い'}),
    responsible: z
      .strictObject({
        role: partySchema.meta({title: '責任者の役職'}),
        notBy: partySchema.optional().meta({title: '個別の処分を認めない者'}),
        for: thingSchema.optional().meta({title: '担当を定める目的'}),
      })
      .optional()
      .meta({title: '処分・再利用の責任者', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 11.2.7 装置のセキュリティを保った処分又は再利用 (customers and providers). A provider shows that equipment, storage,
 * files and memory are disposed of or reused securely and in good time, by itself or by the platform that it uses.
 *
 * @example
 * ```ts
 * equipmentDisposal({
 *   ownsEquipment: false,
 *   handling: [{of: ['装置'], by: 'platform', conformsTo: ['NIST SP 800-88']}],
 * })
 * // 当社は、本サービスのための物理的な装置を保有していません。装置の処分と再利用は、AWSがNIST SP 800-88に従って行います。
 * ```
 */
export function equipmentDisposal(
  facts: Stated<EquipmentDisposal> | Answer,
): Clause<'equipmentDisposal', EquipmentDisposal> {
  return clause('equipmentDisposal', facts)
}
