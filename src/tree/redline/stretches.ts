import {diffArrays} from 'diff'
import {partitionPoint} from './partitionPoint.ts'

/** A stretch of two sequences that is the same in both, or differs. */
export interface Stretch<Item> {
  readonly same: boolean
  readonly before: readonly Item[]
  readonly after: readonly Item[]
}

/**
 * Cuts two sequences into stretches that are the same and stretches that differ, in turn. Takes memory in proportion to
 * their length: what stands once in each is lined up first (the longest run of it in both orders), and only between
 * two of these is it asked what else is the same.
 *
 * @param before - Old items.
 * @param after - New items.
 * @param key - The same for two items exactly when nothing changed.
 */
export function stretches<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Stretch<Item>[] {
  const [olds, recents] = [before.map(key), after.map(key)]
  const found: Stretch<Item>[] = []
  let [old, recent] = [0, 0]
  const differ = (untilOld: number, untilRecent: number): void => {
    if (untilOld === old && untilRecent === recent) return
    found.push({same: false, before: before.slice(old, untilOld), after: after.slice(recent, untilRecent)})
  }
  for (const {from, to, length} of runsOf(matches(olds, recents))) {
    differ(from, to)
    found.push({same: true, before: before.slice(from, from + length), after: after.slice(to, to + length)})
    ;[old, recent] = [from + length, to + length]
  }
  differ(before.length, after.length)
  return found
}

/** Two stretches in a row as one. It is the same only when both are. */
export function joined<Item>(one: Stretch<Item>, other: Stretch<Item>): Stretch<Item> {
  return {
    same: one.same && other.same,
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
  }
}

/** Where an old item and a new one with the same key stand. */
interface Match {
  readonly from: number
  readonly to: number
}

/** What stays, in both orders. */
function matches(olds: readonly string[], recents: readonly string[]): Match[] {
  const anchors = longestRising(uniqueMatches(olds, recents))
  const ends = [...anchors, {from: olds.length, to: recents.length}]
  return ends.flatMap((end, index) => {
    const last = anchors[index - 1] ?? {from: -1, to: -1}
    const between = matchesBetween(olds, recents, {from: last.from + 1, to: last.to + 1}, end)
    return index < anchors.length ? [...between, end] : between
  })
}

/** The keys that stand once in each sequence, in the new order. */
function uniqueMatches(olds: readonly string[], recents: readonly string[]): Match[] {
  const [old, recent] = [onceIn(olds), onceIn(recents)]
  return [...recent].flatMap(([key, to]) => {
    const from = old.get(key)
    return from === undefined ? [] : [{from, to}]
  })
}

function onceIn(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  for (const [place, key] of keys.entries()) {
    if (places.has(key)) again.add(key)
    places.set(key, place)
  }
  for (const key of again) places.delete(key)
  return places
}

/** The most matches that stand in the old order as they do in the new one (patience sorting). */
function longestRising(all: readonly Match[]): Match[] {
  const before = new Map<Match, Match | undefined>()
  const piles: Match[] = []
  for (const match of all) {
    const place = partitionPoint(piles, ({from}) => from < match.from)
    before.set(match, piles[place - 1])
    piles[place] = match
  }
  const rising: Match[] = []
  for (let match = piles.at(-1); match !== undefined; match = before.get(match)) rising.push(match)
  return rising.reverse()
}

/** Beyond so many differences between two anchors nothing that repeats itself there is taken for the same. */
const mostDifferences = 400

/** What else is the same between two anchors: keys that stand in both stretches, some of them more than once. */
function matchesBetween(olds: readonly string[], recents: readonly string[], start: Match, end: Match): Match[] {
  const [gone, come] = [olds.slice(start.from, end.from), recents.slice(start.to, end.to)]
  const [known, wanted] = [new Set(gone), new Set(come)]
  const placed = (keys: readonly string[], offset: number, others: ReadonlySet<string>) =>
    keys.flatMap((key, index) => (others.has(key) ? [{key, place: offset + index}] : []))
  const [old, recent] = [placed(gone, start.from, wanted), placed(come, start.to, known)]
  if (old.length === 0 || recent.length === 0) return []
  const changes = diffArrays(
    old.map(({key}) => key),
    recent.map(({key}) => key),
    {maxEditLength: mostDifferences},
  )
  const found: Match[] = []
  let [from, to] = [0, 0]
  for (const {count, added, removed} of changes ?? []) {
    for (let step = 0; step < count && !added && !removed; step++) {
      found.push({from: old[from + step]?.place as number, to: recent[to + step]?.place as number})
    }
    if (!added) from += count
    if (!removed) to += count
  }
  return found
}

/** Matches that follow each other without a gap, as one. */
function runsOf(all: readonly Match[]): {from: number; to: number; length: number}[] {
  const runs: {from: number; to: number; length: number}[] = []
  for (const {from, to} of all) {
    const last = runs.at(-1)
    if (last && last.from + last.length === from && last.to + last.length === to) last.length++
    else runs.push({from, to, length: 1})
  }
  return runs
}
