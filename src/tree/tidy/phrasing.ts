import type {Nodes, PhrasingContent, Text} from 'mdast'
import type {Lines} from './index.ts'
import {tidyLeaves} from './leaves.ts'

const marks = new Set(['emphasis', 'strong', 'delete'])

/** Tidies the phrasing of one block. */
export function tidyPhrasing(nodes: readonly Nodes[], lines: Lines): PhrasingContent[] {
  return shape(tidyLeaves(nodes, lines), [])
}

/** Drops what is empty, unwraps marks and links inside their own kind, merges neighbours of one kind. */
function shape(nodes: readonly Nodes[], inside: readonly string[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes.flatMap(child => shapeNode(child as PhrasingContent, inside))) {
    const last = result.at(-1)
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) {
      result[result.length - 1] = {...last, value: last.value + node.value}
    } else if (last && last.type === node.type && marks.has(node.type)) {
      const both = [...(last as ParentOfPhrasing).children, ...(node as ParentOfPhrasing).children]
      result[result.length - 1] = {...last, children: shape(both, [...inside, node.type])} as PhrasingContent
    } else {
      result.push(node)
    }
  }
  return result
}

interface ParentOfPhrasing {
  children: PhrasingContent[]
}

function shapeNode(node: PhrasingContent, inside: readonly string[]): PhrasingContent[] {
  if (isEmptyLeaf(node)) return []
  if (!marks.has(node.type) && node.type !== 'link') return [node]
  const {children} = node as ParentOfPhrasing
  if (inside.includes(node.type)) return shape(children, inside)
  const shaped = shape(children, [...inside, node.type])
  return shaped.length > 0 ? [{...node, children: shaped} as PhrasingContent] : []
}

function isEmptyLeaf(node: PhrasingContent): boolean {
  return (node.type === 'text' || node.type === 'inlineCode') && (node as Text).value === ''
}
