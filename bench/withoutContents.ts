import type {Root, RootContent} from 'mdast'

/** A tree without its table of contents, whose page numbers have to be found by laying out the paper. */
export function withoutContents(tree: Root): Root {
  return {...tree, children: tree.children.filter(node => !isContents(node))}
}

const isContents = (node: RootContent): boolean => (node.data as {role?: string} | undefined)?.role === 'contents'
