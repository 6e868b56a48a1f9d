import type * as z from 'zod'
import {isRecord} from './isRecord.ts'
import {definition, metaOf, unwrapped} from './meta.ts'
import {suggestion} from './suggestion.ts'

/** The alternatives of a schema, unions within unions laid flat; the schema itself when it is no union. */
export function branches(schema: z.ZodType): readonly z.ZodType[] {
  const known = flat.get(schema)
  if (known) return known
  const inner = unwrapped(schema)
  const {options} = definition(inner)
  const found = options ? options.flatMap(branches) : [inner]
  flat.set(schema, found)
  return found
}

const flat = new WeakMap<z.ZodType, readonly z.ZodType[]>()

/** The alternative that a value was written as: by its kind, then by its tag, then by its keys. */
export function branchOf(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const fitting = branches(schema).filter(branch => fits(branch, value))
  if (fitting.length < 2 || typeof value !== 'object' || value === null) return fitting[0]
  const keys = Object.keys(value)
  return fitting.find(branch => misfit(branch, keys) === 0) ?? closest(fitting, keys)
}

/** The alternative with the fewest keys that it doesn't have or that are missing; a misspelled key counts for less. */
function closest(fitting: readonly z.ZodType[], keys: readonly string[]): z.ZodType | undefined {
  const scored = fitting.map(branch => ({branch, score: misfit(branch, keys, suggestion)}))
  return scored.reduce((best, one) => (one.score < best.score ? one : best)).branch
}

function misfit(branch: z.ZodType, keys: readonly string[], near: typeof suggestion = () => undefined): number {
  const shape = definition(branch).shape ?? {}
  const names = Object.keys(shape)
  const unknown = keys.filter(key => !Object.hasOwn(shape, key))
  const missing = names.filter(name => definition(shape[name] as z.ZodType).type !== 'optional' && !keys.includes(name))
  return unknown.reduce((sum, key) => sum + (near(key, names) ? 1 : 2), missing.length)
}

/** The schema of what stands at a path in a value; `undefined` where the value isn't as its schema says. */
export function schemaAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const branch = branchOf(schema, value)
  if (!branch) return undefined
  const {shape, element, items, valueType} = definition(branch)
  const own = shape && Object.hasOwn(shape, key) ? shape[String(key)] : valueType
  const inner = typeof key === 'number' ? (element ?? items?.[key]) : own
  return inner && schemaAt(inner, valueAt(value, [key]), rest)
}

/** What stands at a path in a value. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}

/** Whether a value is of the kind that an alternative describes; of the same tag, where it is a tagged record. */
function fits(branch: z.ZodType, value: unknown): boolean {
  const {type, shape, values, entries} = definition(branch)
  switch (type) {
    case 'literal':
      return values?.includes(value) ?? false
    case 'enum':
      return typeof value === 'string' && Object.values(entries ?? {}).includes(value)
    case 'array':
    case 'tuple':
      return Array.isArray(value)
    case 'object': {
      if (!isRecord(value)) return false
      const tag = shape?.answer && definition(shape.answer).values?.[0]
      return tag === value.answer
    }
    case 'record':
      return isRecord(value)
    case 'custom':
      return typeof value === 'string'
    default:
      return typeof value === type
  }
}

/** The fields of an object schema. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return definition(unwrapped(schema)).shape ?? {}
}

/** The fields of a record; none of anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** The names of all fields that a value of a schema can have. */
export function fieldNames(schema: z.ZodType): ReadonlySet<string> {
  return new Set(branches(schema).flatMap(branch => Object.keys(definition(branch).shape ?? {})))
}

/** Calls `visitor` for every value that is given, with its schema, its path, and the labels on the way. */
export function walk(
  schema: z.ZodType,
  value: unknown,
  visitor: (found: {schema: z.ZodType; branch: z.ZodType; value: unknown; path: readonly PropertyKey[]}) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (value === undefined) return
  const branch = branchOf(schema, value)
  if (!branch) return
  visitor({schema, branch, value, path})
  const {shape, element, items, valueType} = definition(branch)
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = element ?? items?.[index]
      if (inner) walk(inner, item, visitor, [...path, index])
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inner = shape ? (Object.hasOwn(shape, key) ? shape[key] : undefined) : valueType
      if (inner) walk(inner, item, visitor, [...path, key])
    }
  }
}

/** The schema that carries a value's wording: the suggestion one with `say`, looking into unions along the value's branch. */
export function saying(schema: z.ZodType, value: unknown): z.ZodType {
  const inner = unwrapped(schema)
  if (metaOf(schema).say) return schema
  const {options} = definition(inner)
  if (!options) return inner
  const branch = branchOf(inner, value)
  const option = options.find(candidate => branch !== undefined && branches(candidate).includes(branch))
  return option ? saying(option, value) : inner
}
