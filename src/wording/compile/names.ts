import * as z from 'zod'
import {nameSchema} from '../../facts/index.ts'
import {branches, definition, fieldNames} from '../../schema/index.ts'
import {providerSchema, serviceSchema} from '../../whitepaper/index.ts'
import {natives} from '../native.ts'
import type {Reading, Root} from '../program.ts'
import {elementOf, type Meaning} from '../reading.ts'

/** Where a path begins: what stands there, and which part of the path leads on from it. */
export interface Start {
  readonly root: Root
  readonly meaning: Meaning
  readonly path: readonly string[]
  /** The way from the root to what stands there. */
  readonly through: (reading: Reading) => Reading
}

/** Where the paths begin that a section may read; `undefined` for a name that it doesn't know. */
export type Names = (path: readonly string[]) => Start | undefined

const directly = (reading: Reading): Reading => reading

/** What every template sees of the paper. */
const namesSchema = z.strictObject({
  service: serviceSchema,
  provider: providerSchema,
  paper: z.strictObject({title: nameSchema, standard: nameSchema, standardKind: nameSchema.optional()}),
})

/** The names of the paper: its terms, and what it, its service and its provider are called. */
export function paperNames(terms: ReadonlySet<string>): Names {
  return ([name = '', ...rest]) => {
    const [term = '', ...more] = rest
    if (name === 'terms') {
      if (!terms.has(term) || more.length > 0) return undefined
      return {root: 'terms', meaning: 'phrase', path: [], through: inner => ['field', term, inner]}
    }
    const isKnown = Object.hasOwn(namesSchema.shape, name)
    return isKnown ? {root: 'names', meaning: namesSchema, path: [name, ...rest], through: directly} : undefined
  }
}

/** Words that the machinery gives a section. */
export function wordNames(words: readonly string[]): Names {
  return ([name = '', ...rest]) =>
    words.includes(name)
      ? {root: 'words', meaning: 'phrase', path: rest, through: inner => ['field', name, inner]}
      : undefined
}

/** Fields of a schema: all, or those named. Its other fields hide what bears the same name elsewhere. */
export function fieldsNamed(schema: z.ZodType, names?: readonly string[]): Names {
  const all = fieldNames(schema)
  const own = names ? new Set(names) : all
  return path => {
    const [name = ''] = path
    if (!all.has(name)) return undefined
    const meaning = own.has(name) ? schema : z.strictObject({})
    return {root: 'value', meaning, path, through: directly}
  }
}

/** What the forms of a value type see: the value and its fields, or the entries of a list. */
export function valueNames(type: string, schema: z.ZodType): Names {
  const lists = branches(schema).filter(branch => definition(branch).type === 'array')
  const [list] = lists
  const element = list && elementOf(list)
  const native = natives[type]
  const isFlag = branches(schema).every(branch => isFlagOrRecord(branch))
  const scalar = isFlag ? flagSchema : phraseSchema
  const own: Readonly<Record<string, Omit<Start, 'root' | 'path'>>> = {
    self: {meaning: schema, through: directly},
    ...(list && element
      ? {
          all: {meaning: list, through: inner => ['all', inner]},
          lead: {meaning: list, through: inner => ['lead', inner]},
          last: {meaning: element, through: inner => ['final', inner]},
        }
      : {}),
  }
  const fields = fieldsNamed(schema)
  return path => {
    const [name = '', ...rest] = path
    const found = Object.hasOwn(own, name) ? own[name] : undefined
    if (found) return {root: 'value', path: rest, ...found}
    if (native) return wordNames(native.names)(path)
    if (!list && fieldNames(schema).has(name)) return fields(path)
    if (name !== 'value' || list) return undefined
    return {root: 'value', meaning: scalar, path: rest, through: inner => ['scalar', inner]}
  }
}

const phraseSchema = z.string().meta({holds: 'phrase'})
const flagSchema = z.boolean()

function isFlagOrRecord(branch: z.ZodType): boolean {
  const {type, values = []} = definition(branch)
  return (
    type === 'object' || type === 'boolean' || (type === 'literal' && values.every(value => typeof value === 'boolean'))
  )
}

/** The first of several that knows a name. */
export function firstOf(...all: readonly Names[]): Names {
  return path => {
    for (const names of all) {
      const found = names(path)
      if (found) return found
    }
    return undefined
  }
}
