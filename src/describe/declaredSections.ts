import {controls, isTopic} from '../catalogue/index.ts'
import {outlineOf} from '../document/outline.ts'
import type {Part, Section, Whitepaper} from '../whitepaper/index.ts'
import {withTerms} from '../wording/terms.ts'
import type {Found, Voice} from './voice.ts'

/** A section as the outline declares it, whether or not it is printed. */
export interface Declared {
  /** What it is known by: its id, else its title. */
  readonly key: string
  /** Its title as printed. */
  readonly title: string
  readonly section: Section
  readonly parts: readonly Part[]
}

/** All sections that an outline declares, in order. */
export function declaredIn(paper: Whitepaper): readonly Declared[] {
  const flat = (sections: readonly Section[]): Section[] =>
    sections.flatMap(section => [section, ...flat(section.sections ?? [])])
  return flat(outlineOf(paper).sections).map(section => ({
    key: section.id ?? section.title ?? '',
    title: withTerms(paper.terms, section.title ?? section.id ?? ''),
    section,
    parts: section.parts ?? [],
  }))
}

/**
 * What sections of the later outline are known by in the earlier one: a section without an id that holds the same under
 * another title is still that section.
 */
export function renamedKeys(before: readonly Declared[], after: readonly Declared[]): ReadonlyMap<string, string> {
  const alone = (one: readonly Declared[], other: readonly Declared[]) =>
    one.filter(({key, section, parts}) => {
      return section.id === undefined && parts.length > 0 && other.every(candidate => candidate.key !== key)
    })
  const [lost, gained] = [alone(before, after), alone(after, before)]
  return new Map(
    gained.flatMap(({key, parts}): [string, string][] => {
      const old = lost.filter(candidate => JSON.stringify(candidate.parts) === JSON.stringify(parts))
      return old.length === 1 && old[0] ? [[key, old[0].key]] : []
    }),
  )
}

/** A printed section, with what it is known by. */
export interface Printed extends Found {
  readonly key: string
  /** What the section above is known by. */
  readonly parent: string | undefined
  /** Its title as written, before terms are filled in. */
  readonly written: string
}

/** The printed sections of a paper. */
export function printedIn({paper, sections}: Voice, renamed: ReadonlyMap<string, string> = new Map()): Printed[] {
  const declared = declaredIn(paper)
  const titles = new Map(declared.map(({key, section}) => [key, section.title]))
  const keyOf = ({planned, title}: Found) => {
    const own =
      planned.id ?? declared.find(({section, title: printed}) => !section.id && printed === title)?.key ?? title
    return {key: renamed.get(own) ?? own, own}
  }
  return sections.map(found => {
    const {key, own} = keyOf(found)
    return {...found, key, parent: found.above && keyOf(found.above).key, written: writtenTitle(paper, titles, own)}
  })
}

function writtenTitle({outline}: Whitepaper, titles: ReadonlyMap<string, string | undefined>, key: string): string {
  const title = titles.get(key) ?? outline.titles?.[key]
  return title ?? (isTopic(key) ? controls[key].title.ja : key)
}
