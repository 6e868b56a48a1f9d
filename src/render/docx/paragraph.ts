import type {IParagraphOptions, ISpacingProperties, Paragraph, ParagraphChild} from 'docx'
import type {Info, State} from './state.ts'
import {tracked} from './track.ts'
import {dxa} from './units.ts'

/**
 * A paragraph at a place: with the style, marker, indent and alignment that the place asks for, on a new page if the
 * block before ended one, and with space above it after a table or a list.
 *
 * @param state - Shared state; the page break and the space are used up.
 * @param info - Place of the paragraph.
 * @param children - Runs and links.
 * @param own - What this paragraph has beyond that; it wins.
 */
export function paragraph(
  state: State,
  info: Info,
  children: readonly ParagraphChild[],
  own: IParagraphOptions = {},
): Paragraph {
  const {style = info.style, spacing, ...rest} = own
  // A paragraph that is gone takes no page break with it.
  const breaks = state.breakBefore && info.change !== 'deleted'
  const space = {...(own.style === undefined ? spaceAfter(state) : {}), ...spaceHere(state, breaks), ...spacing}
  const options = {
    ...(style === undefined ? {} : {style: state.styleId(style)}),
    ...(info.alignment ? {alignment: info.alignment} : {}),
    ...indent(state, info),
    ...(info.marker ? {numbering: info.marker} : {}),
    ...(breaks ? {pageBreakBefore: true} : {}),
    ...(Object.keys(space).length > 0 ? {spacing: space} : {}),
    ...(info.change ? {run: tracked(state, info)} : {}),
    ...rest,
    children,
  }
  if (breaks) state.breakBefore = false
  state.pictured = false
  state.mayGo = info.change !== undefined
  if (!state.mayGo) state.previous = undefined
  return new state.docx.Paragraph(options)
}

/** Tables have no space after them, items of lists have little. */
function spaceAfter({previous, style}: State): ISpacingProperties {
  if (previous === 'table') return {before: dxa(style.gap * 1.5)}
  return previous === 'list' ? {before: dxa(style.gap * 0.7)} : {}
}

/**
 * The top of a page is not the place for the space that sets a heading off from the text above. A line with a picture
 * is as tall as that: an exact line would cut it off.
 */
function spaceHere({pictured}: State, breaks: boolean): ISpacingProperties {
  return {...(breaks ? {before: 0} : {}), ...(pictured ? {line: 240, lineRule: 'auto' as const} : {})}
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
