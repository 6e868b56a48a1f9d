import type {Paragraph} from 'mdast'
import {role} from '../../role.ts'
import {paragraph as write} from '../paragraph.ts'
import type {Flow} from '../state.ts'

/** Style of the paragraphs that have a role of their own. */
const styles: Readonly<Record<string, string>> = {cover: 'CoverLine', reference: 'Reference', end: 'End'}

/** A paragraph (`w:p`). After the last line of the cover comes a new page. */
export const paragraph: Flow<Paragraph> = (node, parent, state, info) => {
  const own = role(node) ?? ''
  const style = Object.hasOwn(styles, own) ? styles[own] : undefined
  const written = write(state, info, state.phrasing(node, info), style ? {style} : {})
  if (state.cover && own === 'cover' && parent?.type === 'root') {
    const next = parent.children[parent.children.indexOf(node) + 1]
    if (!next || role(next) !== 'cover') state.breakBefore = true
  }
  return [written]
}
