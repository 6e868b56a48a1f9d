import type * as z from 'zod'
import {branchOf, definition, metaFor, type Sign, sign, typeOf, united} from '../schema/index.ts'

/**
 * How the amount of a later value compares with that of the earlier one, as its type says. `ranked` says that the words of
 * an enumeration stand in order, from the least to the most.
 */
export function amountOf(schema: z.ZodType, before: unknown, after: unknown, ranked = true): Sign {
  const {compares} = typeOf(schema, after)
  if (compares) return compares(before, after)
  if (typeof before === 'number' && typeof after === 'number') return sign(before, after)
  if (typeof before === 'boolean' && typeof after === 'boolean') return sign(Number(before), Number(after))
  if (metaFor(schema, after, 'graded')) return strengths(before, after)
  return ranked ? inDeclaredOrder(schema, before, after) : undefined
}

/** The words of an enumeration with a direction stand in its order. */
function inDeclaredOrder(schema: z.ZodType, before: unknown, after: unknown): Sign {
  const branch = branchOf(schema, after)
  const words = Object.values((branch && definition(branch).entries) ?? {})
  const [from, to] = [words.indexOf(String(before)), words.indexOf(String(after))]
  return from < 0 || to < 0 ? undefined : sign(from, to)
}

const figure = /\d+(?:\.\d+)?/gu

/** Names that differ in one figure alone compare by it: AES-128 and AES-256, TLS 1.2 and TLS 1.3. */
function strengths(before: unknown, after: unknown): Sign {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  if (before.replace(figure, '#') !== after.replace(figure, '#')) return undefined
  const [one, other] = [before, after].map(name => (name.match(figure) ?? []).map(Number))
  return united((one ?? []).map((each, index) => sign(each, other?.[index])))
}
