import type {Nodes, TableCell, TableRow} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {lengthOf} from './columnWidths.ts'
import type {StylePreset} from './style.ts'

/**
 * About how tall a row of a table is, pt: without the images in it.
 *
 * @param row - Row.
 * @param widths - Widths of its columns, dxa.
 * @param style - Size of the type, distance of the lines, padding of the cells.
 */
export function rowHeight(row: TableRow, widths: readonly number[], style: StylePreset): number {
  const {cell, tableLine} = style
  const lines = row.children.map((one, column) => {
    const width = (widths[column] ?? 0) / 20 - 2 * cell.horizontal
    return linesIn(one).reduce((sum, line) => sum + linesFor(line, style.size.table, width), 0)
  })
  return Math.max(1, ...lines) * tableLine + 2 * cell.vertical + 1
}

/**
 * How many lines a text takes.
 *
 * @param text - Text of one line.
 * @param em - Size of the type, pt.
 * @param width - Width there is, pt.
 */
export function linesFor(text: string, em: number, width: number): number {
  return Math.max(1, Math.ceil((lengthOf(text) * em) / 2 / Math.max(width, em)))
}

/** The texts of the lines that the breaks of a cell make. */
function linesIn(cell: TableCell): string[] {
  const lines = ['']
  const add = (node: Nodes): void => {
    if (node.type === 'break') lines.push('')
    else if ('children' in node) node.children.forEach(add)
    else lines.push(`${lines.pop()}${textOf(node)}`)
  }
  cell.children.forEach(add)
  return lines
}

/** What a page has to hold beside a row that no page break splits: a repeated header, and something before it. */
const share = 1 / 3

/** Heights are guessed: a font may be wider, and words do not break at the margin. */
const reserve = 1.2

/**
 * Whether a row surely fits on a page under a repeated header. LibreOffice cuts off what is too long of a row that must not
 * be split, so any other row may be.
 *
 * @param row - Row.
 * @param widths - Widths of its columns, dxa.
 * @param style - How the file looks.
 */
export function surelyFits(row: TableRow, widths: readonly number[], style: StylePreset): boolean {
  const {page, margin} = style
  const height = ((page.height - margin.top - margin.bottom) / 25.4) * 72
  return !holdsImage(row) && rowHeight(row, widths, style) * reserve <= height * share
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage))
}
