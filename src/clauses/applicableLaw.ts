import * as z from 'zod'
import {
  type Answer,
  type Certificate,
  type Country,
  certificatesSchema,
  countrySchema,
  type Item,
  itemsSchema,
  type Review,
  reviewsSchema,
  type Stated,
  type Thing,
  thingSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Which law governs. */
export interface GoverningLaw {
  /** Of which country. */
  readonly country: Country
  /** What it governs; the use of the service when left out. */
  readonly of?: Thing
  /** In principle: an agreement may say otherwise. */
  readonly inPrinciple?: true
  /** The court agreed on: 「東京地方裁判所」. */
  readonly court?: Thing
}

/** Facts of {@link applicableLaw}. */
export interface ApplicableLaw extends Frame {
  /** Which law governs. */
  readonly governingLaw?: readonly GoverningLaw[]
  /** Which laws are identified and observed. */
  readonly laws?: readonly Item[]
  /** Which guidelines of authorities or of a trade are followed. */
  readonly guidelines?: readonly Item[]
  /** How it is reviewed which laws apply and whether they are observed. */
  readonly reviews?: readonly Review[]
  /** Certificates that show it. */
  readonly certificates?: readonly Certificate[]
}

export const applicableLawSchema: z.ZodType<ApplicableLaw> = conform<ApplicableLaw>()(
  z.strictObject({
    governingLaw: z
      .array(
        z
          .strictObject({
            country: countrySchema,
            of: thingSchema.optional().meta({title: '準拠法の対象'}),
            inPrinciple: z.literal(true).optional().meta({title: '原則'}),
            court: thingSchema.optional().meta({title: '管轄裁判所'}),
          })
          .meta({title: '準拠法', identity: 'country'}),
      )
      .min(1)
      .optional()
      .meta({title: '準拠法'}),
    laws: itemsSchema.optional().meta({title: '遵守する法令', direction: 'more'}),
    guidelines: itemsSchema.optional().meta({title: '準拠するガイドライン', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '適用法令の見直し'}),
    certificates: certificatesSchema.optional().meta({title: '法令に関連する認証'}),
    ...frame,
  }),
)

/**
 * 18.1.1 適用法令及び契約上の要求事項の特定 (customers and providers). A provider tells under which law the service stands, and
 * can show which legal requirements it has identified and that it observes them.
 *
 * @example
 * ```ts
 * applicableLaw({governingLaw: [{country: 'JP', inPrinciple: true}], laws: ['個人情報保護法']})
 * // 準拠法は、原則として日本法です。個人情報保護法の要求事項を特定し、遵守しています。
 * ```
 */
export function applicableLaw(facts: Stated<ApplicableLaw> | Answer): Clause<'applicableLaw', ApplicableLaw> {
  return clause('applicableLaw', facts)
}
