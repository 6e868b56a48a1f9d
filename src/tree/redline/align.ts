import {partitionPoint} from './partitionPoint.ts'
import {stretches} from './stretches.ts'

/** An item that stands in both sequences, or in one of them. */
export type Step<Item> =
  | {readonly before: Item; readonly after: Item}
  | {readonly before: Item; readonly after?: undefined}
  | {readonly before?: undefined; readonly after: Item}

/** How items are compared. */
export interface Comparison<Item> {
  /** The same for two items exactly when nothing changed. */
  key(item: Item): string
  /** How alike two items are, from 0 to 1; 0 when one cannot have become the other. */
  likeness(before: Item, after: Item): number
  /** What two items must share to be alike; the more of it, the more alike. Only asked of long sequences. */
  readonly features: (item: Item) => Iterable<string>
}

/** Items less alike than this are two items, not one that changed. */
const least = 0.4

/**
 * Lines up two sequences in their order: first what is the same, then, in between, what is most alike. What has moved
 * is gone in one place and new in another. Takes memory in proportion to their length.
 *
 * @param before - Old items.
 * @param after - New items.
 * @param comparison - How items are compared.
 * @returns Every item once, in order, what is gone before what is new.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  comparison: Comparison<Item>,
): Step<Item>[] {
  return stretches(before, after, item => comparison.key(item)).flatMap((stretch): Step<Item>[] => {
    if (stretch.same) return stretch.after.map((item, index) => ({before: stretch.before[index] as Item, after: item}))
    return steps(stretch.before, stretch.after, paired(scored(stretch.before, stretch.after, comparison)))
  })
}

/** Places of an old item and a new one, and how alike the two are. */
interface Pair {
  readonly old: number
  readonly recent: number
  readonly score: number
}

/** So many pairs are all compared; of longer sequences only those that have something rare in common, or the same place. */
const mostPairs = 40_000

/** With so many of the new items an old one of a long sequence is compared. */
const mostCandidates = 8

/** What more items than this have tells none of them from the others. */
const mostHaving = 16

function scored<Item>(before: readonly Item[], after: readonly Item[], comparison: Comparison<Item>): Pair[] {
  const all = before.length * after.length <= mostPairs ? after.map((_, recent) => recent) : undefined
  const candidates = all ? () => all : candidatesIn(before, after, comparison)
  return before.flatMap((item, old) =>
    candidates(item, old).flatMap(recent => {
      const score = comparison.likeness(item, after[recent] as Item)
      return score < least ? [] : [{old, recent, score}]
    }),
  )
}

/** Finds the new items that share most with an old one, what few of them have counting for more. */
function candidatesIn<Item>(before: readonly Item[], after: readonly Item[], {features}: Comparison<Item>) {
  const having = new Map<string, number[]>()
  for (const [place, item] of after.entries()) {
    for (const feature of new Set(features(item))) {
      const places = having.get(feature)
      if (!places) having.set(feature, [place])
      else if (places.length <= mostHaving) places.push(place)
    }
  }
  return (item: Item, old: number): number[] => {
    const shared = new Map([old, after.length - before.length + old].filter(place => place in after).map(at => [at, 1]))
    for (const feature of new Set(features(item))) {
      const places = having.get(feature) ?? []
      if (places.length > mostHaving) continue
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1 / places.length)
    }
    const best = [...shared].sort(([one, first], [other, second]) => second - first || one - other)
    return best.slice(0, mostCandidates).map(([place]) => place)
  }
}

/** The pairs that can stand together in both orders: the most alike first, of equals the first. */
function paired(pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = []
  const best = pairs.toSorted(
    (one, other) => other.score - one.score || one.old - other.old || one.recent - other.recent,
  )
  for (const pair of best) {
    const place = partitionPoint(chosen, ({old}) => old < pair.old)
    const [above, below] = [chosen[place - 1], chosen[place]]
    const isFree = below === undefined || (below.old > pair.old && below.recent > pair.recent)
    if (isFree && (above === undefined || above.recent < pair.recent)) chosen.splice(place, 0, pair)
  }
  return chosen
}

function steps<Item>(before: readonly Item[], after: readonly Item[], pairs: readonly Pair[]): Step<Item>[] {
  const found: Step<Item>[] = []
  let [old, recent] = [0, 0]
  const apart = (untilOld: number, untilRecent: number): void => {
    found.push(...before.slice(old, untilOld).map(item => ({before: item})))
    found.push(...after.slice(recent, untilRecent).map(item => ({after: item})))
  }
  for (const pair of pairs) {
    apart(pair.old, pair.recent)
    found.push({before: before[pair.old] as Item, after: after[pair.recent] as Item})
    ;[old, recent] = [pair.old + 1, pair.recent + 1]
  }
  apart(before.length, after.length)
  return found
}
