import * as z from 'zod'
import {type Measure, measuresSchema, type Thing, thingSchema, thingsSchema} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** How intrusion is noticed. */
export interface Detection {
  /** With what: 「IDS」, 「IPS」. */
  readonly with: readonly Thing[]
  /** What is watched: 「入口への侵入」. */
  readonly of?: Thing
}

/** How the network is protected (13.1.1 of ISO/IEC 27002, as the usual edition numbers it). */
export interface Network {
  /** A virtual network is there for the service alone. */
  readonly dedicated?: true
  /** How intrusion is noticed. */
  readonly detection?: Detection
  /** Further measures. */
  readonly measures?: readonly Measure[]
}

/** The schema of {@link Network}. */
export const networkSchema: z.ZodType<Network> = conform<Network>()(
  nonEmpty(
    z.strictObject({
      dedicated: z.literal(true).optional().meta({title: '専用の仮想ネットワーク', direction: 'more'}),
      detection: z
        .strictObject({
          with: thingsSchema.meta({title: '検知の手段', direction: 'more'}),
          of: thingSchema.optional().meta({title: '監視の対象'}),
        })
        .optional()
        .meta({title: '侵入の検知', direction: 'more'}),
      measures: measuresSchema.optional().meta({title: '実施する対策', direction: 'more'}),
    }),
  ).meta({title: 'ネットワークの保護', direction: 'more'}),
)
