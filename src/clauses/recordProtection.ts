import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Retention,
  retentionSchema,
  type Stated,
  type Thing,
  wordOrThing,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** By what records are protected: one of the usual means, or a noun phrase before により. */
export type RecordSafeguard =
  | 'accessControl'
  | 'encryption'
  | 'tamperProtection'
  | 'integrityCheck'
  | 'backup'
  | 'separation'
  | Thing

const safeguardSchema: z.ZodType<RecordSafeguard> = wordOrThing([
  'accessControl',
  'encryption',
  'tamperProtection',
  'integrityCheck',
  'backup',
  'separation',
]).meta({title: '保護の手段', say: 'recordProtection.safeguard'})

/** Records with how long they are kept. */
export interface ProtectedRecords {
  /** Which records. */
  readonly of: readonly Item[]
  /** How long they are kept. */
  readonly retention?: Retention
}

/** Facts of {@link recordProtection}. */
export interface RecordProtection extends Frame {
  /** Which records about the use of the service are kept and protected. */
  readonly records?: readonly ProtectedRecords[]
  /** By what they are protected against loss, falsification and unauthorized access. */
  readonly safeguards?: readonly RecordSafeguard[]
  /** How customers can look at them. */
  readonly functions?: Offer<readonly Feature[]>
}

export const recordProtectionSchema: z.ZodType<RecordProtection> = conform<RecordProtection>()(
  z.strictObject({
    records: z
      .array(
        z
          .strictObject({
            of: itemsSchema.meta({title: '記録', direction: 'more'}),
            retention: retentionSchema.optional().meta({title: '記録の保存期間'}),
          })
          .meta({title: '保護する記録', identity: 'of', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '保護する記録', direction: 'more'}),
    safeguards: z.array(safeguardSchema).min(1).optional().meta({title: '記録を保護する手段', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '記録を参照する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 18.1.3 記録の保護 (customers and providers). A provider tells how it protects the records that it collects and keeps about
 * customers' use of the service; vendors say which records these are and how long they are kept.
 *
 * @example
 * ```ts
 * recordProtection({records: [{of: ['アクセスログ'], retention: {years: 1}}], safeguards: ['accessControl']})
 * // アクセスログは、1年間保存しています。記録は、アクセスの制限により保護しています。
 * ```
 */
export function recordProtection(
  facts: Stated<RecordProtection> | Answer,
): Clause<'recordProtection', RecordProtection> {
  return clause('recordProtection', facts)
}
