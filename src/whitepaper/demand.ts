import {isRecord, quote, refusal} from '../schema/index.ts'
import {isWhitepaper, type Whitepaper} from './whitepaper.ts'

/**
 * Refuses an argument that isn't a paper.
 *
 * @param value - The argument.
 * @param what - What fails: 「版を改められません」.
 * @param path - The name of the argument.
 */
export function demandPaper(value: unknown, what: string, path = 'paper'): asserts value is Whitepaper {
  if (isWhitepaper(value)) return
  throw refusal(what, [{path, message: 'whitepaper()で作った文書を渡してください'}])
}

/**
 * Refuses an argument that isn't a record with certain fields.
 *
 * @param value - The argument.
 * @param what - What fails.
 * @param path - The name of the argument.
 * @param fields - The fields that it must have.
 * @param expected - What to give instead.
 */
export function demandRecord(
  value: unknown,
  what: string,
  path: string,
  fields: readonly string[],
  expected: string,
): asserts value is Readonly<Record<string, unknown>> {
  if (isRecord(value) && fields.every(field => Object.hasOwn(value, field))) return
  throw refusal(what, [{path, message: `${quote(value)}は使えません。${expected}`}])
}
