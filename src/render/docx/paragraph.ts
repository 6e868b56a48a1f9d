import type {IParagraphOptions, Paragraph, ParagraphChild} from 'docx'
import type {Info, State} from './state.ts'
import {dxa} from './units.ts'

/**
 * A paragraph at a place: with the style, marker, indent and alignment that the place asks for, on a new page if the
 * block before ended one, and with space above it after a table or a list.
 *
 * @param state Shared state; the page break and the space are used up.
 * @param info Place of the paragraph.
 * @param children Runs and links.
 * @param own What this paragraph has beyond that; it wins.
 */
export function paragraph(
  state: State,
  info: Info,
  children: readonly ParagraphChild[],
  own: IParagraphOptions = {},
): Paragraph {
  const options = {
    ...(info.style ? {style: info.style} : {}),
    ...(info.alignment ? {alignment: info.alignment} : {}),
    ...indent(state, info),
    ...(info.marker ? {numbering: info.marker} : {}),
    ...(own.style === undefined ? spaceAfter(state) : {}),
    // The top of a page is not the place for the space that sets a heading off from the text above.
    ...(state.breakBefore ? {pageBreakBefore: true, spacing: {before: 0}} : {}),
    ...own,
    children,
  }
  state.breakBefore = false
  state.previous = undefined
  return new state.docx.Paragraph(options)
}

/** Tables have no space after them, items of lists have little. */
function spaceAfter({previous, style}: State): IParagraphOptions {
  if (previous === 'table') return {spacing: {before: dxa(style.gap * 1.5)}}
  return previous === 'list' ? {spacing: {before: dxa(style.gap * 0.7)}} : {}
}

/**
 * The list definition indents its items itself; only where a list stands in something indented it has to be said
 * again.
 */
function indent(state: State, info: Info): IParagraphOptions {
  const step = dxa(state.style.indent)
  if (info.marker && info.left === step * (info.marker.level + 1)) return {}
  if (info.left === 0) return {}
  return {indent: {left: info.left, ...(info.marker ? {hanging: step} : {})}}
}
