import type * as z from 'zod'
import {branches, definition, metaOf, unwrapped} from '../schema/index.ts'
import type {Joiner, Reading, Test} from './program.ts'

/** What a name is read for: to print it, to ask whether it is given, to compare it, or to look into its text. */
export type Use = 'print' | 'ask' | 'compare' | 'plain'

/** Why a name can't be read: there is none, or it is a record or flag, which no sentence can hold as such. */
export type Misfit = 'unknown' | 'unprintable'

/** What a name can stand for: a value of a schema, or a phrase that the paper has ready. */
export type Meaning = z.ZodType | 'phrase'

/** Which forms the value types have. */
export interface Forms {
  has(type: string, form: string): boolean
}

/** How the end of a path is read from a value of a schema. */
export function readingOf(meaning: Meaning, path: readonly string[], use: Use, forms: Forms): Reading | Misfit {
  if (meaning === 'phrase') return path.length > 0 ? 'unknown' : use === 'plain' ? ['plain', ['value']] : ['value']
  const {say, shorthand} = metaOf(meaning)
  const spoken = say === undefined ? spokenIn(meaning) : [meaning]
  if (spoken.length > 1) return choiceOf(spoken, schema => readingOf(schema, path, use, forms))
  const [schema = meaning] = spoken
  if (schema !== meaning) return readingOf(schema, path, use, forms)
  const [step, ...rest] = path
  if (step === undefined) return endOf(schema, use, forms)
  if (say === undefined && elementOf(schema)) return ofList(elementOf(schema) as z.ZodType, path, use, forms)
  const holders = branches(schema).filter(branch => Object.hasOwn(definition(branch).shape ?? {}, step))
  if (holders.length > 0) {
    return choiceOf(holders, branch => {
      const inner = readingOf(definition(branch).shape?.[step] as z.ZodType, rest, use, forms)
      if (isMisfit(inner)) return inner
      return shorthand === undefined ? ['field', step, inner] : ['shorthand', shorthand, step, inner]
    })
  }
  if (say === undefined || rest.length > 0 || !forms.has(say, step)) return 'unknown'
  return formOf(say, step, use)
}

export function isMisfit(reading: Reading | Misfit): reading is Misfit {
  return typeof reading === 'string'
}

/** The schema of what stands at a path of fields and of first and last items; `undefined` where there is nothing. */
export function memberAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  const [step, ...rest] = path
  if (step === undefined) return schema
  const inside = spokenIn(schema).flatMap(one => branches(one))
  const members = inside.map(one => {
    const element = elementOf(one)
    if (element) return step === 'first' || step === 'last' ? element : undefined
    return definition(one).shape?.[step]
  })
  const member = members.find(one => one !== undefined)
  return member && memberAt(member, rest)
}

/** The schema of a list's items, or of a pair's; `undefined` where it is no list, or one thing may stand in its place. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const {element, items} = definition(unwrapped(schema))
  return element ?? items?.[0]
}

/**
 * The alternatives of a schema as wording knows them: those with forms of their own are not taken apart. Answers are told
 * by themselves, never as a value.
 */
export function spokenIn(schema: z.ZodType): readonly z.ZodType[] {
  const {options} = definition(unwrapped(schema))
  if (metaOf(schema).say !== undefined || !options) return [schema]
  return options.flatMap(spokenIn).filter(option => definition(option).shape?.answer === undefined)
}

/** What is read of each alternative; as one, where it is the same of all. */
function choiceOf(
  alternatives: readonly z.ZodType[],
  read: (alternative: z.ZodType) => Reading | Misfit,
): Reading | Misfit {
  const readings = alternatives.map(read)
  if (readings.every(isMisfit)) return readings.includes('unprintable') ? 'unprintable' : 'unknown'
  const known = readings.map((reading): Reading => (isMisfit(reading) ? ['nothing'] : reading))
  const [first] = known
  if (first && known.every(reading => JSON.stringify(reading) === JSON.stringify(first))) return first
  return ['choice', known.map((reading, index) => [branches(alternatives[index] as z.ZodType).map(testOf), reading])]
}

function testOf(branch: z.ZodType): Test {
  const {type, values, entries, shape} = definition(branch)
  switch (type) {
    case 'literal':
      return ['is', values ?? []]
    case 'enum':
      return ['is', Object.values(entries ?? {})]
    case 'array':
    case 'tuple':
      return ['list']
    case 'record':
      return ['type', 'object']
    case 'object': {
      const fields = Object.entries(shape ?? {})
      const required = fields.filter(([, field]) => definition(field).type !== 'optional').map(([name]) => name)
      const [tag] = shape?.answer ? (definition(shape.answer).values ?? []) : []
      return ['record', tag === undefined ? null : String(tag), required, fields.map(([name]) => name)]
    }
    default:
      return ['type', type === 'custom' ? 'string' : type]
  }
}

/** How a whole value is read. */
function endOf(schema: z.ZodType, use: Use, forms: Forms): Reading | Misfit {
  const {say, holds} = metaOf(schema)
  if (use === 'ask') return say === undefined ? ['value'] : ['given']
  if (say !== undefined) {
    if (use === 'compare') return ['value']
    // Free Markdown is put in as blocks; the compiler sees to it that it stands alone.
    if (say === 'prose') return ['value']
    return forms.has(say, 'default') ? formOf(say, 'default', use) : 'unprintable'
  }
  const element = elementOf(schema)
  if (element) return use === 'compare' ? ['value'] : ofList(element, [], use, forms)
  const {type, values} = definition(unwrapped(schema))
  const isText = type === 'string' || type === 'number' || type === 'enum' || type === 'custom'
  const isWord = type === 'literal' && values?.every(value => typeof value === 'string' || typeof value === 'number')
  if (use === 'print' && !isText && !isWord) return 'unprintable'
  return type === 'string' && holds === 'phrase' ? ['text'] : ['value']
}

function formOf(type: string, form: string, use: Use): Reading {
  if (use === 'ask') return ['given']
  return use === 'print' ? ['form', type, form] : ['plain', ['form', type, form]]
}

const joiners: Readonly<Record<string, Joiner>> = {or: 'または', comma: '、'}

/** A path that goes on from a list: to one of its items, or to something of all of them. */
function ofList(element: z.ZodType, path: readonly string[], use: Use, forms: Forms): Reading | Misfit {
  const [step, ...rest] = path
  if (step === 'size') return rest.length > 0 ? 'unknown' : ['size']
  if (step === 'first' || step === 'last') {
    const inner = readingOf(element, rest, use, forms)
    if (isMisfit(inner)) return inner
    return step === 'first' ? ['first', inner] : ['last', inner]
  }
  // A form or a field of all items is joined like the items themselves.
  const joiner = path.filter(name => Object.hasOwn(joiners, name)).at(-1)
  const items = readingOf(
    element,
    path.filter(name => !Object.hasOwn(joiners, name)),
    'print',
    forms,
  )
  if (isMisfit(items) && !(items === 'unprintable' && use === 'ask')) return items
  if (use === 'ask' || use === 'compare' || isMisfit(items)) return ['value']
  const list: Reading = ['list', joiners[joiner ?? ''] ?? 'および', items]
  return use === 'print' ? list : ['plain', list]
}
