import type {FileChild} from 'docx'
import type {Blockquote} from 'mdast'
import {endsInChange} from '../../tree/redline/change.ts'
import {border} from './border.ts'
import {room} from './room.ts'
import {separator} from './separator.ts'
import type {Info, State} from './state.ts'
import {tracked} from './track.ts'
import {dxa} from './units.ts'

/**
 * A ＜ポイント＞ box that holds more than paragraphs: a table of one cell.
 *
 * @param node - The box.
 * @param state - Shared state.
 * @param info - Place of the box.
 */
export function box(node: Blockquote, state: State, info: Info): FileChild[] {
  const {Table, TableRow, TableCell, Paragraph} = state.docx
  const before = separator(state, info)
  const width = room(info)
  const padding = dxa(state.style.cell.horizontal * 1.5)
  const {marker: _, ...place} = info
  const children = state.flow(node, {...place, left: 0, depth: 0, enclosed: true, width: width - 2 * padding})
  // A cell has to end in a paragraph (`w:tc`), also when its last one may go.
  const ends = children.length > 0 && state.previous !== 'table' && !endsInChange(node)
  if (!ends) children.push(new Paragraph({style: 'Separator'}))
  const line = border(state.style.colour.pointBorder)
  const cell = new TableCell({
    children: children as never,
    width: {size: width, type: 'dxa'},
    shading: {type: 'clear', color: 'auto', fill: state.style.colour.point},
  })
  state.previous = 'table'
  return [
    ...before,
    new Table({
      rows: [new TableRow({...tracked(state, info), children: [cell]})],
      width: {size: width, type: 'dxa'},
      columnWidths: [width],
      layout: 'fixed',
      indent: {size: info.left, type: 'dxa'},
      margins: {marginUnitType: 'dxa', top: dxa(4), bottom: dxa(1), left: padding, right: padding},
      borders: {top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line},
    }),
  ]
}
