import {controlNumber, controls, type Topic} from '../catalogue/index.ts'
import type {ControlReference, Whitepaper} from '../whitepaper/index.ts'
import {withTerms} from '../wording/terms.ts'

/** The number of a control in a paper's notation: 「A.9.2.1」, 「CLD.9.5.1」. */
export function notationOf(paper: Whitepaper, topic: Topic, reference: ControlReference = {}): string {
  const number = controlNumber(topic, paper.standard.edition)
  const digits = number.replace(/^CLD\./u, '')
  const {control = '{number}', extended = 'CLD.{number}'} = reference
  return withTerms({...paper.terms, number: digits}, digits === number ? control : extended)
}

/** The controls that a section tells, in brackets: 「（ISO/IEC 27017:2015 9.2.1 CSP、9.2.2 CSP）」. */
export function referenceTo(paper: Whitepaper, topics: readonly Topic[], reference: ControlReference): string {
  const lead = reference.lead === undefined ? '' : `${withTerms(paper.terms, reference.lead)} `
  return `（${lead}${topics.map(topic => notationOf(paper, topic, reference)).join('、')}）`
}

/** The official title of a control. */
export function titleOf(topic: Topic): string {
  return controls[topic].title.ja
}
