import * as z from 'zod'
import {
  type Channel,
  channelsSchema,
  type Item,
  itemSchema,
  itemsSchema,
  type Name,
  type Named,
  namedSchema,
  nameSchema,
  type Separation,
  separationsSchema,
  type Thing,
  thingSchema,
  thingsSchema,
  timeOfDaySchema,
  urlSchema,
} from '../facts/index.ts'
import {conform, keySchema, negated, recordOf, type Sign, sign, subsets, united} from '../schema/index.ts'

/** A document or site that the paper refers to, by its key in `documents`. */
export interface DocumentEntry {
  /** Its name. */
  readonly name: Name
  /** The name is a description, not a title: it is printed without 「」. */
  readonly titled?: false
  /** Its address. */
  readonly url?: string
  /** Where it is found, if it has no address: 「サービスヘルプページ」. */
  readonly at?: Thing
  /** The document that it is a part of. */
  readonly partOf?: Named
  /** Its version. */
  readonly version?: Name
  /** The documents that the name stands for: 「約款」 for terms of use and their annex. */
  readonly comprises?: readonly Named[]
}

const key = keySchema(/^[A-Za-z][A-Za-z0-9-]*$/u, 'キーは英字で始まる英数字とハイフンで書いてください')

export const documentsSchema: z.ZodType<Readonly<Record<string, DocumentEntry>>> = z
  .record(
    key,
    conform<DocumentEntry>()(
      z.strictObject({
        name: nameSchema,
        titled: z.literal(false).optional().meta({title: '題名としての表記'}),
        url: urlSchema.optional(),
        at: thingSchema.optional().meta({title: '掲載場所'}),
        partOf: namedSchema.optional().meta({title: '上位の文書'}),
        version: nameSchema.optional().meta({title: '版'}),
        comprises: z.array(namedSchema).min(1).optional().meta({title: '総称に含まれる文書'}),
      }),
    ),
  )
  .meta({title: '文書'})

/** When somebody can be reached. */
export interface Hours {
  /** On which days. */
  readonly days: 'everyday' | 'business' | Thing
  /** From, `HH:MM`. */
  readonly from?: string
  /** To, `HH:MM`. */
  readonly to?: string
  /** Except when: 「年末年始」. */
  readonly except?: readonly Thing[]
}

/** The schema of {@link Hours}. */
export const hoursSchema: z.ZodType<Hours> = conform<Hours>()(
  z
    .strictObject({
      days: thingSchema.meta({title: '曜日', say: 'days'}),
      from: timeOfDaySchema.optional().meta({title: '開始時刻'}),
      to: timeOfDaySchema.optional().meta({title: '終了時刻'}),
      except: thingsSchema.optional().meta({title: '除外日'}),
    })
    .meta({title: '受付時間', say: 'hours', whole: true, compares: openHours}),
)

/** By which means a part of a desk is reached. */
export interface Route {
  /** Whom: 「営業担当」. */
  readonly to: Thing
  /** By which means. */
  readonly by: readonly Channel[]
}

/**
 * A desk, by its key in `contacts`. Its address stands in one place of the paper, and sentences say its name alone; or, with
 * `inPlace`, wherever the desk is named.
 */
export interface ContactEntry {
  /** Its name. */
  readonly name: Name
  /** What else it is called, or whom it comprises. */
  readonly alias?: readonly Thing[]
  /** Where it is found: a screen or a page. */
  readonly at?: Thing
  /** Telephone number. */
  readonly tel?: string
  /** Mail address. */
  readonly email?: string
  /** Its page. */
  readonly url?: string
  /** When it answers. */
  readonly hours?: Hours
  /** By which means its parts are reached. */
  readonly routes?: readonly Route[]
  /** Its number and addresses are told wherever it is named, and not in the table of desks. */
  readonly inPlace?: true
}

