import type {TableCell as Cell} from 'docx'
import type {AlignType, TableCell, TableRow} from 'mdast'
import {changeOf} from '../../../tree/redline/change.ts'
import {paragraph} from '../paragraph.ts'
import type {Info, State} from '../state.ts'
import {tracked} from '../track.ts'

/** Place of a cell. */
export interface CellInfo extends Info {
  /** Whether it is in the header row. */
  readonly header: boolean
  /** Alignment of its column. */
  readonly align: AlignType
}

/**
 * A cell (`w:tc`): one paragraph (style `TableText` or `TableHeader`), also when there is nothing in it. One of a column that
 * is new or gone is itself tracked (`w:cellIns`, `w:cellDel`).
 */
export const tableCell = (node: TableCell, _parent: TableRow, state: State, info: CellInfo): Cell => {
  const {header, align, width, ...place} = info
  const children = state.phrasing(node, {...place, width})
  const style = header ? 'TableHeader' : 'TableText'
  return new state.docx.TableCell({
    children: [paragraph(state, {...place, width}, children, {style, ...(align ? {alignment: align} : {})})],
    width: {size: width, type: 'dxa'},
    ...(changeOf(node) ? tracked(state, info) : {}),
    ...(header ? {shading: {type: 'clear', color: 'auto', fill: state.style.colour.header}} : {}),
  })
}
