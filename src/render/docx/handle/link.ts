import type {ParagraphChild} from 'docx'
import type {Link} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {holdsChange} from '../../../tree/redline/change.ts'
import {slugOfLink} from '../../../tree/slugs.ts'
import {fieldMark, fieldStart} from '../field.ts'
import {textRuns} from '../runs.ts'
import type {Info, Phrasing, State} from '../state.ts'
import {externalTarget} from '../target.ts'

/**
 * A link (`w:hyperlink`): to the bookmark of a heading (a `REF` field where it prints the heading), or to a target
 * outside.
 *
 * @throws Error when an internal link has no heading; the tree was refused before, so this is a fault of the renderer.
 */
export const link: Phrasing<Link> = (node, _parent, state, info) => {
  const marks = info.entry ? info.marks : {...info.marks, style: state.styleId('Hyperlink')}
  const children = state.phrasing(node, {...info, marks})
  const slug = slugOfLink(node.url)
  if (slug === undefined) {
    const link = new state.docx.ExternalHyperlink({link: externalTarget(node.url), children})
    return [link, ...(state.printsLinks ? addressOf(node, state, info) : [])]
  }
  const anchor = state.anchors.get(slug)
  if (anchor === undefined) throw new Error(`No bookmark for \`${node.url}\``)
  // A link that says what the heading says goes on saying it: Word takes the text from the bookmark on updating. It
  // would take tracked changes for text, so a link that has some says what it says.
  const isTracked = info.change !== undefined || holdsChange(node)
  const refers = !info.entry && !isTracked && textOf(node) === state.headings.get(anchor)
  const start = refers ? fieldStart(state.docx, `REF ${anchor} \\h`, marks.style) : []
  const end = refers ? [fieldMark(state.docx, 'end', marks.style)] : []
  return [new state.docx.InternalHyperlink({anchor, children: [...start, ...children, ...end]})]
}

/** The address of a link for readers on paper, unless the link says it itself. */
function addressOf(node: Link, state: State, info: Info): ParagraphChild[] {
  const address = node.url.replace(/^(?:mailto|tel):/iu, '')
  return textOf(node).includes(address) ? [] : textRuns(state, info, `（${address}）`, info.marks)
}
