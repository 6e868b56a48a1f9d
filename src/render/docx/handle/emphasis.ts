import type {Emphasis} from 'mdast'
import type {Phrasing} from '../state.ts'

/** Emphasis (`w:i`). */
export const emphasis: Phrasing<Emphasis> = (node, _parent, state, info) =>
  state.phrasing(node, {...info, marks: {...info.marks, italics: true}})
