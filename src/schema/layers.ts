import type * as z from 'zod'
import {definition, type FactMeta, metaOf, unwrapped} from './meta.ts'
import {branches, branchOf} from './shape.ts'

/** A schema and the alternatives of it that a value was written as, from the outside in. */
function layers(schema: z.ZodType, value: unknown): z.ZodType[] {
  const {options} = definition(unwrapped(schema))
  const branch = options && branchOf(schema, value)
  const option = options?.find(candidate => branch !== undefined && branches(candidate).includes(branch))
  return option ? [schema, ...layers(option, value)] : [schema]
}

/** What a schema says about a value: the outermost of its layers that says anything on the matter. */
export function metaFor<Key extends keyof FactMeta>(schema: z.ZodType, value: unknown, key: Key): FactMeta[Key] {
  return layers(schema, value)
    .map(layer => metaOf(layer)[key])
    .find(found => found !== undefined)
}

/** The schema of a list's entries; `undefined` where the schema takes no list. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const list = branchOf(schema, [])
  return list && definition(list).element
}

/** Whether one thing may be written in the place of a list that holds it alone. */
export function oneForMany(schema: z.ZodType, value: unknown): boolean {
  return elementOf(schema) !== undefined && !Array.isArray(value) && branchOf(schema, value) !== undefined
}

/** The record that a value is a shorthand for; the value itself when it is none. */
export function spelledOut(schema: z.ZodType, value: unknown): unknown {
  const shorthand = metaFor(schema, value, 'shorthand')
  if (shorthand === undefined || Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null) return value
  return {[shorthand]: value}
}

/** The fields of a record, by name; of a record by free keys, the same schema for each of its keys. */
export function shapeOf(schema: z.ZodType, value: unknown): Readonly<Record<string, z.ZodType>> {
  const {shape, valueType} = definition(branchOf(schema, value) ?? schema)
  if (shape || !valueType) return shape ?? {}
  return Object.fromEntries(Object.keys(value as object).map(key => [key, valueType]))
}

/** Whether the order of a list's entries is a fact: steps, phases, stages. All others compare by what is in them. */
export function isOrdered(element: z.ZodType): boolean {
  return metaOf(element).ordered === true
}

/** What the type of a value says about itself: the outermost of its layers that has a wording. */
export function typeOf(schema: z.ZodType, value: unknown): FactMeta {
  return (
    layers(schema, value)
      .map(metaOf)
      .find(meta => meta.say !== undefined) ?? {}
  )
}

/** Whether a value compares as a whole: a value that is known as such, or one without parts. */
export function isWhole(schema: z.ZodType, value: unknown): boolean {
  const spelled = spelledOut(schema, value)
  return typeOf(schema, value).whole === true || typeof spelled !== 'object' || spelled === null
}
