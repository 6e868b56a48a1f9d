import {joinLines} from './lines.js'
/**
 * Copies phrasing and settles the white space of its leaves, which has to be looked at across the nodes they are in:
 * none at the ends of lines, one line ending in a row, no break at either end of the block.
 */
export function tidyLeaves(nodes, lines) {
  const leaves = []
  const copies = nodes.map(node => copy(node, leaves))
  for (const leaf of leaves) {
    if (leaf.type === 'text') leaf.value = leaf.value.replace(/[ \t]*(?:\r\n?|\n)[ \t\r\n]*/g, '\n')
    if (leaf.type === 'inlineCode') leaf.value = leaf.value.replace(/\r\n?|\n/g, ' ')
  }
  trim(leaves, /^[ \t\n]+/, value => value.endsWith('\n'))
  trim(leaves.toReversed(), /[ \t\n]+$/, value => value.startsWith('\n'))
  if (lines === 'join') joinLines(leaves)
  return withoutOuterBreaks(copies, leaves)
}
function copy(node, leaves) {
  if ('children' in node) return {...node, children: node.children.map(child => copy(child, leaves))}
  const copied = {...node}
  if (copied.type === 'text' || copied.type === 'inlineCode' || copied.type === 'break' || copied.type === 'html') {
    leaves.push(copied)
  }
  return copied
}
/** Takes white space from one end of each line: from texts at the edge of the block, of a break or of a line ending. */
function trim(leaves, space, endsLine) {
  let atEdge = true
  for (const leaf of leaves) {
    if (leaf.type === 'break') {
      atEdge = true
      continue
    }
    if (leaf.type === 'text' && atEdge) leaf.value = leaf.value.replace(space, '')
    if (leaf.value !== '') atEdge = leaf.type === 'text' && endsLine(leaf.value)
  }
}
/** Drops breaks that begin or end the block: there is no line on their other side. */
function withoutOuterBreaks(nodes, leaves) {
  const hasText = leaf => leaf.type !== 'break' && leaf.value !== ''
  const first = leaves.findIndex(hasText)
  const last = leaves.findLastIndex(hasText)
  const outer = leaves.filter((leaf, index) => leaf.type === 'break' && (first < 0 || index < first || index > last))
  return outer.length > 0 ? without(nodes, new Set(outer)) : nodes
}
function without(nodes, dropped) {
  return nodes
    .filter(node => !dropped.has(node))
    .map(node => ('children' in node ? {...node, children: without(node.children, dropped)} : node))
}
