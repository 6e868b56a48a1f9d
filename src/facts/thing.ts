import * as z from 'zod'
import {checkedString, faultOfLine, faultOfNotation, faultOfPhrase, faultOfPlaceholders} from './text.ts'

/**
 * A noun phrase of at most 80 characters that stands before を, は, の, で or により; no particle at its end, no 「。」, no
 * predicate. `{provider}`, `{customer}` and the other keys of `terms` may stand in it. An occasion or a purpose is a
 * Thing that ends in an action noun: 「ウイルスの検知」.
 */
export type Thing = string

export const thingSchema: z.ZodType<Thing> = checkedString(
  80,
  text => faultOfPhrase(text) ?? faultOfPlaceholders(text),
).meta({title: '名詞句', holds: 'phrase'})

/** One or more noun phrases. */
export const thingsSchema: z.ZodType<readonly Thing[]> = z.array(thingSchema).min(1).meta({title: '名詞句の一覧'})

/** A proper name: of a service, a company, a document, a desk. At most 80 characters on one line; taken as it is. */
export type Name = string

export const nameSchema: z.ZodType<Name> = checkedString(
  80,
  text => faultOfLine(text) ?? (text.includes('。') ? '名称に「。」は書けません' : undefined),
).meta({title: '名称'})

/** A heading on one line, at most 80 characters, without a number; the keys of `terms` may stand in it as `{key}`. */
export type Heading = string

export const headingSchema: z.ZodType<Heading> = checkedString(
  80,
  text =>
    faultOfLine(text) ??
    faultOfNotation(text) ??
    (text.includes('。') ? '見出しに「。」は書けません' : faultOfPlaceholders(text)),
).meta({title: '見出し', holds: 'heading'})
