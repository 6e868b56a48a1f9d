import * as z from 'zod'
import {
  type Answer,
  type Country,
  countrySchema,
  type Feature,
  featuresSchema,
  lineSchema,
  type Name,
  type Notice,
  nameSchema,
  noticeFields,
  type Offer,
  offer,
  type Place,
  type Pointer,
  placeSchema,
  pointerSchema,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Where the provider is: a country, an address, or the page that tells; at least one of the three. */
export interface Office {
  /** Which office: 「本社」. The provider as such when left out. */
  readonly name?: Name
  /** The country it is in. */
  readonly country?: Country
  /** The postal address on one line. */
  readonly address?: string
  /** Where the address is published. */
  readonly see?: Pointer
}

/** How customers are told before data is kept in another country. */
export interface RelocationNotice extends Notice {
  /** What may become necessary: 「国外のリージョンでの保管」 prints 「…が必要となった場合は」. */
  readonly need?: Thing
}

/** Facts of {@link contactWithAuthorities}. */
export interface ContactWithAuthorities extends Frame {
  /** Where the provider is. */
  readonly offices?: readonly Office[]
  /** In which places and countries customer data is kept. */
  readonly storage?: readonly Place[]
  /** How customers can choose the place themselves. */
  readonly functions?: Offer<readonly Feature[]>
  /** How customers are told before data is kept in another country. */
  readonly relocation?: Offer<RelocationNotice>
  /** From which countries staff and contractors handle the data. */
  readonly handledIn?: readonly Country[]
  /** The authorities with which the provider is in contact: 「個人情報保護委員会」. */
  readonly authorities?: readonly Thing[]
}

export const contactWithAuthoritiesSchema: z.ZodType<ContactWithAuthorities> = conform<ContactWithAuthorities>()(
  z.strictObject({
    offices: z
      .array(
        z
          .strictObject({
            name: nameSchema.optional().meta({title: '拠点名'}),
            country: countrySchema.optional().meta({title: '所在国'}),
            address: lineSchema.optional().meta({title: '住所'}),
            see: pointerSchema.optional().meta({title: '所在地の掲載先'}),
          })
          .refine(({country, address, see}) => (country ?? address ?? see) !== undefined, {
            error: 'country、address、seeのどれかを書いてください',
          })
          .meta({title: '拠点', say: 'contactWithAuthorities.office', identity: 'name'}),
      )
      .min(1)
      .optional()
      .meta({title: '所在地'}),
    storage: z.array(placeSchema).min(1).optional().meta({title: 'データの保管場所'}),
    functions: offer(featuresSchema).optional().meta({title: '保管場所を選ぶ機能', direction: 'more'}),
    relocation: offer(
      conform<RelocationNotice>()(
        nonEmpty(
          z.strictObject({
            need: thingSchema.optional().meta({title: '必要となるもの', direction: 'more'}),
            ...noticeFields,
          }),
        ).meta({
          title: '通知',
          say: 'notice',
          identity: 'of',
        }),
      ),
    )
      .optional()
      .meta({title: '国外保管の通知', direction: 'more'}),
    handledIn: z.array(countrySchema).min(1).optional().meta({title: '要員がデータを取り扱う国'}),
    authorities: thingsSchema.optional().meta({title: '連絡する関係当局', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 6.1.3 関係当局との連絡 (customers and providers). A provider tells where it is and in which countries customer data may
 * be kept, so that customers know which authorities and which law concern them. Vendors also say what happens before
 * data goes abroad, and which authorities they are in contact with.
 *
 * @example
 * ```ts
 * contactWithAuthorities({offices: [{country: 'JP'}], storage: [{country: 'JP', except: [{what: 'メールの配信', country: 'US'}]}]})
 * // 当社の所在地は日本です。お客様のデータは、日本国内に保管しています。ただし、メールの配信は米国で取り扱います。
 * ```
 */
export function contactWithAuthorities(
  facts: Stated<ContactWithAuthorities> | Answer,
): Clause<'contactWithAuthorities', ContactWithAuthorities> {
  return clause('contactWithAuthorities', facts)
}
