import {controlNumber, controlOf, type Edition, type Topic} from '../catalogue/index.ts'
import type {ControlReference, Whitepaper} from '../whitepaper/index.ts'
import {withTerms} from '../wording/terms.ts'
import {outlineOf} from './outline.ts'

/** The edition whose numbers, order and titles a paper's sections of controls have. */
export function editionOf(paper: Whitepaper): Edition {
  return outlineOf(paper).edition ?? paper.standard.edition
}

/** The number of a control in a paper's notation: 「A.9.2.1」, 「CLD.9.5.1」. */
export function notationOf(paper: Whitepaper, topic: Topic, reference: ControlReference = {}): string {
  const number = controlNumber(topic, editionOf(paper))
  const digits = number.replace(/^CLD\./u, '')
  const {control = '{number}', extended = 'CLD.{number}'} = reference
  return withTerms({...paper.terms, number: digits}, digits === number ? control : extended)
}

/** The controls that a section tells, in brackets: 「（A.9.2.1、A.9.2.2）」. */
export function referenceTo(paper: Whitepaper, topics: readonly Topic[], reference: ControlReference): string {
  const lead = reference.lead === undefined ? '' : `${withTerms(paper.terms, reference.lead)} `
  return `（${lead}${[...new Set(topics.map(topic => notationOf(paper, topic, reference)))].join('、')}）`
}

/** The official title of a control. */
export function titleOf(paper: Whitepaper, topic: Topic): string {
  return controlOf(topic, editionOf(paper)).title.ja
}
