import type {InlineCode} from 'mdast'
import {textRuns} from '../runs.ts'
import type {Phrasing} from '../state.ts'

/** Code in a line (character style `InlineCode`). */
export const inlineCode: Phrasing<InlineCode> = (node, _parent, state, info) =>
  textRuns(state, info, state.symbols.get(node) ?? node.value, {...info.marks, style: state.styleId('InlineCode')})
