import type {Strong} from 'mdast'
import type {Phrasing} from '../state.ts'

/** Strong text (`w:b`). */
export const strong: Phrasing<Strong> = (node, _parent, state, info) =>
  state.phrasing(node, {...info, marks: {...info.marks, bold: true}})
