import type {Blockquote} from 'mdast'
import {role} from '../../../tree/role.ts'
import {box} from '../box.ts'
import {paragraph} from '../paragraph.ts'
import type {Flow} from '../state.ts'
import {dxa} from '../units.ts'

/**
 * A quote: indented. A ＜ポイント＞ box: paragraphs with a border and a shade (style `Point`); where it holds lists or
 * tables, whose indents would tear the border apart, a table of one cell that looks the same.
 */
export const blockquote: Flow<Blockquote> = (node, _parent, state, info) => {
  if (role(node) !== 'point') return state.flow(node, {...info, left: info.left + dxa(state.style.indent)})
  const simple = node.children.every(child => child.type === 'paragraph') && info.left === 0
  if (!simple) return box(node, state, info)
  // Word would draw one border around two boxes in a row.
  const before = state.previous === 'point' ? [paragraph(state, info, [], {style: 'Separator'})] : []
  const paragraphs = state.flow(node, {...info, style: 'Point'})
  state.previous = 'point'
  return [...before, ...paragraphs]
}
