import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {type Party, partySchema} from './party.ts'
import {checkedString, faultOfLine} from './text.ts'
import {type Name, nameSchema, type Thing, thingSchema, thingsSchema} from './thing.ts'
import {dateSchema, type IsoDate, type Schedule, scheduleSchema} from './time.ts'
import {urlSchema} from './url.ts'

/** An audit, review, assessment or test: 「第三者による脆弱性診断を年1回実施しています」. */
export interface Review {
  /** What is carried out: 「内部監査」. */
  readonly what: readonly Thing[]
  /** By whom: the provider itself, somebody independent in it, or a third party. */
  readonly by?: 'provider' | 'independent' | 'thirdParty'
  /** How often. */
  readonly every?: Schedule
  /** On which occasion, ending in an action noun: prints 「…時に」. */
  readonly when?: Thing
  /** Against which standards or rules: prints 「…に基づく」. */
  readonly against?: readonly Thing[]
  /** For which purpose, ending in an action noun: 「安全性の確認」 prints 「…のため」. */
  readonly for?: Thing
}

export const reviewSchema: z.ZodType<Review> = conform<Review>()(
  z
    .strictObject({
      what: thingsSchema.meta({title: '実施するもの'}),
      by: z
        .enum(['provider', 'independent', 'thirdParty'])
        .optional()
        .meta({title: '実施者', say: 'reviewer', direction: 'more'}),
      every: scheduleSchema.optional(),
      when: thingSchema.optional().meta({title: '時機'}),
      against: thingsSchema.optional().meta({title: '基準', direction: 'more'}),
      for: thingSchema.optional().meta({title: '目的'}),
    })
    .meta({title: 'レビュー', say: 'review', identity: 'what', direction: 'more'}),
)

/** One or more reviews. */
export const reviewsSchema: z.ZodType<readonly Review[]> = z
  .array(reviewSchema)
  .min(1)
  .meta({title: 'レビュー', direction: 'more'})

/** What is asked of those with whom the provider works. */
export interface Flowdown {
  /** Of whom it is asked. */
  readonly to: Thing
  /** What is asked: a noun phrase before を求めています. */
  readonly of: Thing
  /** The same level as the provider's own, or that or a higher one. */
  readonly level?: 'same' | 'orHigher'
  /** Asked by contract. */
  readonly via?: 'contract'
}

export const flowdownSchema: z.ZodType<Flowdown> = conform<Flowdown>()(
  z
    .strictObject({
      to: thingSchema.meta({title: '要求の相手'}),
      of: thingSchema.meta({title: '要求事項'}),
      level: z
        .enum(['same', 'orHigher'])
        .optional()
        .meta({title: '要求の水準', say: 'flowdownLevel', direction: 'more'}),
      via: z.literal('contract').optional().meta({title: '要求の方法', say: 'flowdownVia', direction: 'more'}),
    })
    .meta({title: '相手に求めること', say: 'flowdown', identity: 'to', direction: 'more'}),
)

/** What a certificate covers in which role. */
export interface CertifiedRole {
  /** As cloud service provider or as cloud service customer. */
  readonly as: 'provider' | 'customer'
  /** The services or activities covered. */
  readonly scope?: Thing
  /** As customer: of which services. */
  readonly of?: readonly Party[]
}

/** A certificate held. Dates may be a month. */
export interface Certificate {
  /** The standard or criterion that it certifies, as the certificate names it. */
  readonly standard: Name
  /** What the certification is called: 「ISMS認証」. */
  readonly scheme?: Name
  /** The certification body. */
  readonly body?: Name
  /** The accreditation body. */
  readonly accreditation?: Name
  /** The registration number. */
  readonly number?: string
  /** What it covers. */
  readonly scope?: Thing
  /** The organisational unit certified. */
  readonly unit?: Thing
  /** The certified site. */
  readonly address?: string
  /** Roles covered, where the certificate tells them apart. */
  readonly roles?: readonly CertifiedRole[]
  /** First issued. */
  readonly issued?: IsoDate
  /** Valid until. */
  readonly expires?: IsoDate
  /** Page where it can be looked up. */
  readonly url?: string
}

/** An address on one line, at most 200 characters. */
export const lineSchema: z.ZodType<string> = checkedString(200, faultOfLine)

const certificateSchema: z.ZodType<Certificate> = conform<Certificate>()(
  z
    .strictObject({
      standard: nameSchema.meta({title: '規格'}),
      scheme: nameSchema.optional().meta({title: '制度'}),
      body: nameSchema.optional().meta({title: '認証機関'}),
      accreditation: nameSchema.optional().meta({title: '認定機関'}),
      number: lineSchema.optional().meta({title: '登録番号'}),
      scope: thingSchema.optional().meta({title: '登録範囲'}),
      unit: thingSchema.optional().meta({title: '対象組織'}),
      address: lineSchema.optional().meta({title: '所在地'}),
      roles: z
        .array(
          z
            .strictObject({
              as: z.enum(['provider', 'customer']).meta({title: '立場', say: 'certifiedAs'}),
              scope: thingSchema.optional().meta({title: '範囲'}),
              of: z.array(partySchema).min(1).optional().meta({title: '利用するサービス'}),
            })
            .meta({title: '立場', say: 'certifiedRole', identity: 'as'}),
        )
        .min(1)
        .optional()
        .meta({title: '立場'}),
      issued: dateSchema.optional().meta({title: '取得日'}),
      expires: dateSchema.optional().meta({title: '有効期限'}),
      url: urlSchema.optional(),
    })
    .meta({title: '認証', say: 'certificate', identity: 'standard', direction: 'more'}),
)

/** One or more certificates. */
export const certificatesSchema: z.ZodType<readonly Certificate[]> = z
  .array(certificateSchema)
  .min(1)
  .meta({title: '認証', direction: 'more'})
