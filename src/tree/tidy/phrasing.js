import {tidyLeaves} from './leaves.js'

const marks = new Set(['emphasis', 'strong', 'delete'])
/** Tidies the phrasing of one block. */
export function tidyPhrasing(nodes, lines) {
  return shape(tidyLeaves(nodes, lines), [])
}
/** Drops what is empty, unwraps marks and links inside their own kind, merges neighbours of one kind. */
function shape(nodes, inside) {
  const result = []
  for (const node of nodes.flatMap(child => shapeNode(child, inside))) {
    const last = result.at(-1)
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) {
      result[result.length - 1] = {...last, value: last.value + node.value}
    } else if (last && last.type === node.type && marks.has(node.type)) {
      const both = [...last.children, ...node.children]
      result[result.length - 1] = {...last, children: shape(both, [...inside, node.type])}
    } else {
      result.push(node)
    }
  }
  return result
}
function shapeNode(node, inside) {
  if (isEmptyLeaf(node)) return []
  if (!marks.has(node.type) && node.type !== 'link') return [node]
  const {children} = node
  if (inside.includes(node.type)) return shape(children, inside)
  const shaped = shape(children, [...inside, node.type])
  return shaped.length > 0 ? [{...node, children: shaped}] : []
}
function isEmptyLeaf(node) {
  return (node.type === 'text' || node.type === 'inlineCode') && node.value === ''
}
