import {isRecord} from '../schema/isRecord.ts'
import {refusal} from '../schema/problems.ts'
import {quote} from '../schema/quote.ts'
import {suggestion} from '../schema/suggestion.ts'

/** What an option can be: says in Japanese what is expected, where a value isn't that. */
export type Check = (value: unknown) => string | undefined

/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  value =>
    typeof value === 'string' && words.includes(value)
      ? undefined
      : `${words.map(quote).join('、')}のどれかを指定してください`

/** `true` or `false`. */
export const flag: Check = value => (typeof value === 'boolean' ? undefined : 'trueまたはfalseを指定してください')

/** Bytes. */
export const bytes: Check = value =>
  value instanceof Uint8Array ? undefined : 'ファイルの内容（Uint8Array）を渡してください'

/** A record. */
export const record: Check = value =>
  isRecord(value) && !(value instanceof Uint8Array) ? undefined : '項目の組（オブジェクト）を渡してください'

/** A list of which each entry passes a check. */
export const listOf =
  (expected: string, check: (value: unknown) => boolean): Check =>
  value =>
    Array.isArray(value) && value.every(check) ? undefined : expected

/**
 * Refuses options that are not there, or have a value that they can't have, all at once.
 *
 * @param options - Options as they were given; a field that is `undefined` isn't given.
 * @param checks - Every option, with what it can be.
 * @throws WhitepaperError.
 */
export function checkOptions(options: unknown, checks: Readonly<Record<string, Check>>): void {
  const wrong = record(options)
  if (wrong !== undefined) throw refusal('オプションの指定が正しくありません', [{path: 'options', message: wrong}])
  const faults = Object.entries(options as object).flatMap(([name, value]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    const message = check ? value !== undefined && check(value) : unknown(name, Object.keys(checks))
    return message ? [{path: `options.${name}`, message}] : []
  })
  if (faults.length > 0) throw refusal('オプションの指定が正しくありません', faults)
}

function unknown(name: string, names: readonly string[]): string {
  const near = suggestion(name, names)
  return near === undefined
    ? `このオプションはありません。指定できるのは${names.map(quote).join('、')}です`
    : `このオプションはありません。${quote(near)}の誤りではありませんか`
}
