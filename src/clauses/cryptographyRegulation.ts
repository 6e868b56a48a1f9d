import * as z from 'zod'
import {
  type Answer,
  type Encryption,
  encryptionsSchema,
  type Item,
  itemsSchema,
  type Party,
  partySchema,
  type Stated,
  type Thing,
  thingsSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** On which conditions the service may be used abroad. */
export interface CryptographyAbroad {
  /** Whose consent it takes beforehand. */
  readonly consentBy?: Party
  /** What is to be observed: 「現地の法令」. */
  readonly comply?: readonly Thing[]
  /** Who obtains the permits. */
  readonly permitsBy?: Party
}

/** Facts of {@link cryptographyRegulation}. */
export interface CryptographyRegulation extends Frame {
  /** Which cryptography the service uses. */
  readonly encryption?: readonly Encryption[]
  /** Whether any of it falls under export control. */
  readonly exportControlled?: boolean
  /** Laws on cryptography that the provider observes. */
  readonly laws?: readonly Item[]
  /** The regions in which the use of cryptography is regulated; `notServed` says that the service isn't offered there. */
  readonly regulatedRegions?: 'notServed' | readonly Thing[]
  /** On which conditions the service may be used abroad. */
  readonly abroad?: CryptographyAbroad
}

export const cryptographyRegulationSchema: z.ZodType<CryptographyRegulation> = conform<CryptographyRegulation>()(
  z.strictObject({
    encryption: encryptionsSchema.optional().meta({title: '使用する暗号', direction: 'none'}),
    exportControlled: z.boolean().optional().meta({title: '輸出規制の対象となる暗号'}),
    laws: itemsSchema.optional().meta({title: '暗号に関する法令', direction: 'more'}),
    regulatedRegions: z
      .union([z.literal('notServed').meta({say: 'cryptographyRegulation.notServed'}), thingsSchema])
      .optional()
      .meta({title: '暗号の利用に規制のある地域'}),
    abroad: nonEmpty(
      z.strictObject({
        consentBy: partySchema.optional().meta({title: '事前の承諾を要する相手'}),
        comply: thingsSchema.optional().meta({title: '遵守する事項'}),
        permitsBy: partySchema.optional().meta({title: '許認可を取得する者'}),
      }),
    )
      .optional()
      .meta({title: '国外での利用の条件'}),
    ...frame,
  }),
)

/**
 * 18.1.5 暗号化機能に対する規制 (customers and providers). A provider describes the cryptography in use, so that customers
 * can check it against agreements and law; vendors also say whether it falls under export control and what holds abroad.
 *
 * @example
 * ```ts
 * cryptographyRegulation({encryption: [{of: ['ウェブアクセス'], protocol: 'SSL/TLS'}], exportControlled: false})
 * // ウェブアクセスはSSL/TLSで暗号化しています。輸出規制の対象となる暗号は使用していません。
 * ```
 */
export function cryptographyRegulation(
  facts: Stated<CryptographyRegulation> | Answer,
): Clause<'cryptographyRegulation', CryptographyRegulation> {
  return clause('cryptographyRegulation', facts)
}
