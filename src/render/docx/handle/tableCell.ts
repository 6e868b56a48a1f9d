import type {TableCell as Cell} from 'docx'
import type {AlignType, TableCell, TableRow} from 'mdast'
import {paragraph} from '../paragraph.ts'
import type {Info, State} from '../state.ts'

/** Place of a cell. */
export interface CellInfo extends Info {
  /** Whether it is in the header row. */
  readonly header: boolean
  /** Alignment of its column. */
  readonly align: AlignType
}

/** A cell (`w:tc`): one paragraph (style `TableText` or `TableHeader`), also when there is nothing in it. */
export const tableCell = (node: TableCell, _parent: TableRow, state: State, info: CellInfo): Cell => {
  const {header, align, width, ...place} = info
  const children = state.phrasing(node, {...place, width})
  const style = header ? 'TableHeader' : 'TableText'
  return new state.docx.TableCell({
    children: [paragraph(state, {...place, width}, children, {style, ...(align ? {alignment: align} : {})})],
    width: {size: width, type: 'dxa'},
    ...(header ? {shading: {type: 'clear', color: 'auto', fill: state.style.colour.header}} : {}),
  })
}
