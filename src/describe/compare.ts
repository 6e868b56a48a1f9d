import type {Change} from '../compare/change.ts'
import {demandPaper, type Whitepaper} from '../whitepaper/index.ts'
import {factChanges, historyChanges} from './factChanges.ts'
import {outlineChanges} from './outlineChanges.ts'
import {termChanges} from './termChanges.ts'
import {voiceOf} from './voice.ts'
import type {Voices} from './wordedChange.ts'
import {wordingChanges} from './wordingChanges.ts'

/**
 * What has changed from one paper to another: every difference once, of facts and not of text, with its words. Facts that
 * say the same in two ways of writing are the same; lists compare by what is in them, and another order is one change that
 * means nothing to the customer; a fact that differs by plan is compared plan by plan.
 *
 * The changes stand in the order of the paper: its parts, its clauses in the order of the standard, then terms, outline,
 * wording, and published entries of the history.
 *
 * @throws {@link WhitepaperError} when one of the two isn't a paper that `whitepaper` has made.
 */
export function compare(before: Whitepaper, after: Whitepaper): readonly Change[] {
  demandPaper(before, '文書を比べられません', 'before')
  demandPaper(after, '文書を比べられません', 'after')
  const voices: Voices = {before: voiceOf(before), after: voiceOf(after)}
  return [
    ...factChanges(voices),
    ...termChanges(voices),
    ...outlineChanges(voices),
    ...wordingChanges(voices),
    ...historyChanges(voices),
  ]
}
