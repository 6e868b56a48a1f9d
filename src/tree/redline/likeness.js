import {toString as textOf} from 'mdast-util-to-string'

const known = new WeakMap()
/**
 * How alike the texts of two nodes are, figures aside: twice the pairs of neighbouring characters that they share, by
 * all that they have (Sørensen and Dice).
 *
 * @param one - Node.
 * @param other - Node.
 * @returns From 0, nothing in common, to 1.
 */
export function likenessOf(one, other) {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  let shared = 0
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0)
  return (2 * shared) / (total(pairs) + total(others))
}
/** The pairs of neighbouring characters in the text of a node. */
export function pairsOf(node) {
  const found = known.get(node)
  if (found) return found
  const pairs = new Map()
  let last = ''
  for (const character of [...spaced(node).replace(/\p{Nd}+/gu, '0'), '']) {
    const pair = `${last}\n${character}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    last = character
  }
  known.set(node, pairs)
  return pairs
}
/** The text of a node, block by block: the end of one cell is not the start of the next. */
function spaced(node) {
  const blocks = node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell'
  return blocks && 'children' in node ? node.children.map(spaced).join('\n') : textOf(node, {includeHtml: false})
}
function total(pairs) {
  let sum = 0
  for (const count of pairs.values()) sum += count
  return sum
}
