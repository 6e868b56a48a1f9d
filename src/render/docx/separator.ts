import type {FileChild} from 'docx'
import {paragraph} from './paragraph.ts'
import type {Info, State} from './state.ts'

/**
 * What has to stand before a table: nothing, as a rule. Two tables in a row would become one, and a table cannot start
 * a page, so there a small empty paragraph (style `Separator`) comes between. And the end of a
 * paragraph that is to go can only go where another paragraph follows.
 *
 * @param state - Shared state.
 * @param info - Place of the table.
 */
export function separator(state: State, info: Info): FileChild[] {
  if (state.previous !== 'table' && !state.breakBefore && !state.mayGo) return []
  const {marker: _, ...place} = info
  return [paragraph(state, place, [], {style: 'Separator'})]
}
