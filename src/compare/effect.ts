import type * as z from 'zod'
import {isAnswer} from '../facts/index.ts'
import type {Direction} from '../schema/index.ts'
import {negated, type Sign} from '../schema/sign.ts'
import {amountOf} from './amount.ts'
import type {Effect} from './change.ts'

/** What is compared: a fact with its schema and direction. */
export interface Compared {
  readonly schema: z.ZodType
  readonly direction: Direction
  /** The fact is an entry of a list. */
  readonly entry: boolean
  readonly before: unknown
  readonly after: unknown
}

/** What a change of a fact means to the customer. Seen from the other side it means the opposite. */
export function effectOf({schema, direction, entry, before, after}: Compared): Effect {
  if (isTarget(before) !== isTarget(after) && isForce(before) && isForce(after)) return named(isTarget(after) ? -1 : 1)
  if (direction === 'none') return 'neutral'
  if (isAnswer(before) || isAnswer(after)) {
    const [from, to] = [standing(before), standing(after)]
    return named(from === undefined || to === undefined ? undefined : (Math.sign(to - from) as Sign))
  }
  const better = direction === 'more' ? 1 : -1
  if (before === undefined) return named(presence(after, better, entry))
  if (after === undefined) return named(negated(presence(before, better, entry)))
  const amount = amountOf(schema, before, after, !entry)
  return named(amount === undefined ? undefined : ((amount * better) as Sign))
}

function named(sign: Sign): Effect {
  return sign === 1 ? 'better' : sign === -1 ? 'worse' : 'neutral'
}

/**
 * What it means that a fact is stated at all. Of what there should be less, each entry of a list is one too many; a
 * figure is a promise, and better than none. A clause that only says that there is nothing promises nothing.
 */
function presence(fact: unknown, better: Sign, entry: boolean): Sign {
  if (fact === false) return 0
  if (fact === true || entry || Array.isArray(fact)) return better
  if (typeof fact === 'object' && fact !== null && Object.values(fact).every(isAnswer)) {
    return Object.values(fact).some(answer => standing(answer) === 1) ? 1 : 0
  }
  return 1
}

/**
 * How a fact stands to an answer in its place: there is one, one is planned, there is none. To publish nothing on the
 * matter is like saying nothing; that it doesn't apply, stands elsewhere or is still open compares with neither.
 */
function standing(fact: unknown): number | undefined {
  if (!isAnswer(fact)) return fact === undefined ? 0 : 2
  const order: Readonly<Record<string, number>> = {planned: 1, notProvided: 0, undisclosed: 0}
  return order[fact.answer]
}

/** The words for the force of a figure. */
function isForce(value: unknown): boolean {
  return isTarget(value) || value === 'commitment' || value === 'guarantee'
}

function isTarget(value: unknown): boolean {
  return value === 'target'
}
