import * as z from 'zod'
import {
  type Answer,
  type Encryption,
  encryptionsSchema,
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

/** What is kept as a hash only. */
export interface CryptographyHashing {
  /** What is hashed: 「パスワード」. */
  readonly of: readonly Thing[]
  /** With which algorithm: 「bcrypt」. */
  readonly algorithm?: Thing
  /** A salt is added. */
  readonly salted?: true
  /** What isn't hashed. */
  readonly except?: readonly Item[]
}

/** Facts of {@link cryptography}. */
export interface Cryptography extends Frame {
  /** Rules that govern the use of cryptography. */
  readonly rules?: readonly Pointer[]
  /** Lists or criteria by which algorithms are chosen: 「CRYPTREC暗号リスト」. */
  readonly conformsTo?: readonly Thing[]
  /** Which communication is encrypted, and how. */
  readonly inTransit?: Offer<readonly Encryption[]>
  /** Which stored data is encrypted, and how. */
  readonly atRest?: Offer<readonly Encryption[]>
  /** What is kept as a hash only. */
  readonly hashed?: CryptographyHashing
  /** What the service offers customers for encrypting by themselves. */
  readonly functions?: Offer<readonly Feature[]>
}

export const cryptographySchema: z.ZodType<Cryptography> = conform<Cryptography>()(
  z.strictObject({
    rules: pointersSchema.optional().meta({title: '暗号の利用に関する規程'}),
    conformsTo: thingsSchema.optional().meta({title: '暗号の選定の基準', direction: 'more'}),
    inTransit: offer(encryptionsSchema).optional().meta({title: '通信の暗号化', direction: 'more'}),
    atRest: offer(encryptionsSchema).optional().meta({title: '保存データの暗号化', direction: 'more'}),
    hashed: z
      .strictObject({
        of: thingsSchema.meta({title: 'ハッシュ化するもの', direction: 'more'}),
        algorithm: thingSchema.optional().meta({title: 'ハッシュ関数', direction: 'more', graded: true}),
        salted: z.literal(true).optional().meta({title: 'ソルトの付加', direction: 'more'}),
        except: itemsSchema.optional().meta({title: 'ハッシュ化しないもの', direction: 'less'}),
      })
      .optional()
      .meta({title: 'ハッシュ化', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '暗号化の機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 10.1.1 暗号による管理策の利用方針 (customers and providers). A provider tells where cryptography protects customers'
 * information, and what the service offers for customers to encrypt by themselves.
 *
 * @example
 * ```ts
 * cryptography({
 *   inTransit: [{of: ['通信'], protocol: 'SSL/TLS'}],
 *   hashed: {of: ['パスワード'], except: [{what: '利用者の情報', suchAs: ['氏名']}]},
 * })
 * // 通信はSSL/TLSで暗号化しています。
 * // パスワードはハッシュ化して保管しています。利用者の情報（氏名など）はハッシュ化していません。
 * ```
 */
export function cryptography(facts: Stated<Cryptography> | Answer): Clause<'cryptography', Cryptography> {
  return clause('cryptography', facts)
}
