import type {TableRow as Row} from 'docx'
import type {Table, TableRow} from 'mdast'
import {surelyFits} from '../rowHeight.ts'
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

/**
 * A row (`w:tr`) that no page break splits (`w:cantSplit`), unless it may be taller than a page has room; the first is
 * repeated on each page (`w:tblHeader`).
 */
export const tableRow = (node: TableRow, parent: Table, state: State, info: RowInfo): Row => {
  const {widths, ...place} = info
  const fits = surelyFits(node, widths, state.style)
  return new state.docx.TableRow({
    ...(fits ? {cantSplit: true} : {}),
    ...tracked(state, info),
    ...(info.header && fits ? {tableHeader: true} : {}),
    children: node.children.map((cell, column) =>
      tableCell(cell, node, state, {
        ...within(cell, place),
        width: widths[column] ?? 0,
        align: parent.align?.[column] ?? null,
      }),
    ),
  })
}
