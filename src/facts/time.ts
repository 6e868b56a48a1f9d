import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {nonEmpty} from '../schema/nonEmpty.ts'
import {type Thing, thingSchema} from './thing.ts'
import {dates, deadlines, durations, retentions, schedules} from './timeComparison.ts'
import {wordOrThing} from './word.ts'

/** A span of time: exactly one unit with a whole number. `businessDays` are the provider's. */
export type Duration =
  | {readonly minutes: number}
  | {readonly hours: number}
  | {readonly days: number}
  | {readonly businessDays: number}
  | {readonly weeks: number}
  | {readonly months: number}
  | {readonly years: number}

/** A positive whole number with a label. */
export const count = (title: string): z.ZodType<number> =>
  z
    .number()
    .int({error: '整数で書いてください'})
    .min(1, {error: '1以上の整数で書いてください'})
    .max(100000)
    .meta({title})

const [minutes, hours, days, businessDays] = [count('分'), count('時間'), count('日'), count('営業日')]
const [weeks, months, years] = [count('週'), count('か月'), count('年')]

/** The seven ways to give a span of time, each with the extra fields of `rest`. */
function spans<Rest extends z.ZodRawShape>(rest: Rest) {
  return [
    z.strictObject({minutes, ...rest}),
    z.strictObject({hours, ...rest}),
    z.strictObject({days, ...rest}),
    z.strictObject({businessDays, ...rest}),
    z.strictObject({weeks, ...rest}),
    z.strictObject({months, ...rest}),
    z.strictObject({years, ...rest}),
  ] as const
}

export const durationSchema: z.ZodType<Duration> = conform<Duration>()(
  z.union(spans({})).meta({title: '期間', say: 'duration', whole: true, figure: true, compares: durations}),
)

/** The point from which a time counts; a noun phrase where none of the words fits: 「削除要請の受理」. */
export type Moment = 'detection' | 'confirmation' | 'acceptance' | 'termination' | 'dayAfterTermination' | Thing

export const momentSchema: z.ZodType<Moment> = wordOrThing([
  'detection',
  'confirmation',
  'acceptance',
  'termination',
  'dayAfterTermination',
]).meta({title: '起点', say: 'moment', whole: true})

/** A deadline given as a span of time. */
export type TimeLimit = Duration & {
  /** From when the time counts. */
  readonly from?: Moment
  /** The figure is approximate. */
  readonly about?: true
  /** A target prints 「…を目標に」; a commitment, the default, doesn't. */
  readonly kind?: 'target' | 'commitment'
}

/** By when: promptly, by a rule (「削除サイクル」 prints 「削除サイクルに従って」), or within a time. Less is better. */
export type Deadline = 'promptly' | {readonly rule: Thing} | TimeLimit

export const deadlineSchema: z.ZodType<Deadline> = conform<Deadline>()(
  z
    .union([
      z.literal('promptly'),
      z.strictObject({rule: thingSchema.meta({title: '定め'})}),
      ...spans({
        from: momentSchema.optional(),
        about: z.literal(true).optional().meta({title: '概数'}),
        kind: z.enum(['target', 'commitment']).optional().meta({title: '目標か約束か'}),
      }),
    ])
    .meta({title: '期限', say: 'deadline', direction: 'less', whole: true, figure: true, compares: deadlines}),
)

/** At once: sooner than any deadline. */
export const instantSchema: z.ZodType<'instantly'> = z
  .literal('instantly')
  .meta({title: '時機', say: 'instant', compares: deadlines})

/** How often something is done: a unit, how many times in it, and when. */
export interface Interval {
  /** The unit: `day` prints 日次で. */
  readonly every: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year'
  /** How many times in the unit, from 2; once when left out. */
  readonly times?: number
  /** The number is the least: 「年1回以上」. */
  readonly atLeast?: true
  /** Time of day from and to, `HH:MM` in the paper's time zone: 「2時から5時までの間に」. */
  readonly window?: readonly [string, string]
}

/** How often: without a break, regularly, as needed, or a figure. More often is better. */
export type Schedule = 'continuously' | 'regularly' | 'asNeeded' | Interval

export const timeOfDaySchema: z.ZodType<string> = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, {error: '時刻はHH:MMで書いてください。例：「02:00」'})
  .meta({title: '時刻', say: 'timeOfDay', whole: true})

export const scheduleSchema: z.ZodType<Schedule> = conform<Schedule>()(
  z
    .union([
      z.enum(['continuously', 'regularly', 'asNeeded']),
      z.strictObject({
        every: z.enum(['hour', 'day', 'week', 'month', 'quarter', 'halfYear', 'year']).meta({title: '周期'}),
        times: z
          .number()
          .int({error: '整数で書いてください'})
          .min(2, {error: '2以上の整数で書いてください。1回のときは省きます'})
          .max(1000)
          .optional()
          .meta({title: '回数'}),
        atLeast: z.literal(true).optional().meta({title: '下限'}),
        window: z.tuple([timeOfDaySchema, timeOfDaySchema]).readonly().optional().meta({title: '時間帯'}),
      }),
    ])
    .meta({title: '頻度', say: 'schedule', direction: 'more', whole: true, figure: true, compares: schedules}),
)

/** How much is kept: generations, a span of time, or both. At most one of the spans. */
export interface KeptFor {
  /** Number of generations. */
  readonly generations?: number
  /** Number of days. */
  readonly days?: number
  /** Number of months. */
  readonly months?: number
  /** Number of years. */
  readonly years?: number
}

/**
 * How long something is kept: a period that is set but not told, some time (`certain`: 一定期間), until something
 * happens, or a figure. Longer is better.
 */
export type Retention = 'defined' | 'certain' | {readonly until: Thing} | KeptFor

export const retentionSchema: z.ZodType<Retention> = conform<Retention>()(
  z
    .union([
      z.enum(['defined', 'certain']),
      z.strictObject({until: thingSchema.meta({title: '終期'})}),
      nonEmpty(
        z.strictObject({
          generations: count('世代数').optional(),
          days: count('日数').optional(),
          months: count('月数').optional(),
          years: count('年数').optional(),
        }),
        'generations、days、months、yearsのどれかを書いてください',
      ).refine(kept => [kept.days, kept.months, kept.years].filter(figure => figure !== undefined).length <= 1, {
        error: 'days、months、yearsは1つだけ書いてください',
      }),
    ])
    .meta({title: '保存期間', say: 'retention', direction: 'more', whole: true, figure: true, compares: retentions}),
)

/** A calendar day `2024-06-17` or a month `2024-06`. */
export type IsoDate = string

export const dateSchema: z.ZodType<IsoDate> = z
  .string()
  .refine(isCalendarDate, {error: '日付は「2024-06-17」または「2024-06」の形で、実在する日を書いてください'})
  .meta({title: '日付', say: 'date', whole: true, figure: true, compares: dates})

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
