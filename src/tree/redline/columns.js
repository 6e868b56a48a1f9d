import {align} from './align.js'
import {changed} from './change.js'
import {likenessOf, pairsOf} from './likeness.js'
/**
 * Lines up the columns of two tables by their header cells.
 *
 * @returns Every column once, in order; undefined when no column stands in both, or one that does is aligned otherwise:
 *   then the one table cannot have become the other.
 */
export function columnsOf(before, after) {
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
export function alignOfColumns(columns, before, after) {
  return columns.map(column => alignOf(after, column.after) ?? alignOf(before, column.before))
}
/** The cells of a row of one of the tables, each in its column; one that the table lacks is gone or new. */
export function cellsIn(columns, row, side) {
  const other = side === 'before' ? 'inserted' : 'deleted'
  return columns.map(column => {
    const place = column[side]
    const cell = (place === undefined ? undefined : row.children[place]) ?? empty
    return place === undefined ? changed(cell, other) : cell
  })
}
const empty = {type: 'tableCell', children: []}
const headers = {
  key: ({cell}) => JSON.stringify(cell.children),
  likeness: (before, after) => likenessOf(before.cell, after.cell),
  features: ({cell}) => pairsOf(cell).keys(),
}
/** The header cells of a table, as many as its widest row has cells. */
function headersOf({children}) {
  const widest = Math.max(0, ...children.map(row => row.children.length))
  return Array.from({length: widest}, (_, place) => ({place, cell: children[0]?.children[place] ?? empty}))
}
function alignOf(table, place) {
  return (place === undefined ? undefined : table.align?.[place]) ?? null
}
