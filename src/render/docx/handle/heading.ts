import type {ParagraphChild} from 'docx'
import type {Heading} from 'mdast'
import {role} from '../../../tree/role.ts'
import {paragraph} from '../paragraph.ts'
import type {Flow, State} from '../state.ts'
import {dxa} from '../units.ts'

/**
 * A heading with its bookmark: `Heading1` to `Heading6`, whose styles carry `w:outlineLvl`; the title of the paper is
 * `Title` and the heading over the contents `TOCHeading`, which have no level and so are not in the contents.
 */
export const heading: Flow<Heading> = (node, _parent, state, info) => {
  const children = bookmarked(state, node, state.phrasing(node, info))
  const own = role(node)
  if (own === 'title') {
    const spacing = state.coverEnd ? {spacing: {before: dxa(state.coverSpaces.title)}} : {}
    return [paragraph(state, info, children, {style: 'Title', ...spacing})]
  }
  if (own === 'contents') return [paragraph(state, info, children, {style: 'TOCHeading'})]
  return [paragraph(state, info, children, {style: `Heading${levelOf(node, state)}`})]
}

/** Level of a heading in Word, from 1. */
export function levelOf(node: Heading, state: Pick<State, 'shift'>): number {
  return Math.min(Math.max(node.depth - state.shift, 1), 6)
}

function bookmarked(state: State, node: Heading, children: readonly ParagraphChild[]): ParagraphChild[] {
  const name = state.bookmarks.get(node)
  if (name === undefined) return [...children]
  const id = state.bookmarkId()
  const start = new state.docx.BookmarkStart(name, id) as unknown as ParagraphChild
  return [start, ...children, new state.docx.BookmarkEnd(id) as unknown as ParagraphChild]
}
