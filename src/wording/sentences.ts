import * as z from 'zod'
import {answerSchema} from '../facts/index.ts'
import {branches, definition} from '../schema/index.ts'

/** A sentence of a template that is held to no facts: what it is told, by name. */
export interface Sentence<Told extends z.ZodType = z.ZodType> {
  readonly kind: 'sentence'
  readonly told: Told
  /** It speaks for one paper: values are said in the paper's words, whose terms and names it may use. */
  readonly ofPaper: boolean
}

/** Words for codes, or for words: 「- true：あり」. */
export interface Dictionary {
  readonly kind: 'dictionary'
  /** The codes that it must have a word for. */
  readonly words: readonly string[]
}

export type Sentences = Readonly<Record<string, Sentence | Dictionary>>

/** What a sentence is told; `null` for what there is not, too. */
export type Told<Of> = Of extends Sentence<infer Schema> ? Lenient<z.output<Schema>> : never

type Lenient<Record> = {readonly [Key in keyof Record]: Record[Key] | null}

const text = z.string()
const ifAny = z.string().optional()
const flag = z.boolean()

function sentence<Shape extends z.ZodRawShape>(shape: Shape): Sentence<z.ZodObject<Shape>> {
  return {kind: 'sentence', told: z.object(shape), ofPaper: false}
}

function dictionary(...words: readonly string[]): Dictionary {
  return {kind: 'dictionary', words}
}

/** A change: where it is, what the fact is called, its values before and after. */
const change = sentence({
  place: ifAny,
  noun: ifAny,
  before: ifAny,
  after: ifAny,
  entry: flag,
  answer: flag,
  order: z.enum(['steps', 'entries']).optional(),
})

const {answer: _tag, ...answerFields} = Object.assign(
  {},
  ...branches(answerSchema).map(branch => definition(branch).shape),
)

/** An answer: which one, what it states beside, and what a vendor does with the fact that it stands for. */
const answered = z.object({answer: text, ...z.object(answerFields).partial().shape, act: text})

/** `revisions/changes.md`: changes in a revision history. */
export const changeSentences = {
  place: sentence({section: ifAny, within: ifAny}),
  added: change,
  removed: change,
  changed: change,
  reworded: change,
  moved: change,
  renumbered: change,
  value: sentence({text, bare: flag}),
  answer: {kind: 'sentence', told: answered, ofPaper: true},
  flag: dictionary('true', 'false'),
  nouns: dictionary(),
  words: dictionary(),
  above: dictionary(),
  folded: sentence({shown: text, rest: z.number()}),
  listed: sentence({shown: text, rest: z.number()}),
  plan: sentence({noun: text, plan: text}),
  nth: sentence({noun: text, position: z.number()}),
  grouped: sentence({section: ifAny, changes: text}),
  unchanged: sentence({}),
  first: sentence({}),
} as const satisfies Sentences

const edition = {service: text, paper: text, edition: ifAny, date: ifAny}

/** `revisions/notice.md`: an edition made known to customers. */
export const noticeSentences = {
  title: sentence(edition),
  lead: sentence(edition),
  changes: sentence(edition),
  unaffected: sentence(edition),
  worse: sentence(edition),
  better: sentence(edition),
  other: sentence(edition),
  item: sentence({...edition, change: text}),
  contact: sentence({...edition, contact: text}),
} as const satisfies Sentences
