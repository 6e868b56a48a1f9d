import type {ThematicBreak} from 'mdast'
import {paragraph} from '../paragraph.ts'
import type {Flow} from '../state.ts'

/** A rule: an empty paragraph with a line under it (style `Rule`). */
export const thematicBreak: Flow<ThematicBreak> = (_node, _parent, state, info) => [
  paragraph(state, info, [], {style: 'Rule'}),
]
