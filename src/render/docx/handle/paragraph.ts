import type {Paragraph} from 'mdast'
import {role} from '../../../tree/role.ts'
import {paragraph as write} from '../paragraph.ts'
import type {Flow} from '../state.ts'
import {dxa} from '../units.ts'

/** Style of the paragraphs that have a role of their own. */
const styles: Readonly<Record<string, string>> = {
  logo: 'Logo',
  confidentiality: 'Confidentiality',
  cover: 'CoverLine',
  control: 'ControlTitle',
  changes: 'TOCHeading',
  reference: 'Reference',
  end: 'End',
}

/** A paragraph (`w:p`). */
export const paragraph: Flow<Paragraph> = (node, _parent, state, info) => {
  const own = role(node) ?? ''
  const style = Object.hasOwn(styles, own) ? styles[own] : undefined
  const children = state.phrasing(node, info)
  const low = own === 'control' ? {spacing: {before: dxa(state.coverSpaces.control)}} : {}
  const lead = state.leads.has(node) ? {keepNext: true} : {}
  return [write(state, info, children, {...(style ? {style} : {}), ...low, ...lead})]
}
