import type * as z from 'zod'
import {clauseSchemas} from '../clauses/index.ts'
import {statementOf} from '../facts/index.ts'
import {branchOf, definition} from '../schema/index.ts'
import {paperSchema, type WhitepaperFacts} from '../whitepaper/index.ts'
import type {JsonFacts} from './upgrade.ts'

/**
 * Facts as JSON of one form: the fields of a record in the order of its schema, whatever the order in which they were
 * written. Entries that the vendor names (plans, contacts, documents) keep their order: they are printed in it.
 *
 * @param facts - Facts of a checked paper.
 */
export function canonical({clauses, ...rest}: WhitepaperFacts): JsonFacts {
  return {
    ...(ordered(paperSchema, rest) as JsonFacts),
    clauses: clauses.map(({clause, facts}) => ({clause, facts: ordered(statementOf(clauseSchemas[clause]), facts)})),
  }
}

function ordered(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const branch = branchOf(schema, value)
  const {shape, element, items, valueType} = branch ? definition(branch) : {}
  const inside = (inner: z.ZodType | undefined, item: unknown): unknown => (inner ? ordered(inner, item) : item)
  if (Array.isArray(value)) return value.map((item, index) => inside(element ?? items?.[index], item))
  const given = Object.entries(value)
  const entries = shape ? Object.keys(shape).flatMap(name => given.filter(([key]) => key === name)) : given
  return Object.fromEntries(entries.map(([key, item]) => [key, inside(shape ? shape[key] : valueType, item)]))
}
