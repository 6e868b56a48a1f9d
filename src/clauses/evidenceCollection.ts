import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Pointer,
  pointersSchema,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Disclosure that the law demands. */
export interface EvidenceDisclosure {
  /** On what ground: 「裁判所の命令」. */
  readonly on: readonly Thing[]
  /** To whom: 「権限のある官公庁」. */
  readonly to?: readonly Thing[]
  /** Of what: `{customer}の情報資産`. */
  readonly of?: Thing
  /** What happens beforehand: the customer's consent is sought, the customer is told, or neither. */
  readonly beforehand?: 'consent' | 'notice' | 'neither'
  /** It may be handed over as well: prints 「開示または提出」. */
  readonly submits?: true
}

/** Facts of {@link evidenceCollection}. */
export interface EvidenceCollection extends Frame {
  /** By which rules evidence is collected and handed over. */
  readonly rules?: readonly Pointer[]
  /** What may be disclosed because the law demands it. */
  readonly disclosure?: EvidenceDisclosure
  /** When the customer agrees to it, an action noun: 「契約」 prints 「契約時に」. */
  readonly agreedAt?: Thing
  /** What is kept safe as evidence: 「アクセスログ」. */
  readonly preserved?: readonly Item[]
  /** What customers can look up themselves. */
  readonly functions?: Offer<readonly Feature[]>
}

export const evidenceCollectionSchema: z.ZodType<EvidenceCollection> = conform<EvidenceCollection>()(
  z.strictObject({
    rules: pointersSchema.optional().meta({title: '証拠の収集で従う規程'}),
    disclosure: z
      .strictObject({
        on: thingsSchema.meta({title: '開示の根拠'}),
        to: thingsSchema.optional().meta({title: '開示の相手'}),
        of: thingSchema.optional().meta({title: '開示するもの'}),
        beforehand: z
          .enum(['consent', 'notice', 'neither'])
          .optional()
          .meta({title: '事前の同意・通知', say: 'evidenceCollection.beforehand', direction: 'less'}),
        submits: z.literal(true).optional().meta({title: '提出'}),
      })
      .optional()
      .meta({title: '法令などに基づく開示'}),
    agreedAt: thingSchema.optional().meta({title: '同意の時機'}),
    preserved: itemsSchema.optional().meta({title: '保全する証拠', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '証跡を確認する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 16.1.7 証拠の収集 (customers and providers). A provider agrees with customers how it answers demands for digital evidence
 * from within the cloud. Vendors tell on which grounds they disclose data and whether they ask first, where that is agreed
 * (`agreedIn`), and which traces customers can look up or ask for (`onRequest`).
 *
 * @example
 * ```ts
 * evidenceCollection({disclosure: {on: ['裁判所の命令'], beforehand: 'neither'}, agreedIn: ['terms']})
 * // 裁判所の命令に基づき、お客様への通知および同意の取得なしに情報を開示することがあります。契約上の取扱いは、
 * // 「利用規約」に定めています。
 * ```
 */
export function evidenceCollection(
  facts: Stated<EvidenceCollection> | Answer,
): Clause<'evidenceCollection', EvidenceCollection> {
  return clause('evidenceCollection', facts)
}
