/** The name that was probably meant: a letter or two away, or one that begins with what was written. */
export function suggestion(word: string, names: Iterable<string>): string | undefined {
  if (word.length < 2 || word.length > 40) return undefined
  const most = word.length < 3 ? 0 : word.length < 5 ? 1 : 2
  const written = word.toLowerCase()
  const [best] = [...names]
    .map(name => ({name, begins: name.toLowerCase().startsWith(written), far: distance(written, name.toLowerCase())}))
    .filter(({begins, far}) => begins || far <= most)
    .sort((one, other) => Number(other.begins) - Number(one.begins) || one.far - other.far)
  return best?.name
}

/** How many letters are to be put in, taken out, replaced or swapped with the next one. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({length: other.length + 1}, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
