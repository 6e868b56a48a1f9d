import {controlOf, isTopic} from '../catalogue/index.ts'
import type {Change, ChangedSection} from '../compare/change.ts'
import type {Difference} from '../compare/differ.ts'
import {factDifferences, historyDifferences, type PaperDifference, registries} from '../compare/paperDifferences.ts'
import {editionOf} from '../document/reference.ts'
import {type Voices, wordedChange} from './wordedChange.ts'

/** The changes of what two papers state. */
export function factChanges(voices: Voices): Change[] {
  return factDifferences(voices.before.paper, voices.after.paper).map(found => factChange(voices, found))
}

function factChange(voices: Voices, found: PaperDifference): Change {
  const {of, schema, fact} = found
  const section = of === 'title' || registries.has(of) ? undefined : sectionOf(voices, of, fact)
  return wordedChange(voices, {of, schema, section, ...actOf(voices, of, fact)}, named(voices, found, section))
}

/** The changes of published entries of the history. */
export function historyChanges(voices: Voices): Change[] {
  return historyDifferences(voices.before.paper, voices.after.paper).map(({of, schema, difference}) => ({
    ...wordedChange(voices, {of, schema, section: undefined}, difference),
    subject: 'history',
    effect: 'neutral',
  }))
}

/** A change of all that is told of a clause or part: it has the section's name only where it has the section alone. */
function named(
  {before, after}: Voices,
  {of, whole, difference}: PaperDifference,
  section: ChangedSection | undefined,
): Difference {
  const {kind, place} = difference
  const voice = kind === 'removed' ? before : after
  if (whole === undefined || (section && voice.hasOwnSection(of))) return difference
  return {...difference, place: {...place, steps: [{title: section ? `「${whole}」に関する記載` : whole}]}}
}

/** The section of the later paper; of the earlier one where the later has none; the control where neither has one. */
function sectionOf({before, after}: Voices, of: string, fact?: string): ChangedSection | undefined {
  const section = after.sectionOf(of, fact) ?? before.sectionOf(of, fact)
  if (section || !isTopic(of)) return section
  const {number, title} = controlOf(of, editionOf(after.paper))
  return {number, title: title.ja}
}

/** What a vendor does with a fact: the clause's wording knows. */
function actOf({after}: Voices, of: string, fact: string | undefined): {readonly act?: string} {
  if (fact === undefined || !isTopic(of)) return {}
  const passages = after.speaker.template(`clauses/${of}.md`).sections
  const act = passages.find(passage => passage.names.includes(fact))?.act
  return act === undefined ? {} : {act}
}
