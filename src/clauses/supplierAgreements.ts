import * as z from 'zod'
import {
  type Answer,
  type Flowdown,
  flowdownSchema,
  type Item,
  itemsSchema,
  type Review,
  reviewsSchema,
  type Stated,
  type Thing,
  wordOrThing,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/**
 * A subject on which an agreement says who does what: one of the twelve that the standard names, or a noun phrase.
 * `technicalCompliance` is the check that systems are set up as they should be; `evidence` the collection and keeping of
 * logs and other evidence; `termination` the protection of information when the contract ends.
 */
export type AgreementSubject =
  | 'malwareProtection'
  | 'backup'
  | 'cryptography'
  | 'vulnerabilityManagement'
  | 'incidentManagement'
  | 'technicalCompliance'
  | 'securityTesting'
  | 'auditing'
  | 'evidence'
  | 'termination'
  | 'authentication'
  | 'identityManagement'
  | Thing

const subjectSchema: z.ZodType<AgreementSubject> = wordOrThing([
  'malwareProtection',
  'backup',
  'cryptography',
  'vulnerabilityManagement',
  'incidentManagement',
  'technicalCompliance',
  'securityTesting',
  'auditing',
  'evidence',
  'termination',
  'authentication',
  'identityManagement',
]).meta({title: '合意で扱う事項', say: 'supplierAgreements.subject'})

/** Facts of {@link supplierAgreements}. */
export interface SupplierAgreements extends Frame {
  /** Which measures the provider takes: those within its responsibilities, or the ones listed. */
  readonly scope?: 'responsibilities' | readonly Item[]
  /** On which subjects the agreement says who does what. */
  readonly covers?: readonly AgreementSubject[]
  /** What is agreed with the provider's own suppliers. */
  readonly suppliers?: readonly Flowdown[]
  /** How suppliers are checked against what was agreed. */
  readonly reviews?: readonly Review[]
}

export const supplierAgreementsSchema: z.ZodType<SupplierAgreements> = conform<SupplierAgreements>()(
  z.strictObject({
    scope: z
      .union([z.literal('responsibilities').meta({say: 'supplierAgreements.scope'}), itemsSchema])
      .optional()
      .meta({title: '実施するセキュリティ対策', direction: 'more'}),
    covers: z.array(subjectSchema).min(1).optional().meta({title: '合意で扱う事項', direction: 'more'}),
    suppliers: z.array(flowdownSchema).min(1).optional().meta({title: '供給者との合意', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '供給者の点検'}),
    ...frame,
  }),
)

/**
 * 15.1.2 供給者との合意におけるセキュリティの取扱い (customers and providers). A provider tells which security measures it takes
 * for each kind of service, in the agreement, so that nobody takes the other to do it; vendors also say what they agree with
 * their own suppliers.
 *
 * @example
 * ```ts
 * supplierAgreements({suppliers: [{to: 'すべての供給者', of: '秘密保持', via: 'contract'}], see: ['ref:responsibilities']})
 * // 責任の分担は、「2.2 責任分界点」に記載しています。すべての供給者に、契約により秘密保持を求めています。
 * ```
 */
export function supplierAgreements(
  facts: Stated<SupplierAgreements> | Answer,
): Clause<'supplierAgreements', SupplierAgreements> {
  return clause('supplierAgreements', facts)
}
