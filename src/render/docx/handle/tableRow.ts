import type {TableRow as Row} from 'docx'
import type {Table, TableRow} from 'mdast'
import type {Info, State} from '../state.ts'
import {tracked, within} from '../track.ts'
import {tableCell} from './tableCell.ts'

/** Place of a row. */
export interface RowInfo extends Info {
  /** Widths of the columns, dxa. */
  readonly widths: readonly number[]
  /** Whether it is the header row. */
  readonly header: boolean
}

/** A row (`w:tr`) that no page break splits (`w:cantSplit`); the first is repeated on each page (`w:tblHeader`). */
export const tableRow = (node: TableRow, parent: Table, state: State, info: RowInfo): Row => {
  const {widths, ...place} = info
  return new state.docx.TableRow({
    cantSplit: true,
    ...tracked(state, info),
    ...(info.header ? {tableHeader: true} : {}),
    children: node.children.map((cell, column) =>
      tableCell(cell, node, state, {
        ...within(cell, place),
        width: widths[column] ?? 0,
        align: parent.align?.[column] ?? null,
      }),
    ),
  })
}
