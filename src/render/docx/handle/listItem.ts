import type {FileChild} from 'docx'
import type {ListItem} from 'mdast'
import {paragraph} from '../paragraph.ts'
import type {Flow, Info} from '../state.ts'

/**
 * An item of a list. Its first paragraph carries the marker, the others stand under it. An item that begins with
 * something else gets an empty paragraph for the marker.
 */
export const listItem: Flow<ListItem> = (node, _parent, state, info) => {
  const marked: Info = {...info, style: info.style ?? 'ListParagraph'}
  const {marker: _, ...plain} = marked
  const [first, ...others] = node.children
  const rest = {...node, children: first?.type === 'paragraph' ? others : node.children}
  const head: FileChild[] =
    first?.type === 'paragraph' ? state.flow({...node, children: [first]}, marked) : [paragraph(state, marked, [])]
  return [...head, ...state.flow(rest, plain)]
}
