import type {Break} from 'mdast'
import type {Phrasing} from '../state.ts'
import {run} from '../track.ts'

/** A break in a line (`w:br`). */
export const hardBreak: Phrasing<Break> = (_node, _parent, state, info) => [run(state, info, {break: 1})]
