import * as z from 'zod'
import {
  type Feature,
  featuresSchema,
  type Name,
  nameSchema,
  type Party,
  type Place,
  partySchema,
  placeSchema,
  type Thing,
  thingSchema,
  thingsSchema,
  urlSchema,
} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'
import {type Hours, hoursSchema} from '../registry.ts'

/** A cloud that the service runs on. */
export interface BaseCloud {
  /** Whose cloud: a key of `terms`, or its short name: 「AWS」. */
  readonly on: Party
  /** Its full name: 「Amazon Web Services」. */
  readonly formal?: Name
  /** Its vendor. */
  readonly vendor?: Name
  /** Its form: 「IaaS」. */
  readonly form?: Thing
  /** Which places of it are used. */
  readonly places?: readonly Place[]
}

/** One of several services that go by one name. */
export interface IncludedService {
  /** Its name. */
  readonly name: Name
  /** What it is. */
  readonly kind?: Thing
}

/** What the service is. */
export interface Service {
  /** Its name, spelled the same everywhere in the paper. */
  readonly name: Name
  /** How the name is read. */
  readonly reading?: Name
  /** What it is: 「AIライティングサービス」. */
  readonly kind: Thing
  /** The services that the name stands for, where there are several. */
  readonly includes?: readonly IncludedService[]
  /** Its form. */
  readonly form?: 'SaaS' | 'PaaS' | 'IaaS'
  /** Techniques that it is made with: 「生成AI」 prints 「生成AIを活用した」. */
  readonly uses?: readonly Thing[]
  /** What users can do with it. */
  readonly features?: readonly Feature[]
  /** What it is for, ending in an action noun. */
  readonly aims?: readonly Thing[]
  /** The clouds that it runs on. */
  readonly runsOn?: readonly BaseCloud[]
  /** When it can be used. */
  readonly hours?: Hours
  /** Its site. */
  readonly url?: string
}

export const serviceSchema: z.ZodType<Service> = conform<Service>()(
  z
    .strictObject({
      name: nameSchema.meta({title: 'サービス名'}),
      reading: nameSchema.optional().meta({title: '読み'}),
      kind: thingSchema.meta({title: 'サービスの種類'}),
      includes: z
        .array(
          conform<IncludedService>()(
            z
              .strictObject({
                name: nameSchema.meta({title: 'サービス名'}),
                kind: thingSchema.optional().meta({title: 'サービスの種類'}),
              })
              .meta({say: 'includedService', identity: 'name'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '含まれるサービス', direction: 'more'}),
      form: z.enum(['SaaS', 'PaaS', 'IaaS']).optional().meta({title: '提供形態', say: 'serviceForm'}),
      uses: thingsSchema.optional().meta({title: '活用する技術'}),
      features: featuresSchema.optional().meta({title: 'できること'}),
      aims: thingsSchema.optional().meta({title: 'サービスの目的'}),
      runsOn: z
        .array(
          conform<BaseCloud>()(
            z
              .strictObject({
                on: partySchema.meta({title: '基盤'}),
                formal: nameSchema.optional().meta({title: '正式名称'}),
                vendor: nameSchema.optional().meta({title: '提供会社'}),
                form: thingSchema.optional().meta({title: '形態'}),
                places: z.array(placeSchema).min(1).optional().meta({title: '場所'}),
              })
              .meta({say: 'baseCloud', identity: 'on'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '基盤とするクラウド'}),
      hours: hoursSchema.optional().meta({title: 'サービスの提供時間', direction: 'more'}),
      url: urlSchema.optional().meta({title: 'サービスのサイト'}),
    })
    .meta({title: 'サービス'}),
)
