import type {FileChild, ParagraphChild} from 'docx'
import type {Heading, List, Paragraph} from 'mdast'
import {visit} from 'unist-util-visit'
import {role} from '../../tree/role.ts'
import {slugOfLink} from '../../tree/slugs.ts'
import {element} from './element.ts'
import {field, fieldMark, fieldStart} from './field.ts'
import {levelOf} from './handle/heading.ts'
import {paragraph} from './paragraph.ts'
import type {Info, State} from './state.ts'

/** One line of the contents. */
interface Entry {
  readonly node: Paragraph
  /** From 1: style `TOC1` and so on. */
  readonly level: number
}

/**
 * The table of contents: a `TOC` field in the content control that Word has for it (`w:docPartGallery`), already filled
 * in with the lines of the list, each a link to its heading with the number of its page (`PAGEREF`).
 *
 * Where pages are not known the lines carry no numbers: a wrong number is worse than none. The fields are clean, so
 * nothing is asked on opening; Word works the numbers out anew when the reader updates the field.
 *
 * @param list - List of links to headings, nested.
 * @param state - Shared state; the next block starts a new page.
 * @param info - Place of the list.
 * @throws Error when an item of the list holds something else than paragraphs and lists.
 */
export function contents(list: List, state: State, info: Info): FileChild[] {
  const entries = entriesOf(list, 1)
  if (entries.length === 0) return []
  const paragraphs = entries.map(({node, level}, index) => {
    const line = state.phrasing(node, {...info, entry: true})
    const start = index === 0 ? fieldStart(state.docx, instruction(entries, state)) : []
    const end = index === entries.length - 1 ? [fieldMark(state.docx, 'end')] : []
    const children: ParagraphChild[] = [...start, ...line, ...numberOf(node, state), ...end]
    // A line stays with the first of those under it.
    const keepNext = (entries[index + 1]?.level ?? 0) > level
    return paragraph(state, info, children, {style: `TOC${Math.min(level, 9)}`, ...(keepNext ? {keepNext} : {})})
  })
  state.breakBefore = true
  const {docx} = state
  const gallery = element(docx, 'w:docPartObj', {}, [
    element(docx, 'w:docPartGallery', {'w:val': 'Table of Contents'}),
    element(docx, 'w:docPartUnique'),
  ])
  const control = element(docx, 'w:sdt', {}, [
    element(docx, 'w:sdtPr', {}, [gallery]),
    element(docx, 'w:sdtContent', {}, paragraphs),
  ])
  return [control as unknown as FileChild]
}

/** A tab, and the number of the page: what the `PAGEREF` shows until Word updates it. */
function numberOf(node: Paragraph, state: State): ParagraphChild[] {
  const bookmark = bookmarkOf(node, state)
  const page = bookmark === undefined ? undefined : state.pages?.of(bookmark)
  if (bookmark === undefined || page === undefined) return []
  const {InternalHyperlink, TextRun, Tab} = state.docx
  const number = field(state.docx, `PAGEREF ${bookmark} \\h`, page)
  return [new InternalHyperlink({anchor: bookmark, children: [new TextRun({children: [new Tab()]}), ...number]})]
}

function bookmarkOf(node: Paragraph, state: Pick<State, 'anchors'>): string | undefined {
  let found: string | undefined
  visit(node, inside => {
    if (inside.type === 'link') found ??= state.anchors.get(slugOfLink(inside.url) ?? '')
  })
  return found
}

function entriesOf(list: List, level: number): Entry[] {
  return list.children.flatMap(item =>
    item.children.flatMap((node): Entry[] => {
      if (node.type === 'list') return entriesOf(node, level + 1)
      if (node.type !== 'paragraph') throw new Error(`Cannot have \`${node.type}\` in the contents`)
      return [{node, level}]
    }),
  )
}

/** Levels 1 to 3, or as many as are listed where the headings go deeper: updating the field must not add lines. */
function instruction(entries: readonly Entry[], state: State): string {
  const listed = new Set(entries.map(({node}) => bookmarkOf(node, state)))
  let deepest = 1
  let unlisted = false
  for (const [heading, bookmark] of state.bookmarks) {
    if (listed.has(bookmark)) deepest = Math.max(deepest, levelOf(heading, state))
  }
  for (const [heading, bookmark] of state.bookmarks) {
    if (listed.has(bookmark) || isAside(heading)) continue
    unlisted ||= levelOf(heading, state) > deepest
  }
  return `TOC \\o "1-${unlisted ? Math.min(deepest, 3) : 3}" \\h \\z \\u`
}

/** Headings that are not in any contents: the title, and the heading over the contents. */
function isAside(heading: Heading): boolean {
  return role(heading) === 'title' || role(heading) === 'contents'
}
