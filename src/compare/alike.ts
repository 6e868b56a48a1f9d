import type * as z from 'zod'
import {branchOf, definition} from '../schema/index.ts'
import {elementOf, isOrdered, metaFor, oneForMany, shapeOf} from '../schema/layers.ts'

/** Whether two values say the same, however they are written. */
export function alike(schema: z.ZodType, one: unknown, other: unknown): boolean {
  // Most facts are the same to the letter, which is told at once.
  if (one === other || JSON.stringify(one) === JSON.stringify(other)) return true
  return print(schema, one) === print(schema, other)
}

/** Whether two values are written in the same order, too: what differs otherwise looks different on paper. */
export function sameInOrder(schema: z.ZodType, one: unknown, other: unknown): boolean {
  if (one === other || JSON.stringify(one) === JSON.stringify(other)) return true
  return JSON.stringify(canonical(schema, one, false)) === JSON.stringify(canonical(schema, other, false))
}

/** A value as text that is the same for all ways of writing it. */
export function print(schema: z.ZodType, value: unknown): string {
  return JSON.stringify(canonical(schema, value, true)) ?? ''
}

/**
 * A value without the choices of whoever wrote it: a record that is only its shorthand field is that field, a list of one
 * is the one where that may be written, an unordered list is sorted if asked for, fields stand in the schema's order, and what is the
 * default isn't stated.
 */
function canonical(schema: z.ZodType, value: unknown, sorted: boolean): unknown {
  if (Array.isArray(value)) {
    const element = elementOf(schema)
    if (!element) return value
    const [only] = value
    if (value.length === 1 && oneForMany(schema, only)) return canonical(schema, only, sorted)
    const entries = value.map(entry => canonical(element, entry, sorted))
    if (!sorted || isOrdered(element) || inTurn(schema, value)) return entries
    return entries.map(entry => JSON.stringify(entry)).sort()
  }
  if (typeof value === 'object' && value !== null) {
    const shape = shapeOf(schema, value)
    const given = Object.keys(value)
      .sort()
      .flatMap((name): [string, unknown][] => {
        const fact = (value as Record<string, unknown>)[name]
        if (fact === undefined || isDefault(name, fact)) return []
        return [[name, shape[name] ? canonical(shape[name], fact, sorted) : fact]]
      })
    const shorthand = metaFor(schema, value, 'shorthand')
    const [only] = given
    return only && given.length === 1 && only[0] === shorthand ? only[1] : Object.fromEntries(given)
  }
  return typeof value === 'string' && metaFor(schema, value, 'say') === 'prose' ? settled(value) : value
}

/** Acts happen in turn, and a pair has a first and a second. */
function inTurn(schema: z.ZodType, value: unknown): boolean {
  const {type} = definition(branchOf(schema, value) ?? schema)
  return type === 'tuple' || metaFor(schema, value, 'ordered') === true
}

/** A figure is a commitment unless it is said to be a target. */
function isDefault(name: string, fact: unknown): boolean {
  return name === 'kind' && fact === 'commitment'
}

/** Free text without differences that nobody sees. */
export function settled(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .trim()
}
