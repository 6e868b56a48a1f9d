import type {Link} from 'mdast'
import {slugOfLink} from '../../slugs.ts'
import type {Phrasing} from '../state.ts'
import {externalTarget} from '../target.ts'

/**
 * A link (`w:hyperlink`): to the bookmark of a heading, or to a target outside.
 *
 * @throws Error when an internal link has no heading; the tree was refused before, so this is a fault of the renderer.
 */
export const link: Phrasing<Link> = (node, _parent, state, info) => {
  const marks = info.entry ? info.marks : {...info.marks, style: 'Hyperlink'}
  const children = state.phrasing(node, {...info, marks})
  const slug = slugOfLink(node.url)
  if (slug === undefined) return [new state.docx.ExternalHyperlink({link: externalTarget(node.url), children})]
  const anchor = state.anchors.get(slug)
  if (anchor === undefined) throw new Error(`No bookmark for \`${node.url}\``)
  return [new state.docx.InternalHyperlink({anchor, children})]
}
