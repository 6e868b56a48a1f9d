import type {FileChild} from 'docx'
import type {List} from 'mdast'
import {role} from '../../../tree/role.ts'
import {contents} from '../contents.ts'
import type {Flow} from '../state.ts'
import {within} from '../track.ts'
import {dxa} from '../units.ts'
import {listItem} from './listItem.ts'

/**
 * A list, numbered by Word (`w:numPr`). The list over the paper's headings becomes its table of contents; the list of
 * changes fills its page.
 */
export const list: Flow<List> = (node, _parent, state, info) => {
  if (role(node) === 'contents') return contents(node, state, info)
  const marker = state.numbering.begin(node.ordered === true, node.start ?? 1, info.depth)
  const left = info.left + dxa(state.style.indent)
  const items = node.children.flatMap((item): FileChild[] =>
    listItem(item, node, state, within(item, {...info, left, depth: info.depth + 1, marker})),
  )
  if (info.depth === 0 && state.previous === undefined) state.previous = 'list'
  if (role(node) === 'changes') state.breakBefore = true
  return items
}
