const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u

/**
 * Whether a character belongs to text that is written without spaces: kanji, kana, their punctuation, full-width forms.
 *
 * @param character - One character.
 */
export function isFullWidth(character: string): boolean {
  return wide.test(character)
}

/**
 * What a line ending inside a paragraph stands for: nothing between two wide characters, otherwise a space.
 *
 * @param before - Character before the line ending.
 * @param after - Character after it.
 */
export function lineJoint(before: string, after: string): '' | ' ' {
  return isFullWidth(before) && isFullWidth(after) ? '' : ' '
}
