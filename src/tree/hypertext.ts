import type {Nodes, Root, Table} from 'mdast'
import {role} from './role.ts'
import {slugsOf} from './slugs.ts'

/**
 * A tree as any unified plugin can use it: headings have their anchors as ids (`data.id`, and `data.hProperties.id` for
 * remark-rehype), what has a role has it as a class (`data.hProperties.className`), and tables say of each column how it
 * is aligned: what turns them into HTML takes no cell of a column that it doesn't know of.
 *
 * @param root - Tree as it was written.
 */
export function hypertext(root: Root): Root {
  const slugs = slugsOf(root)
  const marked = <Node extends Nodes>(node: Node): Node => {
    const id = node.type === 'heading' ? slugs.get(node) : undefined
    const className = role(node)
    const properties = {...(id === undefined ? {} : {id}), ...(className === undefined ? {} : {className: [className]})}
    return {
      ...node,
      ...(node.type === 'table' ? {align: alignOf(node)} : {}),
      ...('children' in node ? {children: node.children.map(child => marked(child))} : {}),
      ...(Object.keys(properties).length > 0
        ? {data: {...node.data, ...(id === undefined ? {} : {id}), hProperties: properties}}
        : {}),
    }
  }
  return marked(root)
}

function alignOf({align, children}: Table): NonNullable<Table['align']> {
  const columns = Math.max(0, ...children.map(row => row.children.length))
  return Array.from({length: columns}, (_, column) => align?.[column] ?? null)
}
