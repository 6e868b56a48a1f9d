/**
 * Characters that no text in a paper may hold: controls, what can't be seen or turns the reading direction, private use,
 * lone surrogates, noncharacters. The joiner of emoji stays.
 */
const forbidden = /(?!\u200d)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u

/** Radicals that look like kanji, and kana with their voicing mark apart: what PDF files and file names leave behind. */
const mistaken = /[\u2e80-\u2ef3\u2f00-\u2fd5]|[\u3041-\u30ff][\u3099\u309a]/u

/** A text with its forbidden characters written as `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(new RegExp(forbidden, 'gu'), character => `[${codePoint(character)}]`)
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What is wrong with the characters of a text of one or more lines, in Japanese; `undefined` when nothing is. */
export function faultOfCharacters(text: string): string | undefined {
  const character = forbidden.exec(text.replace(/[\r\n\t]/gu, ' '))?.[0]
  if (character) return `文書に書けない文字（${codePoint(character)}）が含まれています。取り除いてください`
  const wrong = mistaken.exec(text)?.[0]
  if (!wrong) return undefined
  const right = wrong.normalize('NFKC')
  const advice = right === wrong ? '通常の漢字に直してください' : `「${right}」に直してください`
  return `通常と異なる文字「${wrong}」（${[...wrong].map(codePoint).join('、')}）が含まれています。${advice}`
}
