/** The kinds of characters that make one word as long as they follow each other. The first that fits counts. */
const kinds: readonly string[] = [
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`, // figures: 14, 1.1, 10,000
  String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}]*`,
  String.raw`[\p{Script=Han}々〆ヶ]+`,
  String.raw`\p{Script=Hiragana}[\p{Script=Hiragana}\p{M}ー]*`,
  String.raw`\p{Script=Katakana}[\p{Script=Katakana}\p{M}ー・]*`,
  String.raw`\s+`,
  String.raw`\P{M}\p{M}*`, // anything else, with the marks on it: punctuation above all
  String.raw`\p{M}+`,
]

const word = new RegExp(kinds.join('|'), 'gu')

/**
 * Cuts a text where its script changes, so that 「14日間」 is 14 and 日間. `Intl.Segmenter` knows words better, but not
 * the same words in every version of Node.
 *
 * @param text - Any text.
 * @returns Its words; joined, they are the text.
 */
export function words(text: string): string[] {
  return text.match(word) ?? []
}
