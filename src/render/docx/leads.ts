import type {Nodes, Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {role} from '../../tree/role.ts'

/**
 * Paragraphs that stay on the page of what follows them: of the line that names the controls of their section; in a
 * ＜ポイント＞ box of paragraphs its label. Not those before a list or a table: layouts don't agree how much of it then
 * moves, and page numbers would be wrong.
 *
 * @param root - Tidy tree.
 */
export function leadsOf(root: Root): ReadonlySet<Paragraph> {
  const leads = new Set<Paragraph>()
  visit(root, node => {
    if (!('children' in node)) return
    const children: readonly Nodes[] = node.children
    for (const [index, child] of children.entries()) {
      if (child.type === 'paragraph' && role(child) === undefined && isLed(children[index + 1])) leads.add(child)
    }
    const [label, ...rest] = children
    const isBox = role(node) === 'point' && rest.length > 0 && children.every(child => child.type === 'paragraph')
    if (isBox) leads.add(label as Paragraph)
  })
  return leads
}

function isLed(node: Nodes | undefined): boolean {
  return node !== undefined && role(node) === 'reference'
}
