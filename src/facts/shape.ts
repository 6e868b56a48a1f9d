import type {z} from 'zod'
import {definition, metaOf, unwrapped} from './meta.ts'

/** The alternatives of a schema, unions within unions laid flat; the schema itself when it is no union. */
export function branches(schema: z.ZodType): z.ZodType[] {
  const inner = unwrapped(schema)
  const {options} = definition(inner)
  return options ? options.flatMap(branches) : [inner]
}

/** The alternative that a value was written as: by its kind, then by its tag, then by its keys. */
export function branchOf(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const fitting = branches(schema).filter(branch => fits(branch, value))
  if (fitting.length < 2 || typeof value !== 'object' || value === null) return fitting[0]
  const keys = Object.keys(value)
  const misfit = (branch: z.ZodType) => {
    const shape = definition(branch).shape ?? {}
    const required = Object.entries(shape).filter(([, field]) => definition(field).type !== 'optional')
    return (
      2 * keys.filter(key => !Object.hasOwn(shape, key)).length + required.filter(([key]) => !keys.includes(key)).length
    )
  }
  return fitting.reduce((best, branch) => (misfit(branch) < misfit(best) ? branch : best))
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
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
      const tag = shape?.answer && definition(shape.answer).values?.[0]
      return tag === (value as {answer?: unknown}).answer
    }
    case 'record':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === type
  }
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

/** The schema that carries a value's wording: the nearest one with `say`, looking into unions along the value's branch. */
export function saying(schema: z.ZodType, value: unknown): z.ZodType {
  const inner = unwrapped(schema)
  if (metaOf(schema).say) return schema
  const {options} = definition(inner)
  if (!options) return inner
  const branch = branchOf(inner, value)
  const option = options.find(candidate => branch !== undefined && branches(candidate).includes(branch))
  return option ? saying(option, value) : inner
}
