import type {ParagraphChild} from 'docx'
import type {Text} from 'mdast'
import {textRuns} from '../runs.ts'
import type {Phrasing} from '../state.ts'

/** Text (`w:r`, `w:t`). */
export const text: Phrasing<Text> = (node, _parent, state, info): ParagraphChild[] => {
  return textRuns(state, info, state.symbols.get(node) ?? node.value, info.marks)
}
