import {visit} from 'unist-util-visit'
import {metadataOf} from '../metadata.js'

// XML 1.0 §2.2 `Char`, turned round: control codes but tab and line endings, surrogates on their own, two noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u
const fields = ['value', 'url', 'title', 'lang', 'meta', 'alt']
/**
 * Finds characters that no XML file can hold. They are refused, not dropped: dropping would change what the vendor
 * wrote without telling, and one output could then differ from the other.
 *
 * @param root - Tree to look through, metadata included.
 * @returns One Japanese sentence for each string that has such a character.
 */
export function characterProblems(root) {
  const problems = []
  const look = (text, where) => {
    const found = typeof text === 'string' ? forbidden.exec(text) : null
    if (!found) return
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    problems.push(`文書に使えない文字 U+${code} があります（${where}）: 「${excerpt(text, found.index)}」`)
  }
  visit(root, node => {
    for (const field of fields) look(node[field], node.type)
  })
  for (const [name, value] of Object.entries(metadataOf(root))) {
    for (const text of Array.isArray(value) ? value : [value]) look(text, `data.${name}`)
  }
  return problems
}
/** The text around a place, with what cannot be printed shown as U+FFFD. */
function excerpt(text, index) {
  const part = text.slice(Math.max(0, index - 10), index + 11)
  return [...part].map(character => (forbidden.test(character) ? '\ufffd' : character)).join('')
}
