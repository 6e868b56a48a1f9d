import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {type Act, actSchema, actsSchema} from './act.ts'
import {type Item, itemSchema} from './item.ts'
import {type Party, partySchema} from './party.ts'
import {type Pointer, pointerSchema, pointersSchema} from './pointer.ts'
import {type Thing, thingSchema, thingsSchema} from './thing.ts'
import {type Deadline, deadlineSchema, type Schedule, scheduleSchema} from './time.ts'

/** What may be said around an act, in the order in which it is printed. */
export interface Slots {
  /** Its topic: prints 「…は、」. */
  readonly on?: Item
  /** The occasion, ending in an action noun: 「ウイルスの検知」 prints 「ウイルスの検知時は」. */
  readonly when?: Thing
  /** What comes before it: prints 「…後」. */
  readonly after?: Thing
  /** What it comes before: prints 「…前に」. */
  readonly before?: Thing
  /** The purpose, ending in an action noun: prints 「…のため」. */
  readonly for?: Thing
  /** Who does it: prints 「…が」. */
  readonly by?: Party
  /** By which rules: prints 「…に従って」. */
  readonly rules?: readonly Pointer[]
  /** How often. */
  readonly every?: Schedule
  /** By when. */
  readonly within?: Deadline
  /** Where: prints 「…で」. */
  readonly at?: Thing
  /** With what: prints 「…により」. */
  readonly with?: Thing
  /** To whom or what: prints 「…に」. */
  readonly to?: Item
}

/** The schema fields of {@link Slots}. */
const slots = {
  on: itemSchema.optional().meta({title: '対象'}),
  when: thingSchema.optional().meta({title: '時機'}),
  after: thingSchema.optional().meta({title: '先に済むこと'}),
  before: thingSchema.optional().meta({title: '後に続くこと'}),
  for: thingSchema.optional().meta({title: '目的'}),
  by: partySchema.optional().meta({title: '実施者'}),
  rules: pointersSchema.optional().meta({title: '従う規程'}),
  every: scheduleSchema.optional(),
  within: deadlineSchema.optional(),
  at: thingSchema.optional().meta({title: '場所・画面'}),
  with: thingSchema.optional().meta({title: '手段'}),
  to: itemSchema.optional().meta({title: '相手'}),
}

/** Something that somebody does, with its circumstances. */
export interface DetailedMeasure extends Slots {
  /** What is done; several acts are joined with 「し、」. */
  readonly does: Act | readonly Act[]
}

/** Something that the provider, or the actor in `by`, does. Never negated: what is not done is an answer. */
export type Measure = Act | DetailedMeasure

export const measureSchema: z.ZodType<Measure> = conform<Measure>()(
  z
    .union([actSchema, z.strictObject({does: actsSchema, ...slots})])
    .meta({title: '対策', say: 'measure', shorthand: 'does', identity: 'does', direction: 'more'}),
)

/** One or more measures. */
export const measuresSchema: z.ZodType<readonly Measure[]> = z
  .array(measureSchema)
  .min(1)
  .meta({title: '対策', direction: 'more'})

/** Something that customers can do, with its circumstances. */
export interface DetailedFeature extends Slots {
  /** What they can do; several acts are joined with 「し、」. */
  readonly does: Act | readonly Act[]
  /** What can be set or chosen in it. */
  readonly settings?: readonly Thing[]
  /** Whether it is there depends on the plan. */
  readonly dependsOnPlan?: true
  /** Where its use is explained. */
  readonly manual?: Pointer
}

/** Something that customers, or the actor in `by`, can do with the service. */
export type Feature = Act | DetailedFeature

export const featureSchema: z.ZodType<Feature> = conform<Feature>()(
  z
    .union([
      actSchema,
      z.strictObject({
        does: actsSchema,
        ...slots,
        settings: thingsSchema.optional().meta({title: '設定できる項目', direction: 'more'}),
        dependsOnPlan: z.literal(true).optional().meta({title: 'プランによる違い', direction: 'less'}),
        manual: pointerSchema.optional().meta({title: '操作説明'}),
      }),
    ])
    .meta({title: '機能', say: 'feature', shorthand: 'does', identity: 'does', direction: 'more'}),
)

/** One or more features. */
export const featuresSchema: z.ZodType<readonly Feature[]> = z
  .array(featureSchema)
  .min(1)
  .meta({title: '機能', direction: 'more'})

/** One numbered step of a procedure: what one actor does, or several in turn. */
export type Step = Measure | readonly Measure[]

const stepSchema: z.ZodType<Step> = conform<Step>()(
  z.union([measureSchema, z.array(measureSchema).min(1)]).meta({title: '手順', say: 'step', ordered: true}),
)

/** A procedure: steps in order. */
export const stepsSchema: z.ZodType<readonly Step[]> = z.array(stepSchema).min(1).meta({title: '手順'})
