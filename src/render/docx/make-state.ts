import type {FileChild, ParagraphChild} from 'docx'
import type {Root} from 'mdast'
import {role} from '../role.ts'
import {slugsOf} from '../slugs.ts'
import {bookmarksOf} from './bookmarks.ts'
import {flow, handlerOf, ignored, phrasing} from './handle/index.ts'
import {numbering} from './numbering.ts'
import type {Docx, State} from './state.ts'
import type {StylePreset} from './style.ts'

/**
 * The state for one document.
 *
 * @param root Tidy tree.
 * @param docx The loaded library.
 * @param style How the file looks.
 */
export function makeState(root: Root, docx: Docx, style: StylePreset): State {
  const slugs = slugsOf(root)
  const bookmarks = bookmarksOf(slugs)
  const titled = root.children.some(node => node.type === 'heading' && role(node) === 'title')
  let bookmarkIds = 0
  const state: State = {
    docx,
    style,
    numbering: numbering(style),
    bookmarks,
    anchors: new Map([...bookmarks].map(([heading, name]) => [slugs.get(heading) as string, name])),
    shift: titled ? 1 : 0,
    cover: titled && root.children.some(node => node.type === 'paragraph' && role(node) === 'cover'),
    breakBefore: false,
    previous: undefined,
    bookmarkId: () => ++bookmarkIds,
    flow: (parent, info) =>
      parent.children.flatMap(node =>
        ignored.has(node.type) ? [] : handlerOf<FileChild[]>(flow, node)(node, parent, state, info),
      ),
    phrasing: (parent, info) =>
      parent.children.flatMap(node =>
        ignored.has(node.type) ? [] : handlerOf<ParagraphChild[]>(phrasing, node)(node, parent, state, info),
      ),
  }
  return state
}
