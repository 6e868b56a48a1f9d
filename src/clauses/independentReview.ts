import * as z from 'zod'
import {
  type Answer,
  type Certificate,
  certificatesSchema,
  type Offer,
  offer,
  type Request,
  type Review,
  requestSchema,
  reviewsSchema,
  type Stated,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link independentReview}. How customers get results is `onRequest`. */
export interface IndependentReview extends Frame {
  /** Audits, reviews and assessments, by whom and how often. */
  readonly reviews?: readonly Review[]
  /** Certificates by third parties. */
  readonly certificates?: readonly Certificate[]
  /** Whether, and how, customers can audit the provider themselves. */
  readonly customerAudits?: Offer<Request>
}

export const independentReviewSchema: z.ZodType<IndependentReview> = conform<IndependentReview>()(
  z.strictObject({
    reviews: reviewsSchema.optional().meta({title: '監査・レビュー'}),
    certificates: certificatesSchema.optional().meta({title: '第三者認証'}),
    customerAudits: offer(requestSchema).optional().meta({title: 'お客様による監査', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 18.2.1 情報セキュリティの独立したレビュー (customers and providers). A provider shows that it does what it says: where customers
 * can't each audit it, by the results of an independent audit, or else of a self-assessment, before they sign.
 *
 * @example
 * ```ts
 * independentReview({reviews: [{what: ['内部監査'], every: {every: 'year', atLeast: true}}]})
 * // 内部監査を年1回以上実施しています。
 * ```
 */
export function independentReview(
  facts: Stated<IndependentReview> | Answer,
): Clause<'independentReview', IndependentReview> {
  return clause('independentReview', facts)
}
