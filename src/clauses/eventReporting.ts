import * as z from 'zod'
import {
  type Answer,
  type Deadline,
  type Desks,
  deadlineSchema,
  desksSchema,
  type Feature,
  featuresSchema,
  type Notice,
  noticeSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Stated,
  type Step,
  stepsSchema,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** How customers report an event. */
export interface EventReport {
  /** On which occasion, ending in an action noun: prints 「…時は」. */
  readonly when?: Thing
  /** What a customer has detected: 「インシデント」, 「その疑い」; prints 「…を検知した場合は」. */
  readonly found?: readonly Thing[]
  /** What is taken: 「インシデントに関する相談」. */
  readonly of?: readonly Thing[]
  /** Where to report. */
  readonly at?: Desks
  /** Who may report. */
  readonly by?: Party
  /** By when there is an answer. */
  readonly within?: Deadline
  /** The subject line to write. */
  readonly subject?: Thing
  /** What to state. */
  readonly give?: readonly Thing[]
  /** What happens then, step by step. */
  readonly then?: readonly Step[]
}

/** Facts of {@link eventReporting}. Three of them are the ways that 16.1.2 enumerates. */
export interface EventReporting extends Frame {
  /** How customers report an event: where, with what, and what follows. */
  readonly fromCustomer?: Offer<EventReport>
  /** How the provider reports an event to customers. */
  readonly toCustomer?: Offer<Notice>
  /** Where both sides exchange what they know. */
  readonly exchange?: Desks
  /** How customers follow what becomes of a reported event. */
  readonly tracking?: Offer<readonly Feature[]>
}

export const eventReportingSchema: z.ZodType<EventReporting> = conform<EventReporting>()(
  z.strictObject({
    fromCustomer: offer(
      conform<EventReport>()(
        nonEmpty(
          z.strictObject({
            when: thingSchema.optional().meta({title: '報告の時機'}),
            found: thingsSchema.optional().meta({title: 'お客様が検知したもの', direction: 'more'}),
            of: thingsSchema.optional().meta({title: '受け付けるもの', direction: 'more'}),
            at: desksSchema.optional().meta({title: '報告先'}),
            by: partySchema.optional().meta({title: '報告できる者'}),
            within: deadlineSchema.optional().meta({title: '回答の期限'}),
            subject: thingSchema.optional().meta({title: '件名'}),
            give: thingsSchema.optional().meta({title: '記入する事項'}),
            // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
            then: stepsSchema.optional().meta({title: '報告の後の手順'}),
          }),
        ).meta({title: 'お客様からの報告', say: 'eventReporting.report'}),
      ),
    )
      .optional()
      .meta({title: 'お客様からの報告', direction: 'more'}),
    toCustomer: offer(noticeSchema).optional().meta({title: 'お客様への報告', direction: 'more'}),
    exchange: desksSchema.optional().meta({title: '相互の連絡', direction: 'more'}),
    tracking: offer(featuresSchema).optional().meta({title: '報告した事象の状況を追跡する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 16.1.2 情報セキュリティ事象の報告 (customers and providers). A provider offers ways for customers to report an event, for
 * itself to report one to customers, and for customers to follow what becomes of it.
 *
 * @example
 * ```ts
 * eventReporting({fromCustomer: {when: 'インシデントの発見', at: 'support'}, exchange: {at: 'support', by: ['mail']}})
 * // インシデントの発見時は、サポート窓口までご連絡ください。サポート窓口（メール）で、
 * // 情報を相互にやり取りできます。
 * ```
 */
export function eventReporting(facts: Stated<EventReporting> | Answer): Clause<'eventReporting', EventReporting> {
  return clause('eventReporting', facts)
}
