import * as z from 'zod'
import {
  type Answer,
  type Measure,
  measuresSchema,
  type Offer,
  offer,
  type Party,
  type Pointer,
  partySchema,
  pointersSchema,
  type Review,
  reviewsSchema,
  type Stated,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Who manages the two kinds of network, where they differ. */
export interface NetworkManagers {
  /** Who manages the physical network. */
  readonly physical: Party
  /** Who manages the virtual network. */
  readonly virtual: Party
}

/** Facts of {@link networkAlignment}. */
export interface NetworkAlignment extends Frame {
  /** Where the policy for virtual networks is written. */
  readonly policies?: readonly Pointer[]
  /** Who manages both networks, or who the physical and who the virtual one. */
  readonly by?: Party | NetworkManagers
  /** What is done so that both are configured alike. */
  readonly alignment?: Offer<readonly Measure[]>
  /** How the configuration is compared with the policy. */
  readonly reviews?: readonly Review[]
  /** How the provider makes sure of the platform. */
  readonly assurance?: readonly Measure[]
}

export const networkAlignmentSchema: z.ZodType<NetworkAlignment> = conform<NetworkAlignment>()(
  z.strictObject({
    policies: pointersSchema.optional().meta({title: '仮想ネットワークの方針', direction: 'more'}),
    by: z
      .union([
        partySchema,
        z.strictObject({
          physical: partySchema.meta({title: '物理ネットワークの管理者'}),
          virtual: partySchema.meta({title: '仮想ネットワークの管理者'}),
        }),
      ])
      .optional()
      .meta({title: 'ネットワークの管理者'}),
    alignment: offer(measuresSchema).optional().meta({title: '仮想・物理ネットワークの整合の確保', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '設定の点検', direction: 'more'}),
    assurance: measuresSchema.optional().meta({title: '基盤の確認', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.13.1.4 仮想及び物理ネットワークのセキュリティ管理の整合 (providers). A provider documents a policy for virtual
 * networks that agrees with the physical one, and keeps the configuration in line with it; on another's platform it
 * tells who manages which of the two.
 *
 * @example
 * ```ts
 * networkAlignment({by: {physical: 'platform', virtual: 'provider'}, alignment: notProvided()})
 * // 物理ネットワークはAWSが、仮想ネットワークは当社が管理しています。
 * // 物理ネットワークの情報セキュリティ方針と仮想ネットワークとの整合は管理していません。
 * ```
 */
export function networkAlignment(
  facts: Stated<NetworkAlignment> | Answer,
): Clause<'networkAlignment', NetworkAlignment> {
  return clause('networkAlignment', facts)
}
