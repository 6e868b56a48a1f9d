import * as z from 'zod'
import {faultOfCharacters} from '../schema/characters.ts'

/** Endings that make a text a sentence or a clause, not a noun phrase. */
const predicate =
  /(?:です|でした|ます|ました|ません|ましょう|ください|下さい|である|であった|する|した|しない|して|される|された|されている|している|していない|できる|できない|られる|れる|なる|なった|ない)$/u

/** The same of verbs in their dictionary form, their past and their て form, and of adjectives: 行う, 定めた, 用いて, 必要な. */
const inflected =
  /\p{Script=Han}(?:[うぐすぶむるな]|(?<![近遠多])く|[いきぎしじちにびみりえけげせてねべめれっ][るたて]|んだ)$/u

/** Particles that a noun phrase can't end with: the sentence around it brings its own. */
const particle =
  /(?:を|へ|は|が|から|まで|より|による|により|による等|にて|において|について|における|(?<![こひあもふごそまおび])と|(?<![もこそ])の|で|(?<![なくおかず])に|[やらか]かに)$/u

const halfWidth = /[\uff61-\uff9f]+/u

/** What is wrong with the notation of a text, in Japanese; a name keeps the notation of its owner. */
export function faultOfNotation(text: string): string | undefined {
  const kana = halfWidth.exec(text)?.[0]
  return kana === undefined ? undefined : `半角カタカナ「${kana}」は「${kana.normalize('NFKC')}」と書いてください`
}

/** What is wrong with a line of text as such, in Japanese; `undefined` when nothing is. */
export function faultOfLine(text: string): string | undefined {
  if (text.trim() === '') return '空の文字列です。内容を書くか、項目ごと省いてください'
  if (/[\r\n]/u.test(text)) return '改行は書けません。1行で書いてください'
  const characters = faultOfCharacters(text)
  if (characters || text.includes('\t')) return characters ?? 'タブは書けません'
  if (text !== text.trim()) return '前後に空白があります。取り除いてください'
  return undefined
}

/** What keeps a text from being a noun phrase, in Japanese; `undefined` when nothing does. */
export function faultOfPhrase(text: string): string | undefined {
  const line = faultOfLine(text) ?? faultOfNotation(text)
  if (line) return line
  if (text.includes('。')) return '文は書けません。「。」を含まない名詞句で書いてください'
  const end = predicate.exec(text) ?? inflected.exec(text)
  if (end) return `「${end[0]}」で終わる述語は書けません。名詞句で書いてください`
  const tail = particle.exec(text)
  if (tail) return `末尾の助詞「${tail[0]}」は書けません。名詞で終えてください`
  if (/[、，,・（(「]$/u.test(text)) return `末尾の「${text.at(-1)}」は書けません。名詞で終えてください`
  return undefined
}

/** What is wrong with the `{term}` placeholders of a text, in Japanese; `undefined` when nothing is. */
export function faultOfPlaceholders(text: string): string | undefined {
  return /[{}]/u.test(text.replace(/\{[A-Za-z][A-Za-z0-9]*\}/gu, ''))
    ? '波かっこは、{provider}のように用語の名前を囲むときだけ書けます'
    : undefined
}

/** A string schema of at most `most` characters that refuses what `fault` finds. */
export function checkedString(most: number, fault: (text: string) => string | undefined): z.ZodString {
  return z.string().superRefine((text, context) => {
    const found = fault(text)
    const length = [...text].length
    if (found) context.addIssue({code: 'custom', message: found, input: text})
    else if (length > most) {
      context.addIssue({code: 'custom', message: `${length}文字あります。${most}文字以内で書いてください`, input: text})
    }
  })
}
