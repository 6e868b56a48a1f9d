import {dateSchema, deskSchema} from '../facts/index.ts'
import {isRecord, type Problem, WhitepaperError} from '../schema/index.ts'
import {whitepaper as checked, type Whitepaper, type WhitepaperFacts} from '../whitepaper/index.ts'
import {WordingError} from '../wording/fault.ts'
import {problemsInOverlay} from '../wording/overlay.ts'
import {phraseIn} from '../wording/tell.ts'
import {ownTerms} from '../wording/terms.ts'
import {treeOf} from './document.ts'
import {speakerFor} from './speaker.ts'

/**
 * Makes a paper of facts. Everything is checked here, at once: the facts, the references between them, and the paper's own
 * wording, which must fit the facts wherever it is used.
 *
 * @throws {@link WhitepaperError} that lists every problem by path and Japanese label: a wrong type, an unknown field, a
 * clause given twice, a reference to something that isn't there, a sentence where a noun phrase belongs, wording that
 * names what isn't there or has no sentence for what is stated.
 */
export function whitepaper(facts: WhitepaperFacts): Whitepaper {
  const paper = checked(facts, problemsInWording)
  if (Object.keys(paper.wording).length > 0) tryOut(paper)
  return paper
}

/** What is wrong with the wording in facts that may be wrong in any way. */
function problemsInWording(facts: unknown): readonly Problem[] {
  const {wording, terms} = (facts ?? {}) as {wording?: unknown; terms?: unknown}
  if (!isRecord(wording) || !Object.values(wording).every(text => typeof text === 'string')) return []
  const keys = [...ownTerms, ...(isRecord(terms) ? Object.keys(terms) : [])]
  // The facts are a copy of the library's own; frozen, it is compiled once.
  return problemsInOverlay(Object.freeze(wording as Record<string, string>), keys)
}

/** Says everything that a paper states in its own wording: what can't be said is found now, not when it is written. */
function tryOut(paper: Whitepaper): void {
  try {
    const speaker = speakerFor(paper, new Map())
    for (const contact of Object.keys(paper.contacts)) phraseIn(speaker, deskSchema, contact)
    for (const {date} of paper.revisions) if (date !== undefined) phraseIn(speaker, dateSchema, date)
    treeOf(paper)
  } catch (error) {
    if (error instanceof WordingError) throw error
    // A draft whose outline isn't complete yet is a paper all the same.
    if (!(error instanceof WhitepaperError)) throw error
  }
}
