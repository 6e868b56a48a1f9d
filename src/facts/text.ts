import {z} from 'zod'

/** Characters that no text in a paper may hold: controls, lone surrogates, private use, and bidirectional overrides. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ue000-\uf8ff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u

/** Endings that make a text a sentence or a clause, not a noun phrase. */
const predicate =
  /(?:です|でした|ます|ました|ません|ましょう|ください|下さい|である|であった|する|した|しない|して|される|された|されている|している|していない|できる|できない|られる|れる|なる|なった|ない)$/u

/** Particles that a noun phrase can't end with: the sentence around it brings its own. */
const particle =
  /(?:を|へ|は|が|から|まで|より|による|により|による等|にて|において|について|における|(?<!こ|ひ|あ|も|ふ)と|(?<!も|こ|そ)の|で)$/u

/** What is wrong with the characters of a text of one or more lines, in Japanese; `undefined` when nothing is. */
export function faultOfCharacters(text: string): string | undefined {
  return forbidden.test(text.replace(/[\r\n\t]/gu, ' '))
    ? '制御文字など、文書に書けない文字が含まれています'
    : undefined
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
  const line = faultOfLine(text)
  if (line) return line
  if (text.includes('。')) return '文は書けません。「。」を含まない名詞句で書いてください'
  const end = predicate.exec(text)
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
