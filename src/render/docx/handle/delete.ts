import type {Delete} from 'mdast'
import type {Phrasing} from '../state.ts'

/** Deleted text (`w:strike`). */
export const deleted: Phrasing<Delete> = (node, _parent, state, info) =>
  state.phrasing(node, {...info, marks: {...info.marks, strike: true}})
