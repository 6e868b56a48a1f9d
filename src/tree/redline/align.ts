import {diffArrays} from 'diff'

/** An item that stands in both sequences, or in one of them. */
export type Step<Item> =
  | {readonly before: Item; readonly after: Item}
  | {readonly before: Item; readonly after?: undefined}
  | {readonly before?: undefined; readonly after: Item}

/** A stretch of two sequences that is the same in both, or differs. */
export interface Stretch<Item> {
  readonly same: boolean
  readonly before: readonly Item[]
  readonly after: readonly Item[]
}

/** Items less alike than this are two items, not one that changed. */
const least = 0.4

/**
 * Cuts two sequences into stretches that are the same and stretches that differ, in turn.
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
  const found: Stretch<Item>[] = []
  let [old, recent] = [0, 0]
  for (const {count, added, removed} of diffArrays(before.map(key), after.map(key))) {
    const same = !added && !removed
    const part = {
      same,
      before: added ? [] : before.slice(old, old + count),
      after: removed ? [] : after.slice(recent, recent + count),
    }
    old += part.before.length
    recent += part.after.length
    const last = found.at(-1)
    if (last && !same && !last.same) found[found.length - 1] = joined(last, part)
    else found.push(part)
  }
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

/**
 * Lines up two sequences in their order: first what is the same, then, in between, what is most alike. What has moved
 * is gone in one place and new in another.
 *
 * @param before - Old items.
 * @param after - New items.
 * @param key - The same for two items exactly when nothing changed.
 * @param likeness - How alike two items are, from 0 to 1; 0 when one cannot have become the other.
 * @returns Every item once, in order, what is gone before what is new.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
  likeness: (before: Item, after: Item) => number,
): Step<Item>[] {
  return stretches(before, after, key).flatMap((stretch): Step<Item>[] => {
    if (stretch.same) return stretch.after.map((item, index) => ({before: stretch.before[index] as Item, after: item}))
    const scores = stretch.before.map(old => stretch.after.map(recent => likeness(old, recent)))
    return paired(stretch, scores)
  })
}

/** Pairs the two that are most alike, then those before them and those after them. */
function paired<Item>({before, after}: Omit<Stretch<Item>, 'same'>, scores: readonly number[][]): Step<Item>[] {
  let best = {score: 0, old: -1, recent: -1}
  for (const [old, row] of scores.entries()) {
    for (const [recent, score] of row.entries()) if (score > best.score) best = {score, old, recent}
  }
  const {score, old, recent} = best
  if (score < least) return [...before.map(item => ({before: item})), ...after.map(item => ({after: item}))]
  const above = {before: before.slice(0, old), after: after.slice(0, recent)}
  const below = {before: before.slice(old + 1), after: after.slice(recent + 1)}
  return [
    ...paired(
      above,
      scores.slice(0, old).map(row => row.slice(0, recent)),
    ),
    {before: before[old] as Item, after: after[recent] as Item},
    ...paired(
      below,
      scores.slice(old + 1).map(row => row.slice(recent + 1)),
    ),
  ]
}
