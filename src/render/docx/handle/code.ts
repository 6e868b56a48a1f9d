import type {Code} from 'mdast'
import {paragraph} from '../paragraph.ts'
import {textRuns} from '../runs.ts'
import type {Flow} from '../state.ts'

/** A block of code: one paragraph (style `Code`), its lines separated by breaks. */
export const code: Flow<Code> = (node, _parent, state, info) => {
  const value = node.value.replace(/\r\n?/g, '\n')
  return [paragraph(state, info, textRuns(state, info, value, {}), {style: 'Code'})]
}
