import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {nonEmpty} from '../schema/nonEmpty.ts'
import {type Sign, sign} from '../schema/sign.ts'
import {type Channel, channelsSchema, type Desks, desksSchema} from './channel.ts'
import {type Step, stepsSchema} from './measure.ts'
import {type Party, partySchema} from './party.ts'
import {type Named, namedSchema} from './pointer.ts'
import {type Thing, thingSchema, thingsSchema} from './thing.ts'
import {type Deadline, type Duration, deadlineSchema, durationSchema} from './time.ts'
import {minutesIn} from './timeComparison.ts'

/** How customers are told of something. */
export interface Notice {
  /** What it is about: prints 「…については」. */
  readonly of?: readonly Thing[]
  /** The occasion, ending in an action noun: prints 「…時に」. */
  readonly when?: Thing
  /** Told beforehand: `true` for 事前に, or how long before. Longer is better. */
  readonly ahead?: true | Duration
  /** Told afterwards: by when. */
  readonly within?: Deadline
  /** From which desk. */
  readonly from?: Named
  /** To whom. */
  readonly to?: Party
  /** By which means. */
  readonly channels?: readonly Channel[]
  /** By which further means where it is necessary. */
  readonly ifNeeded?: readonly Channel[]
  /** What the notice holds. */
  readonly tells?: readonly Thing[]
  /** It goes on: prints 「随時」. */
  readonly ongoing?: true
}

/** The schema fields of {@link Notice}. */
export const noticeFields = {
  of: thingsSchema.optional().meta({title: '通知の対象', direction: 'more'}),
  when: thingSchema.optional().meta({title: '通知の時機'}),
  ahead: z
    .union([z.literal(true), durationSchema])
    .optional()
    .meta({title: '事前通知の時期', say: 'ahead', direction: 'more', whole: true, compares: earlier}),
  within: deadlineSchema.optional().meta({title: '通知の期限'}),
  from: namedSchema.optional().meta({title: '通知元'}),
  to: partySchema.optional().meta({title: '通知先'}),
  channels: channelsSchema.optional().meta({title: '通知方法'}),
  ifNeeded: channelsSchema.optional().meta({title: '通知方法（必要な場合）'}),
  tells: thingsSchema.optional().meta({title: '通知の内容', direction: 'more'}),
  ongoing: z.literal(true).optional().meta({title: '随時の通知', direction: 'more'}),
}

export const noticeSchema: z.ZodType<Notice> = conform<Notice>()(
  nonEmpty(z.strictObject(noticeFields)).meta({title: '通知', say: 'notice', identity: 'of'}),
)

/** What customers get by asking, and how they ask. */
export interface Request {
  /** What is asked for: prints 「…が必要な場合は」. */
  readonly what?: readonly Thing[]
  /** The occasion, ending in an action noun: prints 「…時は」. */
  readonly when?: Thing
  /** Where to ask. */
  readonly at?: Desks
  /** Who may ask. */
  readonly by?: Party
  /** What the provider does on request: hands it over, answers case by case, or talks about it (the default). */
  readonly reply?: 'provide' | 'individually' | 'consult'
  /** By when it is done. */
  readonly within?: Deadline
  /** The subject line to write. */
  readonly subject?: Thing
  /** What to state with it. */
  readonly give?: readonly Thing[]
  /** What happens then, step by step. */
  readonly then?: readonly Step[]
}

export const requestSchema: z.ZodType<Request> = conform<Request>()(
  nonEmpty(
    z.strictObject({
      what: thingsSchema.optional().meta({title: '提供するもの', direction: 'more'}),
      when: thingSchema.optional().meta({title: '時機'}),
      at: desksSchema.optional(),
      by: partySchema.optional().meta({title: '依頼できる者'}),
      reply: z.enum(['provide', 'individually', 'consult']).optional().meta({title: '対応', say: 'reply'}),
      within: deadlineSchema.optional(),
      subject: thingSchema.optional().meta({title: '件名'}),
      give: thingsSchema.optional().meta({title: '記入する事項'}),
      // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
      then: stepsSchema.optional().meta({title: '依頼の後の手順'}),
    }),
  ).meta({title: '依頼', say: 'request'}),
)

/** Longer before is more; 事前に alone is the least. */
function earlier(before: unknown, after: unknown): Sign {
  const minutes = (ahead: unknown) => (ahead === true ? 0 : minutesIn(ahead))
  return sign(minutes(before), minutes(after))
}
