import {visit} from 'unist-util-visit'
import {slugOfLink} from '../slugs.js'
import {anchorOf, copied} from './anchors.js'

/** The number that a heading begins with: 「3.1 」, 「2. 」, 「CLD.8.1.5 」. */
const number = /^(?:[A-Z]+\.)?\d+(?:\.\d+)*\.?(?=[ \u3000])/u
/**
 * The old tree with the numbers that its sections have in the new one, in headings and in links that print them: a
 * section that is only counted otherwise, because another was added before it, has not changed.
 *
 * @param before - Old tree, anchored.
 * @param after - New tree, anchored with it.
 */
export function renumbered(before, after) {
  const [olds, recents] = [numbersIn(before), numbersIn(after)]
  return copied(before, node => {
    const anchor = node.type === 'heading' ? anchorOf(node) : node.type === 'link' ? slugOfLink(node.url) : undefined
    const [old, recent] = [olds.get(anchor), recents.get(anchor)]
    return old === undefined || recent === undefined ? node : withNumber(node, old, recent)
  })
}
function numbersIn(tree) {
  const numbers = new Map()
  visit(tree, 'heading', heading => {
    const found = number.exec(firstText(heading)?.value ?? '')
    if (found) numbers.set(anchorOf(heading), found[0])
  })
  return numbers
}
function firstText(node) {
  const first = 'children' in node ? node.children[0] : undefined
  return first?.type === 'text' ? first : undefined
}
function withNumber(node, old, recent) {
  const first = firstText(node)
  if (!('children' in node) || first === undefined || number.exec(first.value)?.[0] !== old) return node
  const children = [{...first, value: recent + first.value.slice(old.length)}, ...node.children.slice(1)]
  return {...node, children}
}
