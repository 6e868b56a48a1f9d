import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {role} from '../../tree/role.ts'
import {columnWidths} from './columnWidths.ts'
import {coverEndOf} from './coverEnd.ts'
import {linesFor, rowHeight} from './rowHeight.ts'
import type {StylePreset} from './style.ts'
import {textWidth} from './textWidth.ts'
import {dxa} from './units.ts'

/** The free space on a cover, pt: above the title, and above the table of document control, which stands at its foot. */
export interface CoverSpaces {
  readonly title: number
  readonly control: number
}

const millimetres = 72 / 25.4

/**
 * Divides the free space of a cover, so that it stays one page whatever stands on it.
 *
 * @param root - Tidy tree.
 * @param style - How the file looks.
 */
export function coverSpaces(root: Root, style: StylePreset): CoverSpaces {
  const end = coverEndOf(root)
  const blocks = end ? root.children.slice(0, root.children.indexOf(end) + 1) : []
  const {page, margin, cover} = style
  // Two lines are kept in reserve: a text may wrap where this does not expect it.
  const height = (page.height - margin.top - margin.bottom) * millimetres - 2 * style.line
  const free = Math.max(0, height - blocks.reduce((sum, block) => sum + heightOf(block, style), 0))
  const above = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(block => role(block) === 'title'),
    ),
  )
  const wanted = cover.title * millimetres - above.reduce((sum, block) => sum + heightOf(block, style), 0)
  const title = Math.min(Math.max(wanted, 0), free * 0.6)
  return {title, control: free - title}
}

/** Height of a block of the cover, with the space after it, pt. */
function heightOf(block: Root['children'][number], style: StylePreset): number {
  const {size, cover} = style
  if (block.type === 'table') {
    const widths = columnWidths(block, dxa(textWidth(style)), style)
    return block.children.reduce((sum, row) => sum + rowHeight(row, widths, style), 0)
  }
  if (role(block) === 'logo') return cover.logo * millimetres * 1.4
  const large = role(block) === 'title'
  const em = large ? size.title : size.cover
  return linesFor(textOf(block), em, textWidth(style)) * em * 1.6 + (large ? 36 : 4)
}
