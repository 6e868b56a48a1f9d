import type {AlignType, Table, TableCell, TableRow} from 'mdast'
import {align, type Comparison} from './align.ts'
import {changed} from './change.ts'
import {likenessOf, pairsOf} from './likeness.ts'

/** Columns of two tables side by side: the place in the old table, in the new one, or in both. */
export interface Column {
  readonly before: number | undefined
  readonly after: number | undefined
}

/**
 * Lines up the columns of two tables by their header cells.
 *
 * @returns Every column once, in order; undefined when no column stands in both, or one that does is aligned otherwise:
 *   then the one table cannot have become the other.
 */
export function columnsOf(before: Table, after: Table): readonly Column[] | undefined {
  const [olds, recents] = [headersOf(before), headersOf(after)]
  const columns =
    olds.length === recents.length
      ? recents.map(({place}) => ({before: place, after: place}))
      : align(olds, recents, headers).map(step => ({before: step.before?.place, after: step.after?.place}))
  const shared = columns.filter(column => column.before !== undefined && column.after !== undefined)
  const alike = shared.every(column => alignOf(before, column.before) === alignOf(after, column.after))
  return shared.length > 0 && alike ? columns : undefined
}

/** The alignment of each column. */
export function alignOfColumns(columns: readonly Column[], before: Table, after: Table): AlignType[] {
  return columns.map(column => alignOf(after, column.after) ?? alignOf(before, column.before))
}

/** The cells of a row of one of the tables, each in its column; one that the table lacks is gone or new. */
export function cellsIn(columns: readonly Column[], row: TableRow, side: 'before' | 'after'): TableCell[] {
  const other = side === 'before' ? 'inserted' : 'deleted'
  return columns.map(column => {
    const place = column[side]
    const cell = (place === undefined ? undefined : row.children[place]) ?? empty
    return place === undefined ? changed(cell, other) : cell
  })
}

const empty: TableCell = {type: 'tableCell', children: []}

interface Header {
  readonly place: number
  readonly cell: TableCell
}

const headers: Comparison<Header> = {
  key: ({cell}) => JSON.stringify(cell.children),
  likeness: (before, after) => likenessOf(before.cell, after.cell),
  features: ({cell}) => pairsOf(cell).keys(),
}

/** The header cells of a table, as many as its widest row has cells. */
function headersOf({children}: Table): Header[] {
  const widest = Math.max(0, ...children.map(row => row.children.length))
  return Array.from({length: widest}, (_, place) => ({place, cell: children[0]?.children[place] ?? empty}))
}

function alignOf(table: Table, place: number | undefined): AlignType {
  return (place === undefined ? undefined : table.align?.[place]) ?? null
}
