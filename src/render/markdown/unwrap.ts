import type {Nodes} from 'mdast'

/**
 * A copy of a tree in which some nodes have given way to their children, and some code to text.
 *
 * @param node - Tree.
 * @param gone - Nodes to do without.
 */
export function unwrap<Node extends Nodes>(node: Node, gone: ReadonlySet<Nodes>): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const copy = unwrap(child, gone)
    if (!gone.has(child)) return [copy]
    return copy.type === 'inlineCode'
      ? [{type: 'text', value: copy.value}]
      : 'children' in copy
        ? copy.children
        : [copy]
  })
  return {...node, children} as Node
}
