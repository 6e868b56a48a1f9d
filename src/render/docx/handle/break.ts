import type {Break} from 'mdast'
import type {Phrasing} from '../state.ts'

/** A break in a line (`w:br`). */
export const hardBreak: Phrasing<Break> = (_node, _parent, state) => [new state.docx.TextRun({break: 1})]
