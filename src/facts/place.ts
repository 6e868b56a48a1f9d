import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {type Country, countrySchema} from './country.ts'
import {type Party, partySchema} from './party.ts'
import {type Thing, thingSchema, thingsSchema} from './thing.ts'

/** Data that lies in another country than the rest. */
export interface PlaceException {
  /** Which data or processing. */
  readonly what: Thing
  /** In which country that is. */
  readonly country: Country
  /** With whom: a key of `terms`, or the name. */
  readonly on?: Party
}

/** Where something is kept: 「AWSの東京リージョン（日本）」. */
export interface Place {
  /** What is kept there; everything when left out. */
  readonly what?: readonly Thing[]
  /** On whose platform. */
  readonly on?: Party
  /** Regions or sites: 「東京リージョン」. */
  readonly regions?: readonly Thing[]
  /** The country. */
  readonly country: Country
  /** What lies elsewhere. */
  readonly except?: readonly PlaceException[]
}

export const placeSchema: z.ZodType<Place> = conform<Place>()(
  z
    .strictObject({
      what: thingsSchema.optional().meta({title: '保管するもの'}),
      on: partySchema.optional().meta({title: '基盤'}),
      regions: thingsSchema.optional().meta({title: 'リージョン'}),
      country: countrySchema,
      except: z
        .array(
          z
            .strictObject({
              what: thingSchema.meta({title: '対象'}),
              country: countrySchema,
              on: partySchema.optional().meta({title: '預け先'}),
            })
            .meta({say: 'placeException', identity: 'what'}),
        )
        .min(1)
        .optional()
        .meta({title: '例外'}),
    })
    .meta({title: '場所', say: 'place', identity: 'country'}),
)
