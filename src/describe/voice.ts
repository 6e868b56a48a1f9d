import {controls, isTopic} from '../catalogue/index.ts'
import type {ChangedSection} from '../compare/change.ts'
import {type PlannedSection, planOf} from '../document/plan.ts'
import {speakerFor} from '../document/speaker.ts'
import {WhitepaperError} from '../schema/index.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import {onlyName, type Speaker} from '../wording/speaker.ts'

/** A section of a paper as a reader finds it. */
export interface Found extends ChangedSection {
  readonly planned: PlannedSection
  /** The section above it. */
  readonly above: Found | undefined
}

/** What it takes to speak of a paper: its words, and where in it things stand. */
export interface Voice {
  readonly paper: Whitepaper
  readonly speaker: Speaker
  /** All sections in order; none of a draft whose outline leaves facts without a section. */
  readonly sections: readonly Found[]
  /** The section that tells a fact of a clause or part, or the clause or part as a whole. */
  sectionOf(of: string, fact?: string): ChangedSection | undefined
  /** Whether a clause or part has a section of its own, and only that. */
  hasOwnSection(of: string): boolean
}

/** The voice of a paper. */
export function voiceOf(paper: Whitepaper): Voice {
  const sections = sectionsIn(paper)
  const sectionOf = (of: string, fact?: string): ChangedSection | undefined => {
    const home = sections.find(({planned: {parts}}) =>
      parts.some(part => 'of' in part && part.of === of && (fact === undefined || tells(part, fact))),
    )
    if (home) return {number: home.number, title: home.title}
    return fact === undefined ? undefined : sectionOf(of)
  }
  const hasOwnSection = (of: string) => {
    const homes = sections.filter(({planned}) => planned.parts.some(part => 'of' in part && part.of === of))
    return homes.length < 2 && homes.every(({planned}) => planned.parts.every(part => 'of' in part && part.of === of))
  }
  return {paper, speaker: speakerOf(paper, sections, sectionOf), sections, sectionOf, hasOwnSection}
}

function tells({facts, point}: {readonly facts: readonly string[]; readonly point: readonly string[]}, fact: string) {
  return facts.includes(fact) || point.includes(fact)
}

/** A sentence about a change names a place by its title: numbers are what changes first. */
function speakerOf(paper: Whitepaper, sections: readonly Found[], sectionOf: Voice['sectionOf']): Speaker {
  const speaker = speakerFor(paper, new Map())
  return {
    ...speaker,
    named(key) {
      const place = /^ref:(.*)$/iu.exec(key)?.[1]
      if (place === undefined) return speaker.named(key)
      const section = sections.find(({planned}) => planned.id === place) ?? sectionOf(place)
      const name = section?.title ?? (isTopic(place) ? controls[place].title.ja : place)
      return onlyName('place', name)
    },
  }
}

function sectionsIn(paper: Whitepaper): Found[] {
  const found = (planned: PlannedSection, above: Found | undefined): Found[] => {
    const own: Found = {number: planned.number.replace(/\.$/u, ''), title: planned.title, planned, above}
    return [own, ...planned.sections.flatMap(section => found(section, own))]
  }
  try {
    return planOf(paper).flatMap(section => found(section, undefined))
  } catch (error) {
    if (error instanceof WhitepaperError) return []
    throw error
  }
}
