import type {Nodes, Root, RootContent} from 'mdast'
import {slugsOf} from '../../tree/slugs.ts'

/**
 * A tree with an anchor of its own before each heading, for readers that give headings other anchors than GitHub does.
 *
 * @param root - Tidy tree.
 */
export function withAnchors(root: Root): Root {
  const slugs = slugsOf(root)
  const anchored = (nodes: readonly RootContent[]): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      const slug = node.type === 'heading' ? slugs.get(node) : undefined
      // A slug is made of letters, digits, hyphens and underscores.
      return slug === undefined ? [within(node)] : [{type: 'html', value: `<a id="${slug}"></a>`}, node]
    })
  const within = <Node extends Nodes>(node: Node): Node =>
    node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
      ? ({...node, children: anchored(node.children)} as Node)
      : node
  return {...root, children: anchored(root.children)}
}
