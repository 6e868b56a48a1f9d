import type {Change, ChangeWords} from '../compare/change.ts'
import type {Declared, Printed} from './declaredSections.ts'
import {labels, outlineChange, type Sections} from './outlineChange.ts'

/** Sections that only one of the outlines declares. */
export function gainedAndLost({declared: [before, after]}: Sections): Change[] {
  const only = (one: readonly Declared[], other: readonly Declared[]) =>
    one.filter(({key, section}) => section.title !== undefined && other.every(candidate => candidate.key !== key))
  const told =
    (kind: 'added' | 'removed') =>
    ({key, section, title}: Declared): Change => {
      const words = {section: {number: '', title}}
      const value = kind === 'added' ? [undefined, section] : [section]
      return outlineChange(kind, `sections.${key}`, title, words, ...value)
    }
  return [...only(before, after).map(told('removed')), ...only(after, before).map(told('added'))]
}

/** Sections under another heading. */
export function retitled(sections: Sections): Change[] {
  return pairs(sections).flatMap(([from, to]) => {
    if (from.written === to.written || from.title === to.title) return []
    const words: ChangeWords = {
      ...{noun: labels.heading, entry: true},
      ...{before: [`「${from.title}」`], after: [`「${to.title}」`]},
    }
    return [outlineChange('reworded', `sections.${to.key}.title`, labels.heading, words, from.written, to.written)]
  })
}

/** The sections that both papers print. */
function pairs({printed: [before, after]}: Sections): [Printed, Printed][] {
  return after.flatMap((to): [Printed, Printed][] => {
    const from = before.find(({key}) => key === to.key)
    return from ? [[from, to]] : []
  })
}

/** Sections with another section above them, and those that have changed places with their neighbours. */
export function movedSections(sections: Sections): Change[] {
  const both = pairs(sections)
  const order = new Map(sections.printed[0].map(({key}, index) => [key, index]))
  const stayed = new Map<string | undefined, Set<string>>()
  for (const parent of new Set(both.map(([, to]) => to.parent))) {
    const siblings = both.filter(([from, to]) => to.parent === parent && from.parent === parent).map(([, {key}]) => key)
    stayed.set(parent, new Set(longestRise(siblings, key => order.get(key) ?? 0)))
  }
  return both.flatMap(([from, to]) => {
    const apart = from.parent !== to.parent
    if (!apart && stayed.get(to.parent)?.has(to.key)) return []
    const above = ({above: section}: Printed) => (section ? [`「${section.title}」`] : undefined)
    const [before, after] = apart ? [above(from), above(to)] : []
    const words: ChangeWords = {
      section: {number: to.number, title: to.title},
      ...(before && after ? {before, after} : {}),
    }
    return [outlineChange('moved', `sections.${to.key}`, to.title, words, from.number, to.number)]
  })
}

/** The longest run of items that rise, in order: those that need not be moved. */
function longestRise<Item>(items: readonly Item[], rank: (item: Item) => number): Item[] {
  const best: Item[][] = []
  for (const [index, item] of items.entries()) {
    const before = items.slice(0, index).map((earlier, at) => (rank(earlier) < rank(item) ? (best[at] ?? []) : []))
    const longest = before.reduce((one, other) => (other.length > one.length ? other : one), [])
    best.push([...longest, item])
  }
  return best.reduce((one, other) => (other.length > one.length ? other : one), [])
}

/** Sections with another number of their own. */
export function renumbered(sections: Sections, moved: ReadonlySet<string>): Change[] {
  return pairs(sections).flatMap(([from, to]) => {
    const path = `sections.${to.key}`
    if (ownNumber(from) === ownNumber(to) || moved.has(`outline.${path}`)) return []
    const words: ChangeWords = {
      section: {number: to.number, title: to.title},
      ...(from.number && to.number ? {before: [from.number], after: [to.number]} : {}),
    }
    return [outlineChange('renumbered', path, to.title, words, from.number, to.number)]
  })
}

/** The number without that of the section above. */
function ownNumber({number, above}: Printed): string {
  const prefix = above && above.number !== '' ? `${above.number}.` : ''
  return number.startsWith(prefix) ? number.slice(prefix.length) : number
}
