/** What belongs to the character before it: marks, variation selectors, skin tones, tags, what a joiner joins. */
const attached = String.raw`(?:\p{M}|\p{Emoji_Modifier}|\u200d\P{M}|[\u{e0020}-\u{e007f}])*`
/** What a reader takes for one character (a grapheme). `Intl.Segmenter` knows them too, but not in every version the same. */
const grapheme = new RegExp(String.raw`\r\n|\p{RI}\p{RI}|\P{M}${attached}|\p{M}+`, 'gu')
/** The kinds of characters that make one word as long as they follow each other. The first that fits counts. */
const kinds = [
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*${attached}`, // figures: 14, 1.1, 10,000
  String.raw`(?:\p{Script=Latin}${attached})+`,
  String.raw`(?:[\p{Script=Han}々〆ヶ]${attached})+`,
  String.raw`\p{Script=Hiragana}(?:[\p{Script=Hiragana}ー]|${attached.slice(0, -1)})*`,
  String.raw`\p{Script=Katakana}(?:[\p{Script=Katakana}ー・]|${attached.slice(0, -1)})*`,
  String.raw`\p{Script=Hangul}+`,
  String.raw`\s+`,
  grapheme.source, // anything else: punctuation above all
]
const word = new RegExp(kinds.join('|'), 'gu')
/**
 * Cuts a text where its script changes, so that 「14日間」 is 14 and 日間. `Intl.Segmenter` knows words better, but not
 * the same words in every version of Node.
 *
 * @param text - Any text.
 * @returns Its words; joined, they are the text.
 */
export function words(text) {
  return text.match(word) ?? []
}
/** Words that change as a whole: figures and Latin words. Of a Japanese word a part may change. */
const whole = /^[\p{Nd}\p{Script=Latin}]/u
/** Whether a word changes as a whole. */
export function isWhole(text) {
  return whole.test(text)
}
/**
 * Cuts a word into what may change by itself: its characters, as readers take them; a figure or a Latin word is one.
 *
 * @param text - A word.
 */
export function partsOf(text) {
  return isWhole(text) ? [text] : (text.match(grapheme) ?? [])
}
