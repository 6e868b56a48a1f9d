import type {FileChild, ParagraphChild} from 'docx'
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {role} from '../../tree/role.ts'
import {slugsOf} from '../../tree/slugs.ts'
import {bookmarksOf} from './bookmarks.ts'
import {coverEndOf} from './coverEnd.ts'
import {coverSpaces} from './coverSpaces.ts'
import {flow, handlerOf, ignored, phrasing} from './handle/index.ts'
import {leadsOf} from './leads.ts'
import {numbering} from './numbering.ts'
import type {State} from './state.ts'
import {symbolsOf} from './symbols.ts'
import {type Reviser, within} from './track.ts'

/** What is known of a document before its tree is written. */
export type Setting = Pick<State, 'docx' | 'style' | 'assets' | 'printsLinks' | 'pages' | 'styleId' | 'symbolFont'>

/**
 * The state for one document.
 *
 * @param root - Tidy tree.
 * @param setting - What is known besides.
 * @param reviser - Who made the tracked changes.
 * @param lastId - The greatest number that mark-up around the document bears (`w:id`).
 */
export function makeState(root: Root, setting: Setting, reviser: Reviser, lastId = 0): State {
  const slugs = slugsOf(root)
  const bookmarks = bookmarksOf(slugs)
  const titled = root.children.some(node => node.type === 'heading' && role(node) === 'title')
  let ids = lastId
  const state: State = {
    ...setting,
    numbering: numbering(setting.style),
    bookmarks,
    anchors: new Map([...bookmarks].map(([heading, name]) => [slugs.get(heading) as string, name])),
    shift: titled ? 1 : 0,
    headings: new Map([...bookmarks].map(([heading, name]) => [name, textOf(heading)])),
    leads: leadsOf(root),
    symbols: symbolsOf(root),
    coverEnd: coverEndOf(root),
    coverSpaces: coverSpaces(root, setting.style),
    breakBefore: false,
    pictured: false,
    previous: undefined,
    mayGo: false,
    bookmarkId: () => ++ids,
    revision: () => ({id: ++ids, author: reviser.author, date: reviser.date as string}),
    flow: (parent, info) =>
      parent.children.flatMap(node =>
        ignored.has(node.type) ? [] : handlerOf<FileChild[]>(flow, node)(node, parent, state, within(node, info)),
      ),
    phrasing: (parent, info) =>
      parent.children.flatMap(node =>
        ignored.has(node.type)
          ? []
          : handlerOf<ParagraphChild[]>(phrasing, node)(node, parent, state, within(node, info)),
      ),
  }
  return state
}
