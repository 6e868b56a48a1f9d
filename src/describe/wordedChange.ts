import type * as z from 'zod'
import type {Change, ChangedSection, ChangeWords} from '../compare/change.ts'
import type {Difference, Entry, Step} from '../compare/differ.ts'
import {effectOf} from '../compare/effect.ts'
import {isAnswer} from '../facts/index.ts'
import {isRecord, metaOf} from '../schema/index.ts'
import {metaFor, shapeOf} from '../schema/layers.ts'
import {nounFor} from './noun.ts'
import {sentence, wordFor} from './sentence.ts'
import type {Voice} from './voice.ts'
import {entryNameFor, wordsFor} from './words.ts'

/** The two papers that are compared. */
export interface Voices {
  readonly before: Voice
  readonly after: Voice
}

/** What a difference belongs to. */
export interface Owner {
  readonly of: Change['of']
  /** The schema of all that it can state, in which a label must be unique. */
  readonly schema: z.ZodType
  /** The section that tells a fact; the clause's or part's own when there is none for it. */
  readonly section: ChangedSection | undefined
  /** What a vendor does with it, for answers: 提供, 実施. */
  readonly act?: string
}

/** A difference as a change: with its meaning and its words. */
export function wordedChange(voices: Voices, owner: Owner, difference: Difference): Change {
  const {kind, place, schema, direction, before, after} = difference
  const {path, label, plan} = place
  const prose = metaFor(schema, after ?? before, 'say') === 'prose'
  const entry = place.entry === true
  return {
    subject: prose ? 'prose' : 'fact',
    kind: prose && kind === 'changed' ? 'reworded' : kind,
    effect: kind === 'moved' ? 'neutral' : effectOf({schema, direction, entry, before, after}),
    of: owner.of,
    ...(plan === undefined ? {} : {plan}),
    ...{path, label},
    ...(before === undefined ? {} : {before}),
    ...(after === undefined ? {} : {after}),
    words: wordsOf(voices, owner, difference),
  }
}

function wordsOf(voices: Voices, owner: Owner, difference: Difference): ChangeWords {
  const {kind, place, schema, before, after, order} = difference
  const said = saidOf(voices, owner, schema, before, after)
  const steps = place.entry && kind !== 'moved' ? opened(place.steps) : place.steps
  const {within, rest, scope} = ledThrough(voices, owner.schema, steps)
  const noun = rest.length > 0 ? labelFor(voices, scope, rest) : undefined
  return {
    ...(owner.section ? {section: owner.section} : {}),
    ...(within === undefined ? {} : {within}),
    ...(noun === undefined ? {} : {noun: asNoun(voices, noun, place.plan, schema, before, after)}),
    ...(kind === 'moved' ? {} : said),
    ...(place.entry && kind !== 'moved' ? {entry: true as const} : {}),
    ...(order === undefined ? {} : {order}),
  }
}

/** The words for the values: a promise that is an answer now is told by the answer alone. */
function saidOf(
  {before: earlier, after: later}: Voices,
  {act}: Owner,
  schema: z.ZodType,
  before: unknown,
  after: unknown,
) {
  const answered = isAnswer(after) && !isAnswer(before) && before !== undefined
  const one = before === undefined || after === undefined
  const naming = {...(act === undefined ? {} : {act}), bare: !one}
  const from = answered || (one && before === true) ? undefined : wordsFor(earlier, schema, before, naming)
  const offered = isAnswer(before) && (before.answer === 'notProvided' || before.answer === 'planned')
  const word = one && after === true ? undefined : wordsFor(later, schema, after, naming)
  // What is offered now and has no name is told by the act: 「提供していない」から「提供」.
  const to = word ?? (offered && after !== undefined && !isAnswer(after) ? [`「${act ?? '提供'}」`] : undefined)
  const same = from !== undefined && from.join() === to?.join()
  return {...(from && !same ? {before: from} : {}), ...(to && !same ? {after: to} : {})}
}

/** A list's entry that has itself changed is the value, not the way to it. */
function opened(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, index) => (index === steps.length - 1 ? {title: step.title} : step))
}

/** The way to a fact in words, as far as the last entry of a list that it leads through; the labels after it. */
function ledThrough(voices: Voices, schema: z.ZodType, steps: readonly Step[]) {
  let within: string | undefined
  let rest: string[] = []
  let scope = schema
  for (const {title, entry} of steps) {
    rest.push(title)
    const name = entry && entryName(voices, labelFor(voices, scope, rest), entry)
    if (!entry || name === undefined) continue
    within = within === undefined ? name : `${within}の${name}`
    rest = []
    scope = entry.schema
  }
  return {within, rest, scope}
}

/** 「対象別の取扱い「専用サーバ」」; by its position, if it has no name; nothing when it is the only one. */
function entryName(voices: Voices, noun: string, {schema, value, of, position, only}: Entry): string | undefined {
  const name = entryNameFor(voices[of], schema, value)
  // 「設定の点検「設定の点検」」 says it twice.
  if (name !== undefined) return name === `「${noun}」` ? noun : `${noun}${name}`
  return only ? undefined : sentence(templateOf(voices), 'nth', {noun, position})
}

/** The noun of a fact, with the plan that it is for. */
function asNoun(
  voices: Voices,
  noun: string,
  plan: string | undefined,
  schema: z.ZodType,
  before: unknown,
  after: unknown,
): string {
  const figure = onlyFigure(schema, before, after)
  const names = figure === undefined ? [noun] : [`${noun}の${figure}`, noun]
  const words = names.map(name => wordFor(templateOf(voices), 'nouns', name))
  const own = words.find(word => word !== undefined) ?? noun
  if (plan === undefined) return own
  return sentence(templateOf(voices), 'plan', {noun: own, plan: voices.after.speaker.plan(plan)})
}

/** The label of the one field that both values are given in: 「世代数」. */
function onlyFigure(schema: z.ZodType, before: unknown, after: unknown): string | undefined {
  const fields = [before, after].filter(value => value !== undefined).map(value => fieldNamesOf(value))
  const [name] = fields[0] ?? []
  if (name === undefined || fields.some(names => names.length !== 1 || names[0] !== name)) return undefined
  const shown = after ?? before
  const field = shapeOf(schema, shown)[name]
  return field && metaOf(field).title
}

function fieldNamesOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : []
}

/** The labels on the way to a fact as one, with the paper's word for the customer where ours has another. */
function labelFor(voices: Voices, schema: z.ZodType, titles: readonly string[]): string {
  const short = (title: string) => wordFor(templateOf(voices), 'above', title) ?? title
  return nounFor(schema, titles, short).replaceAll('お客様', voices.after.speaker.terms.customer ?? 'お客様')
}

function templateOf({after}: Voices) {
  return after.speaker.template('revisions/changes.md')
}
