/** Kanji, kana, their punctuation, full-width forms. */
const script =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u
/** Signs that are as wide as kanji in a Japanese text and have no place in others: ※ ℃ Ⅲ → ① ○ ■ ★ ㈱ ㎡. */
const sign = /[\u203b\u2103\u2150-\u218b\u2190-\u26ff\u2776-\u2793\u3200-\u33ff]/u
/** Signs that are as wide as kanji beside Japanese text, and narrow beside Latin text: “” … × ± °. */
const shared = /[§°±×÷‐‖―—‘’“”†‡‥…′″]/u
/**
 * Whether a character belongs to text that is written without spaces: kanji, kana, their punctuation, full-width forms,
 * and signs such as → and ①.
 *
 * @param character - One character.
 */
export function isFullWidth(character) {
  return script.test(character) || sign.test(character)
}
/** Whether a character is a sign that only Japanese fonts have, or have as wide as kanji: ※ ℃ → ①. */
export function isSign(character) {
  return sign.test(character) && !script.test(character)
}
/** Whether a character is as wide as kanji only beside such: “” … × ±. */
export function isShared(character) {
  return shared.test(character)
}
/**
 * What a line ending inside a paragraph stands for: nothing where one side is full-width and the other is or may be,
 * otherwise a space.
 *
 * @param before - Character before the line ending.
 * @param after - Character after it.
 */
export function lineJoint(before, after) {
  const [one, other] = [isFullWidth(before), isFullWidth(after)]
  return (one && (other || isShared(after))) || (other && isShared(before)) ? '' : ' '
}
/** The last character of a text, without the marks and variation selectors on it; empty where there is none. */
export function lastCharacter(text) {
  return [...text.replace(/\p{M}+$/u, '')].at(-1) ?? ''
}
