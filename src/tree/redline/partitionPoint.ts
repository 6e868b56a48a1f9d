/**
 * The place of the first item that doesn't stand before what is looked for; the length where all do.
 *
 * @param items - Items, those that stand before it first.
 * @param isBefore - Whether an item stands before it.
 */
export function partitionPoint<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
