import type {FileChild} from 'docx'
import type {Table, TableRow} from 'mdast'
import {border} from '../border.ts'
import {columnWidths} from '../columnWidths.ts'
import {room} from '../room.ts'
import {separator} from '../separator.ts'
import type {Flow} from '../state.ts'
import {within} from '../track.ts'
import {dxa} from '../units.ts'
import {tableRow} from './tableRow.ts'

/**
 * A table as wide as the text (`w:tblLayout` fixed, widths in dxa), its first row the header. Rows that are short get
 * empty cells: each row of a Word table has to fill the grid.
 */
export const table: Flow<Table> = (node, _parent, state, info): FileChild[] => {
  const before = separator(state, info)
  const width = room(info)
  const widths = columnWidths(node, width, state.style)
  const line = border(state.style.colour.rule)
  const {vertical, horizontal} = state.style.cell
  const {marker: _, ...place} = info
  const rows = node.children.map((row, index) =>
    tableRow(
      filled(row, widths.length),
      node,
      state,
      within(row, {...place, left: 0, depth: 0, enclosed: true, widths, header: index === 0}),
    ),
  )
  state.previous = 'table'
  return [
    ...before,
    new state.docx.Table({
      rows,
      width: {size: width, type: 'dxa'},
      columnWidths: widths,
      layout: 'fixed',
      indent: {size: info.left, type: 'dxa'},
      margins: {
        marginUnitType: 'dxa',
        top: dxa(vertical),
        bottom: dxa(vertical),
        left: dxa(horizontal),
        right: dxa(horizontal),
      },
      borders: {top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line},
    }),
  ]
}

function filled(row: TableRow, columns: number): TableRow {
  const missing = Array.from({length: columns - row.children.length}, () => ({
    type: 'tableCell' as const,
    children: [],
  }))
  return missing.length > 0 ? {...row, children: [...row.children, ...missing]} : row
}
