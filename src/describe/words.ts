import type * as z from 'zod'
import {type Answer, isAnswer} from '../facts/index.ts'
import {branchOf, definition} from '../schema/index.ts'
import {elementOf, isWhole, metaFor, shapeOf, spelledOut, typeOf} from '../schema/layers.ts'
import {textIn} from '../wording/tell.ts'
import {withTerms} from '../wording/terms.ts'
import {sentence, wordFor} from './sentence.ts'
import type {Voice} from './voice.ts'

/** A value longer than this is not repeated in a sentence about it. */
const longest = 60

/** How values are named. */
export interface Naming {
  /** What the vendor does with a function or practice, for answers in its place: 提供, 実施. */
  readonly act?: string
  /** Figures stand without brackets. */
  readonly bare?: boolean
}

/** How a value is named in a sentence about its change, a word an entry; `undefined` where it is too long or nameless. */
export function wordsFor(voice: Voice, schema: z.ZodType, value: unknown, naming: Naming = {}): string[] | undefined {
  const {act = '提供', bare = false} = naming
  if (value === undefined) return undefined
  if (isAnswer(value)) return quoted(voice, answerIn(voice, value, act), false)
  const element = elementOf(schema)
  if (Array.isArray(value) && element && typeOf(schema, value).whole !== true) {
    const words = value.map(entry => wordsFor(voice, element, entry))
    return words.includes(undefined) ? undefined : (words as string[][]).flat()
  }
  if (typeof value === 'boolean') return booleanWords(voice, schema, value)
  const text = nameOf(voice, schema, value)
  return text === undefined ? undefined : quoted(voice, text, bare && isFigure(schema, value, text))
}

/** What tells something of a value and doesn't name it. */
const predicate = /。|(?:です|ます|ません|ください|(?<!ま)で|を)$/u

/** A value in the paper's own words, in the form for a table; a set of facts by what identifies it. */
function nameOf(voice: Voice, schema: z.ZodType, value: unknown): string | undefined {
  const said = metaFor(schema, value, 'say')
  if (said === 'prose' || said === 'url') return undefined
  if (typeof value === 'number') return `${value}${metaFor(schema, value, 'unit') ?? ''}`
  if (typeof value === 'string' && said === undefined && isCode(schema, value)) return undefined
  const name = isWhole(schema, value) ? undefined : identityIn(voice, schema, value)
  if (name !== undefined && typeof value === 'object') return name
  const text = formsFor(typeOf(schema, value).nameForm, said)
    .map(form => textIn(voice.speaker, schema, value, form))
    .find(found => found !== undefined && found !== '' && !predicate.test(found))
  return text === undefined ? name : rephrased(voice, text)
}

/** A value's words, where those of a sentence or a table don't suit. */
function rephrased(voice: Voice, text: string): string {
  const {terms} = voice.speaker
  const key = text.startsWith(terms.provider ?? '\n') ? text.replace(terms.provider ?? '', '{provider}') : text
  const word = wordFor(template(voice), 'words', key)
  return word === undefined ? text.replace(/(?<=まで|以内|事前|中|時|間)に$/u, '') : withTerms(terms, word)
}

/** The forms that make a noun of a value, the best first. */
function formsFor(own: string | undefined, said: string | undefined): readonly (string | undefined)[] {
  if (said === undefined) return [undefined]
  return own === undefined ? ['cell', 'item', undefined] : [own]
}

/** The name of an entry of a list: what identifies it comes before what it says. */
export function entryNameFor(voice: Voice, schema: z.ZodType, value: unknown): string | undefined {
  const known = isWhole(schema, value) || typeof value !== 'object'
  const name = known ? undefined : identityIn(voice, schema, value)
  if (name !== undefined) return quoted(voice, name, false)?.join('')
  // An entry without the field that would identify it has no name: what it says is what changes.
  return known || metaFor(schema, value, 'identity') === undefined
    ? wordsFor(voice, schema, value)?.join('')
    : undefined
}

function identityIn(voice: Voice, schema: z.ZodType, value: unknown): string | undefined {
  const record = spelledOut(schema, value)
  if (typeof record !== 'object' || record === null) return undefined
  const names = [metaFor(schema, value, 'identity') ?? 'name', 'of']
  const name = names.find(candidate => Object.hasOwn(record, candidate))
  if (name === undefined) return undefined
  const field = shapeOf(schema, record)[name]
  const inner = (record as Record<string, unknown>)[name]
  if (!field || inner === undefined) return undefined
  const element = Array.isArray(inner) ? elementOf(field) : undefined
  if (!element) return nameOf(voice, field, inner)
  const words = (inner as unknown[]).map(entry => nameOf(voice, element, entry))
  return words.includes(undefined) ? undefined : words.join('、')
}

/** A word of the schema's that the wording has no Japanese for. */
function isCode(schema: z.ZodType, value: string): boolean {
  return ['enum', 'literal'].includes(definition(branchOf(schema, value) ?? schema).type)
}

/** Figures stand without brackets, unless a particle in them would run into the sentence. */
function isFigure(schema: z.ZodType, value: unknown, text: string): boolean {
  if (typeof value === 'number') return true
  return (
    typeOf(schema, value).figure === true &&
    (/\d/u.test(text) || /(?:次|ごと)$/u.test(text)) &&
    !/から|まで|に(?!ち)|を|、|（/u.test(text)
  )
}

function booleanWords(voice: Voice, schema: z.ZodType, value: boolean): string[] | undefined {
  const branch = metaFor(schema, value, 'say')
  const text = branch === undefined ? wordFor(template(voice), 'flag', String(value)) : nameOf(voice, schema, value)
  return text === undefined ? undefined : quoted(voice, text, false)
}

function answerIn(voice: Voice, answer: Answer, act: string): string {
  return sentence(template(voice), 'answer', {...answer, act}, voice.speaker)
}

function quoted(voice: Voice, text: string, bare: boolean): string[] | undefined {
  if ([...text].length > longest || text === '') return undefined
  const closed = /^「[^「」]*」$/u.test(text)
  // Brackets within brackets are double ones.
  const inner = bare || closed ? text : text.replaceAll('「', '『').replaceAll('」', '』')
  return [sentence(template(voice), 'value', {text: inner, bare: bare || closed})]
}

function template({speaker}: Voice) {
  return speaker.template('revisions/changes.md')
}
