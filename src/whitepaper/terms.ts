import * as z from 'zod'
import {editions, usualEdition} from '../catalogue/index.ts'
import {type Thing, thingSchema} from '../facts/index.ts'
import {keySchema} from '../schema/index.ts'

/** The paper's own words for the parties and for itself: key to word. Each word is used everywhere. */
export interface Terms {
  /** The vendor: 当社 when left out. */
  readonly provider?: Thing
  /** The customer: お客様 when left out. */
  readonly customer?: Thing
  /** Somebody who uses the service in the customer's organisation: 利用者 when left out. */
  readonly user?: Thing
  /** The customer's administrator: 管理者 when left out. */
  readonly administrator?: Thing
  /** The vendor of the cloud that the service runs on: 基盤クラウド事業者 when left out. */
  readonly platform?: Thing
  /** The service: 本サービス when left out. */
  readonly service?: Thing
  /** The paper: 本書 when left out. */
  readonly paper?: Thing
  /** Further parties, by keys of the vendor's own. */
  readonly [key: string]: Thing | undefined
}

/** The terms that a paper doesn't choose: they are what its service and its standard are called. */
export const derivedTerms: readonly string[] = ['serviceName', 'standardName']

export const termsSchema: z.ZodType<Terms> = z
  .record(
    keySchema(/^[a-z][A-Za-z0-9]*$/u, '用語のキーは英小文字で始まる英数字で書いてください').refine(
      key => !derivedTerms.includes(key),
      {error: 'この用語はserviceとstandardの名称から決まります'},
    ),
    thingSchema.refine(word => !/[{}]/u.test(word), {error: '用語の中に別の用語は書けません'}).optional(),
  )
  .meta({title: '用語'})

/** The words that a paper uses unless its `terms` say otherwise. */
export const defaultTerms: Readonly<Record<string, Thing>> = {
  provider: '当社',
  customer: 'お客様',
  user: '利用者',
  administrator: '管理者',
  platform: '基盤クラウド事業者',
  service: '本サービス',
  paper: '本書',
}

/** All terms of a paper: ours where it has none of its own, and the names that are terms, too. */
export function termsOf(
  own: Readonly<Record<string, unknown>>,
  service: unknown,
  cited: unknown,
): Record<string, string> {
  const words = Object.entries(own).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    ...defaultTerms,
    ...Object.fromEntries(words),
    serviceName: typeof service === 'string' ? service : '',
    standardName: typeof cited === 'string' ? cited : editions[usualEdition].iso,
  }
}

/** Other words for a party, which a fact may not use beside the chosen one. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  provider: ['当社', '弊社', '我が社', 'わが社'],
  customer: [
    'お客様',
    'お客さま',
    '御客様',
    'ユーザ様',
    'ユーザー様',
    '利用者様',
    'クラウドサービス利用者',
    'クラウドサービスカスタマ',
  ],
  service: ['本サービス', '当サービス', '弊サービス'],
  paper: ['本書', '本ホワイトペーパー', '当ホワイトペーパー', '本ドキュメント', '本資料'],
}

/** A word in a text that competes with a chosen term. */
export interface Rival {
  readonly found: string
  readonly key: string
  readonly chosen: string
}

/** What the standard calls kinds of data; no word for a party stands in them. */
const designations: readonly string[] = ['クラウドサービスカスタマデータ', 'クラウドサービスカスタマーデータ']

/**
 * The words in a text that compete with the chosen terms. A chosen word is no rival, nor is what stands within one, within
 * a name of `names`, or within a designation of the standard.
 */
export function rivalsIn(
  text: string,
  terms: Readonly<Record<string, string>>,
  names: readonly string[] = [],
): Rival[] {
  const chosen = [...Object.values(terms), ...names, ...designations].sort((a, b) => b.length - a.length)
  const rest = chosen.reduce((left, word) => (word === '' ? left : left.replaceAll(word, '\n')), text)
  return Object.entries(rivals).flatMap(([key, words]) =>
    words
      .filter(word => rest.includes(word))
      .slice(0, 1)
      .map(found => ({found, key, chosen: terms[key] ?? ''})),
  )
}
