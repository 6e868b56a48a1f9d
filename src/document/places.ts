import GithubSlugger from 'github-slugger'
import {controlsOf, type Topic, topics} from '../catalogue/index.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import {outlineOf} from './outline.ts'
import {idsIn, type PlannedSection} from './plan.ts'
import {editionOf, notationOf, titleOf} from './reference.ts'
import type {Destination} from './speaker.ts'

/** Where the sections of a paper stand: their anchors, and what can be referred to by which name. */
export interface Places {
  readonly slugs: ReadonlyMap<PlannedSection, string>
  readonly destinations: ReadonlyMap<string, readonly Destination[]>
  /** A row for each control that the table of controls lists. */
  readonly rows: readonly unknown[]
}

/** The anchors are those that GitHub makes from the headings in order, `before` being those before the sections. */
export function placesOf(paper: Whitepaper, planned: readonly PlannedSection[], before: readonly string[]): Places {
  const slugger = new GithubSlugger()
  for (const heading of before) slugger.slug(heading)
  const slugs = new Map<PlannedSection, string>()
  const destinations = new Map<string, Destination[]>()
  const add = (name: string, destination: Destination) =>
    destinations.set(name, [...(destinations.get(name) ?? []), destination])
  const ids = new Set(idsIn(planned))
  const homes = new Map<Topic, string[]>()
  const visit = (section: PlannedSection) => {
    const slug = slugger.slug(section.heading)
    slugs.set(section, slug)
    const destination: Destination = {heading: section.heading, slug}
    // A section that bears a part's name stands for the part, however the part is spread.
    const told = section.parts.flatMap(part => ('of' in part && !ids.has(part.of) ? [part.of] : []))
    for (const name of new Set([...(section.id === undefined ? [] : [section.id]), ...told])) add(name, destination)
    const own = `ref:${anonymous(slugs.size)}`
    add(anonymous(slugs.size), destination)
    for (const topic of section.controls) homes.set(topic, [...(homes.get(topic) ?? []), own])
    section.sections.forEach(visit)
  }
  planned.forEach(visit)
  return {slugs, destinations, rows: rowsOf(paper, homes)}
}

/** The name of the nth section in references that only the document itself makes. */
function anonymous(nth: number): string {
  return `section-${nth}-of-the-document`
}

function rowsOf(paper: Whitepaper, homes: ReadonlyMap<Topic, readonly string[]>): unknown[] {
  const {reference} = outlineOf(paper)
  const listed = paper.controlTable?.controls ?? topics
  // What an edition has joined is one control in its table.
  return controlsOf(editionOf(paper)).flatMap(({topics: joined}) => {
    const topic = joined.find(one => listed.includes(one))
    const sections = new Set(joined.flatMap(one => (listed.includes(one) ? (homes.get(one) ?? []) : [])))
    if (topic === undefined || sections.size === 0) return []
    return [{control: notationOf(paper, topic, reference), title: titleOf(paper, topic), told: [...sections]}]
  })
}
