import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {isTagged} from '../schema/tagged.ts'
import {type Desks, desksSchema} from './channel.ts'
import {type Feature, featureSchema} from './measure.ts'
import {type Pointer, pointerSchema} from './pointer.ts'
import {type Thing, thingSchema} from './thing.ts'
import {dateSchema, type IsoDate} from './time.ts'

/** Absence, said openly: 「…は提供していません。」 */
export interface NotProvided {
  readonly answer: 'notProvided'
  /** What customers can do instead: 「代わりに、…できます。」 */
  readonly alternative?: Feature
}

/** The subject doesn't exist for this service: 「…のため、該当しません。」 */
export interface NotApplicable {
  readonly answer: 'notApplicable'
  /** Why: a noun phrase before のため. */
  readonly reason: Thing
}

/** There is an answer, but it isn't published. */
export interface Undisclosed {
  readonly answer: 'undisclosed'
  /** Why: a noun phrase before のため. */
  readonly reason: Thing
  /** Who answers customers who need to know. */
  readonly contact?: Desks
}

/** Not yet, but decided: 「2027年4月までに提供する予定です。」 */
export interface Planned {
  readonly answer: 'planned'
  /** The day or month by which. */
  readonly by: IsoDate
}

/** A question that a draft leaves open. Prints 【要確認：…】; no published edition may hold one. */
export interface Todo {
  readonly answer: 'todo'
  /** What is to be found out. */
  readonly ask: Thing
}

/** The answer stands elsewhere. */
export interface See {
  readonly answer: 'see'
  /** Where. */
  readonly target: Pointer
}

/** A fact that differs between the plans of a service: plan key to that plan's fact. */
export interface ByPlan<Fact> {
  readonly answer: 'byPlan'
  /** The fact of each plan, by its key in `plans`. */
  readonly plans: Readonly<Record<string, Fact>>
}

/** What can stand in the place of facts, of a whole clause or of a function, document or practice in it. */
export type Answer = NotProvided | NotApplicable | Undisclosed | Planned | Todo | See

/** What can stand in the place of any fact. */
export type Withheld = NotApplicable | Undisclosed | Todo | See

/** A function, document or practice: a vendor has it, plans it, or says openly that there is none. */
export type Offer<Fact> = Fact | NotProvided | Planned

const notProvidedSchema = z.strictObject({
  answer: z.literal('notProvided'),
  alternative: featureSchema.optional().meta({title: '代わりにできること'}),
})
const plannedSchema = z.strictObject({answer: z.literal('planned'), by: dateSchema.meta({title: '予定の時期'})})

/** The schema of {@link Offer}. */
export function offer<Fact>(fact: z.ZodType<Fact>): z.ZodType<Offer<Fact>> {
  return z.union([fact, notProvidedSchema, plannedSchema]) as unknown as z.ZodType<Offer<Fact>>
}

const reason = thingSchema.meta({title: '理由'})

export const answerSchema: z.ZodType<Answer> = conform<Answer>()(
  z
    .union([
      notProvidedSchema,
      plannedSchema,
      z.strictObject({answer: z.literal('notApplicable'), reason}),
      z.strictObject({answer: z.literal('undisclosed'), reason, contact: desksSchema.optional()}),
      z.strictObject({answer: z.literal('todo'), ask: thingSchema.meta({title: '確認すること'})}),
      z.strictObject({answer: z.literal('see'), target: pointerSchema}),
    ])
    .meta({title: '回答', say: 'answer'}),
)

/** Whether a value is one of the six answers. */
export function isAnswer(value: unknown): value is Answer {
  return isTagged(value) && value.answer !== 'byPlan'
}

/** Whether a value differs by plan. */
export function isByPlan(value: unknown): value is ByPlan<unknown> {
  return isTagged(value) && value.answer === 'byPlan'
}

/** Says that there is none, with what customers can do instead. */
export function notProvided(facts: {readonly alternative?: Feature} = {}): NotProvided {
  return {answer: 'notProvided', ...facts}
}

/** Says that the subject doesn't exist for this service, and why. */
export function notApplicable(facts: {readonly reason: Thing}): NotApplicable {
  return {answer: 'notApplicable', ...facts}
}

/** Says that the answer isn't published, why, and who gives it. */
export function undisclosed(facts: {readonly reason: Thing; readonly contact?: Desks}): Undisclosed {
  return {answer: 'undisclosed', ...facts}
}

/** Says by when there will be one. */
export function planned(facts: {readonly by: IsoDate}): Planned {
  return {answer: 'planned', ...facts}
}

/** Leaves a question open in a draft. */
export function todo(facts: {readonly ask: Thing}): Todo {
  return {answer: 'todo', ...facts}
}

/** Says where the answer stands: a document, a desk, or `ref:` and a place in the paper. */
export function see(target: Pointer): See {
  return {answer: 'see', target}
}

/** States a fact that differs between plans: `byPlan({private: …, public: …})`, with the keys of the paper's `plans`. */
export function byPlan<Fact>(plans: Readonly<Record<string, Fact>>): ByPlan<Fact> {
  return {answer: 'byPlan', plans}
}
