import {WhitepaperError} from './problems.ts'

/** More values than any paper has; what holds more is no paper. */
const most = 100_000

/** Deeper than any paper goes. */
const deepest = 64

/**
 * A copy of plain data: records, lists, and what stands in them. Everything is read once, so that what is checked is what
 * is used. A field that is `undefined` isn't given. What is no data (a date, a map, a circle, a getter that throws) becomes
 * a symbol that names it: no schema takes it, and a message can show it.
 *
 * @throws {@link WhitepaperError} when there are more than 100,000 values.
 */
export function plainCopy(value: unknown): unknown {
  let left = most
  const copyOf = (original: unknown, above: readonly object[]): unknown => {
    if (--left < 0) throw tooMuch()
    if (typeof original !== 'object' || original === null) return original
    if (above.includes(original)) return Symbol('循環する参照')
    if (above.length >= deepest) return Symbol('深すぎる入れ子')
    const inside = [...above, original]
    if (Array.isArray(original)) {
      if (original.length > left) throw tooMuch()
      return Array.from({length: original.length}, (_, index) => read(original, index, inside))
    }
    if (!isRecord(original)) return Symbol(Object.prototype.toString.call(original).slice(8, -1))
    const fields = Object.keys(original).map(key => [key, read(original, key, inside)] as const)
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined))
  }
  const read = (from: object, key: PropertyKey, above: readonly object[]): unknown =>
    guarded(() => copyOf((from as Record<PropertyKey, unknown>)[key], above))
  return guarded(() => copyOf(value, []))
}

/** Whether an object is a record: neither of a class nor with a prototype of its own; of any realm. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function guarded(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof WhitepaperError) throw error
    return Symbol('読み取れない値')
  }
}

function tooMuch(): WhitepaperError {
  const message = `値が${most}個を超えています。繰り返しや循環がないか確かめてください`
  return new WhitepaperError([{path: 'whitepaper', label: '', message}])
}
