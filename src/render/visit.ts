import type {Nodes} from 'mdast'

/**
 * Calls a function on a node and everything in it, in document order, parents first.
 *
 * @param node - Where to start.
 * @param each - Called with each node and the node it is in.
 * @param parent - The node that `node` is in.
 */
export function visit(node: Nodes, each: (node: Nodes, parent: Nodes | undefined) => void, parent?: Nodes): void {
  each(node, parent)
  if ('children' in node) for (const child of node.children) visit(child, each, node)
}
