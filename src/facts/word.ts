import * as z from 'zod'
import {type Thing, thingSchema} from './thing.ts'

/**
 * One of the words that the library knows, or a noun phrase of the vendor's own. What looks like a word (ASCII letters
 * alone, the first one small) must be a known one, so that a typing error isn't printed.
 */
export function wordOrThing<const Word extends string>(
  words: readonly Word[],
  kind = '日本語の名詞句',
): z.ZodType<Word | Thing> {
  const own = thingSchema.refine(text => !/^[a-z][A-Za-z]*$/u.test(text), {
    error: `${words.join('、')}のどれか、または${kind}を書いてください`,
  })
  return z.union([z.enum(words), own])
}