/** The schema of {@link ContactEntry}. */
export const contactSchema: z.ZodType<ContactEntry> = conform<ContactEntry>()(
  z
    .strictObject({
      name: nameSchema,
      alias: thingsSchema.optional().meta({title: '別名・構成'}),
      at: thingSchema.optional().meta({title: '掲載場所'}),
      tel: z
        .string()
        .regex(/^\+?[0-9][0-9()\- ]{4,24}$/u, {error: '電話番号は数字とハイフンで書いてください'})
        .optional()
        .meta({title: '電話番号', direction: 'more'}),
      email: z
        .string()
        .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u, {error: 'メールアドレスの形で書いてください'})
        .optional()
        .meta({title: 'メールアドレス', direction: 'more'}),
      url: urlSchema.optional(),
      hours: hoursSchema.optional().meta({direction: 'more'}),
      routes: z
        .array(
          z
            .strictObject({to: thingSchema.meta({title: '宛先'}), by: channelsSchema})
            .meta({say: 'route', identity: 'to'}),
        )
        .min(1)
        .optional()
        .meta({title: '連絡方法', direction: 'more'}),
      inPlace: z.literal(true).optional().meta({title: '文中での連絡先の記載'}),
    })
    .refine(({inPlace, tel, email, url}) => !inPlace || (tel ?? email ?? url) !== undefined, {
      error: 'inPlaceの窓口には、tel、emailまたはurlを書いてください',
    })
    .refine(({inPlace, alias, at, hours, routes}) => !inPlace || (alias ?? at ?? hours ?? routes) === undefined, {
      error: 'inPlaceの窓口に書けるのは、name、tel、emailおよびurlです。ほかの事項は、窓口の一覧に掲載します',
    })
    .meta({say: 'contact', identity: 'name'}),
)

export const contactsSchema: z.ZodType<Readonly<Record<string, ContactEntry>>> = z
  .record(key, contactSchema)
  .meta({title: '窓口'})

/** A plan of the service, by its key in `plans`. */
export interface Plan {
  /** Its name. */
  readonly name: Name
  /** What it is: 「シングルテナント形式」. */
  readonly form?: Thing
  /** Series or editions that belong to it. */
  readonly includes?: readonly Thing[]
  /** An environment for each customer, or one for all. */
  readonly tenancy?: 'dedicated' | 'shared'
  /** How customers are kept apart. */
  readonly separations?: readonly Separation[]
  /** What tells customers apart in a shared environment. */
  readonly identifiedBy?: Thing
  /** The functions that it offers. */
  readonly functions?: Item
  /** What the provider operates for the customer. */
  readonly operatedByProvider?: readonly Item[]
  /** What it doesn't offer. */
  readonly unavailable?: readonly Item[]
}

/** The schema of {@link Plan}. */
export const planSchema: z.ZodType<Plan> = conform<Plan>()(
  z
    .strictObject({
      name: nameSchema,
      form: thingSchema.optional().meta({title: '形態'}),
      includes: thingsSchema.optional().meta({title: '含まれるもの'}),
      tenancy: z.enum(['dedicated', 'shared']).optional().meta({title: '環境の形態', say: 'tenancy'}),
      separations: separationsSchema.optional(),
      identifiedBy: thingSchema.optional().meta({title: '識別に用いるもの'}),
      functions: itemSchema.optional().meta({title: '利用できる機能', direction: 'more'}),
      operatedByProvider: itemsSchema.optional().meta({title: '提供者が管理するもの'}),
      unavailable: itemsSchema.optional().meta({title: '利用できないもの', direction: 'less'}),
    })
    .meta({say: 'plan', identity: 'name'}),
)

export const plansSchema: z.ZodType<Readonly<Record<string, Plan>>> = z
  .record(keySchema(/^[a-z][A-Za-z0-9]*$/u, 'プランのキーは英小文字で始まる英数字で書いてください'), planSchema)
  .meta({title: 'プラン'})

/** Open on more days, for longer, with fewer exceptions is more. */
function openHours(before: unknown, after: unknown): Sign {
  const [one, other] = [recordOf(before), recordOf(after)]
  const days = ['business', 'everyday']
  const [from, to] = [one, other].map(hours => days.indexOf(String(hours.days)))
  const known = (from ?? -1) >= 0 && (to ?? -1) >= 0
  return united([
    one.days === other.days ? 0 : known ? sign(from, to) : undefined,
    sign(minutesOpen(one), minutesOpen(other)),
    negated(subsets(one.except, other.except)),
  ])
}

/** All day when no times are given; past midnight when the end is before the beginning. */
function minutesOpen({from, to}: Readonly<Record<string, unknown>>): number {
  const minutes = (time: unknown, otherwise: number) => {
    const [hour, minute] = typeof time === 'string' ? time.split(':').map(Number) : []
    return hour === undefined || minute === undefined ? otherwise : hour * 60 + minute
  }
  const open = minutes(to, 24 * 60) - minutes(from, 0)
  return open > 0 ? open : open + 24 * 60
}
