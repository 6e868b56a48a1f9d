/** More (1), less (-1), the same amount (0), or not to be compared (`undefined`). */
export type Sign = -1 | 0 | 1 | undefined

/** How a later figure compares with an earlier one. */
export function sign(before: number | undefined, after: number | undefined): Sign {
  if (before === undefined || after === undefined) return undefined
  return Math.sign(after - before) as Sign
}

/** No value of the type is more than another: another reference is another, not a better one. */
export function incomparable(): Sign {
  return undefined
}

/** One direction when all agree; none when one is more and another is less. */
export function united(signs: readonly Sign[]): Sign {
  if (signs.includes(undefined) || (signs.includes(1) && signs.includes(-1))) return undefined
  return signs.find(each => each !== 0) ?? 0
}

/** A list that has gained entries is more, one that has lost some is less; one that has done both is neither. */
export function subsets(before: unknown, after: unknown): Sign {
  const [one, other] = [before, after].map(list => (Array.isArray(list) ? (list as unknown[]) : []))
  const gained = other?.some(entry => !one?.includes(entry))
  const lost = one?.some(entry => !other?.includes(entry))
  if (gained && lost) return undefined
  return gained ? 1 : lost ? -1 : 0
}

/** The opposite. */
export function negated(sign: Sign): Sign {
  return sign === undefined ? undefined : (-sign as Sign)
}
