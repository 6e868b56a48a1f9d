import {stretches} from './stretches.js'

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
export function align(before, after, comparison) {
  return stretches(before, after, item => comparison.key(item)).flatMap(stretch => {
    if (stretch.same) return stretch.after.map((item, index) => ({before: stretch.before[index], after: item}))
    return steps(stretch.before, stretch.after, paired(scored(stretch.before, stretch.after, comparison)))
  })
}
/** So many pairs are all compared; of longer sequences only those that have something rare in common, or the same place. */
const mostPairs = 40_000
/** With so many of the new items an old one of a long sequence is compared. */
const mostCandidates = 8
/** What more items than this have tells none of them from the others. */
const mostHaving = 16
function scored(before, after, comparison) {
  const all = before.length * after.length <= mostPairs ? after.map((_, recent) => recent) : undefined
  const candidates = all ? () => all : candidatesIn(before, after, comparison)
  return before.flatMap((item, old) =>
    candidates(item, old).flatMap(recent => {
      const score = comparison.likeness(item, after[recent])
      return score < least ? [] : [{old, recent, score}]
    }),
  )
}
/** Finds the new items that share most with an old one, what few of them have counting for more. */
function candidatesIn(before, after, {features}) {
  const having = new Map()
  for (const [place, item] of after.entries()) {
    for (const feature of new Set(features(item))) {
      const places = having.get(feature)
      if (!places) having.set(feature, [place])
      else if (places.length <= mostHaving) places.push(place)
    }
  }
  return (item, old) => {
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
function paired(pairs) {
  const chosen = []
  const best = pairs.toSorted(
    (one, other) => other.score - one.score || one.old - other.old || one.recent - other.recent,
  )
  for (const pair of best) {
    const place = placeIn(chosen, pair)
    const [above, below] = [chosen[place - 1], chosen[place]]
    const isFree = below === undefined || (below.old > pair.old && below.recent > pair.recent)
    if (isFree && (above === undefined || above.recent < pair.recent)) chosen.splice(place, 0, pair)
  }
  return chosen
}
/** How many of the chosen pairs stand before another one, by their old items. */
function placeIn(chosen, {old}) {
  let [low, high] = [0, chosen.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (chosen[middle].old < old) low = middle + 1
    else high = middle
  }
  return low
}
function steps(before, after, pairs) {
  const found = []
  let [old, recent] = [0, 0]
  const apart = (untilOld, untilRecent) => {
    found.push(...before.slice(old, untilOld).map(item => ({before: item})))
    found.push(...after.slice(recent, untilRecent).map(item => ({after: item})))
  }
  for (const pair of pairs) {
    apart(pair.old, pair.recent)
    found.push({before: before[pair.old], after: after[pair.recent]})
    ;[old, recent] = [pair.old + 1, pair.recent + 1]
  }
  apart(before.length, after.length)
  return found
}
