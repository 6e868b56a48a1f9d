import * as z from 'zod'
import {type Answer, type Item, itemsSchema, type Measure, measuresSchema, type Stated} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link sharedResponsibilities}. */
export interface SharedResponsibilities extends Frame {
  /** What the provider is able to do for security in the use of the service: 「アクセス制御」. */
  readonly capabilities?: readonly Item[]
  /** How the split is made known to staff and customers. */
  readonly communication?: readonly Measure[]
}

export const sharedResponsibilitiesSchema: z.ZodType<SharedResponsibilities> = conform<SharedResponsibilities>()(
  z.strictObject({
    capabilities: itemsSchema.optional().meta({title: '提供する情報セキュリティの能力', direction: 'more'}),
    communication: measuresSchema.optional().meta({title: '役割分担の伝達', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担 (customers and providers). A provider
 * writes down what it can do for security and what falls to its customers, and makes both known. The split itself has
 * its home in the paper's table of responsibilities: `see: ['ref:responsibilities']`.
 *
 * @example
 * ```ts
 * sharedResponsibilities({
 *   communication: [{with: '教育', every: 'regularly', to: '要員', does: '役割分担を伝達'}],
 *   see: ['ref:responsibilities'],
 * })
 * // 役割と責任の分担は、「3. 責任分界点」に記載しています。定期的に教育により要員に役割分担を伝達しています。
 * ```
 */
export function sharedResponsibilities(
  facts: Stated<SharedResponsibilities> | Answer,
): Clause<'sharedResponsibilities', SharedResponsibilities> {
  return clause('sharedResponsibilities', facts)
}
