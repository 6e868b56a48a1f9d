import * as z from 'zod'
import {faultOfLine} from './text.ts'

/** Whether a text is a whole http or https address, of at most 2000 characters. */
export function isWebAddress(text: string): boolean {
  if (text.length > 2000 || faultOfLine(text)) return false
  return /^https?:\/\/[^\s<>"`{}|\\^]+$/iu.test(text) && URL.canParse(text)
}

/** An http or https address. */
export const urlSchema: z.ZodType<string> = z
  .string()
  .refine(isWebAddress, {error: 'URLは「https://」または「http://」で始まる絶対URLを書いてください'})
  .meta({title: 'URL', say: 'url', whole: true})
