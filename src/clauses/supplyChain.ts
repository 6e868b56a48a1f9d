import * as z from 'zod'
import {
  type Answer,
  type Country,
  countrySchema,
  type Flowdown,
  flowdownSchema,
  type Measure,
  measuresSchema,
  type Notice,
  noticeSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Somebody on whom the service rests. */
export interface SupplyChainMember {
  /** Who: a key of `terms`, or the name. */
  readonly name: Party
  /** What it supplies: 「基盤クラウド」; left out where the name says it. */
  readonly role?: Thing
  /** Which data of customers it handles. */
  readonly handles?: readonly Thing[]
  /** In which country. */
  readonly country?: Country
  /** Standards that it is certified to: 「ISO/IEC 27017」. */
  readonly certifiedTo?: readonly Thing[]
  /** What it publishes about its security. */
  readonly publishes?: readonly Thing[]
}

/** Facts of {@link supplyChain}. */
export interface SupplyChain extends Frame {
  /** On whom the service rests, and for what. */
  readonly suppliers?: readonly SupplyChainMember[]
  /** How it is made sure that suppliers keep the level promised to customers. */
  readonly assurance?: readonly Measure[]
  /** What risk management is asked of suppliers. */
  readonly riskManagement?: Offer<readonly Flowdown[]>
  /** How customers are told of a change of suppliers. */
  readonly notices?: Offer<readonly Notice[]>
}

export const supplyChainSchema: z.ZodType<SupplyChain> = conform<SupplyChain>()(
  z.strictObject({
    suppliers: z
      .array(
        z
          .strictObject({
            name: partySchema.meta({title: '供給者'}),
            role: thingSchema.optional().meta({title: '供給するもの'}),
            handles: thingsSchema.optional().meta({title: '取り扱うデータ'}),
            country: countrySchema.optional(),
            certifiedTo: thingsSchema.optional().meta({title: '取得している認証', direction: 'more'}),
            publishes: thingsSchema.optional().meta({title: '公開している情報', direction: 'more'}),
          })
          .refine(
            ({role, handles, certifiedTo, publishes}) => (role ?? handles ?? certifiedTo ?? publishes) !== undefined,
            {
              error:
                '供給するもの（role）を書いてください。省けるのは、取り扱うデータ、認証または公開している情報を書くときです',
              path: ['role'],
            },
          )
          .meta({title: '供給者', say: 'supplyChain.supplier', identity: 'name'}),
      )
      .min(1)
      .optional()
      .meta({title: '供給者の一覧'}),
    assurance: measuresSchema.optional().meta({title: '水準の確認'}),
    riskManagement: offer<readonly Flowdown[]>(z.array(flowdownSchema).min(1))
      .optional()
      .meta({title: '供給者へのリスクマネジメントの要求', direction: 'more'}),
    notices: offer<readonly Notice[]>(z.array(noticeSchema).min(1))
      .optional()
      .meta({title: '供給者の変更の通知', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 15.1.3 ICT サプライチェーン (providers only). A provider that builds on other clouds keeps the level promised to its own
 * customers, and sets suppliers objectives and asks them to manage their risks; it tells on whom it relies and how.
 *
 * @example
 * ```ts
 * supplyChain({suppliers: [{name: 'AWS', role: '基盤クラウド'}], riskManagement: notProvided()})
 * // 本サービスは、基盤クラウドにAWSを利用しています。供給者へのリスクマネジメントの要求は行っていません。
 * ```
 */
export function supplyChain(facts: Stated<SupplyChain> | Answer): Clause<'supplyChain', SupplyChain> {
  return clause('supplyChain', facts)
}
