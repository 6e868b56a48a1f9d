import type {Link, List, PhrasingContent, Root, RootContent, Table} from 'mdast'

/** Short ways to say a tree in a test. A string is text. */
type Inline = string | PhrasingContent

function inline(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.map(node => (typeof node === 'string' ? {type: 'text', value: node} : node))
}

export const root = (...children: RootContent[]): Root => ({type: 'root', children})

export const p = (...children: Inline[]): RootContent => ({type: 'paragraph', children: inline(children)})

export const h = (depth: 1 | 2 | 3 | 4 | 5 | 6, ...children: Inline[]): RootContent => ({
  type: 'heading',
  depth,
  children: inline(children),
})

export const strong = (...children: Inline[]): PhrasingContent => ({type: 'strong', children: inline(children)})

export const emphasis = (...children: Inline[]): PhrasingContent => ({type: 'emphasis', children: inline(children)})

export const link = (url: string, ...children: Inline[]): Link => ({
  type: 'link',
  url,
  children: inline(children) as Link['children'],
})

export const quote = (...children: RootContent[]): RootContent => ({type: 'blockquote', children: children as never})

/** A list; an item is a block, or several in an array. */
export const list = (ordered: boolean, ...items: (RootContent | RootContent[])[]): List => ({
  type: 'list',
  ordered,
  children: items.map(item => ({type: 'listItem', children: (Array.isArray(item) ? item : [item]) as never})),
})

export const table = (...rows: Inline[][]): Table => ({
  type: 'table',
  children: rows.map(cells => ({
    type: 'tableRow',
    children: cells.map(cell => ({type: 'tableCell', children: inline([cell])})),
  })),
})

/** Gives a node a role. */
export const as = <Node extends RootContent>(role: string, node: Node): Node => ({...node, data: {role}})
