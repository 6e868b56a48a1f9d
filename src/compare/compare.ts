import type {Voices} from '../describe/told.ts'
import {voiceOf} from '../describe/voice.ts'
import {isWhitepaper, type Whitepaper} from '../whitepaper/index.ts'
import type {Change} from './change.ts'
import {clauseChanges, partChanges, titleChanges} from './facts.ts'
import {historyChanges} from './history.ts'
import {outlineChanges} from './outline.ts'
import {termChanges} from './terms.ts'
import {wordingChanges} from './wording.ts'

/**
 * What has changed from one paper to another: every difference once, of facts and not of text. Facts that say the same in
 * two ways of writing are the same; lists compare by what is in them, and another order is one change that means nothing
 * to the customer; a fact that differs by plan is compared plan by plan.
 *
 * The changes stand in the order of the paper: its parts, its clauses in the order of the standard, then terms, outline,
 * wording, and published entries of the history.
 *
 * @throws TypeError when one of the two isn't a paper that `whitepaper` has made.
 */
export function compare(before: Whitepaper, after: Whitepaper): readonly Change[] {
  if (!isWhitepaper(before) || !isWhitepaper(after)) {
    throw new TypeError('whitepaper()で作った文書を2つ渡してください')
  }
  const voices: Voices = {before: voiceOf(before), after: voiceOf(after)}
  return [
    ...titleChanges(voices),
    ...partChanges(voices),
    ...clauseChanges(voices),
    ...termChanges(voices),
    ...outlineChanges(voices),
    ...wordingChanges(voices),
    ...historyChanges(voices),
  ]
}
