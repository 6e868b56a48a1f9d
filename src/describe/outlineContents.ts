import {controls, isTopic} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {settled} from '../compare/alike.ts'
import type {Change, ChangeWords} from '../compare/change.ts'
import {fieldsOf, metaOf} from '../schema/index.ts'
import {type Part, paperSchema, type Share} from '../whitepaper/index.ts'
import type {Declared, Printed} from './declaredSections.ts'
import {labels, outlineChange, type Sections} from './outlineChange.ts'

/** Free Markdown in the outline. */
export function proseChanges({declared: [before, after]}: Sections): Change[] {
  return after.flatMap(({key, title, parts}) => {
    const earlier = before.find(candidate => candidate.key === key)
    if (!earlier) return []
    const [from, to] = [prosesIn(earlier.parts), prosesIn(parts)]
    const [lost, gained] = [from.filter(text => !to.includes(text)), to.filter(text => !from.includes(text))]
    const words = {section: {number: '', title}, noun: labels.prose}
    const count = Math.max(lost.length, gained.length)
    return Array.from({length: count}, (_, index): Change => {
      const [one, other] = [lost[index], gained[index]]
      const kind = one === undefined ? 'added' : other === undefined ? 'removed' : 'reworded'
      const told = outlineChange(kind, `sections.${key}.parts`, title, words, one, other)
      return {...told, subject: 'prose'}
    })
  })
}

function prosesIn(parts: readonly Part[]): string[] {
  return parts.flatMap(part => (typeof part === 'object' && 'prose' in part ? [settled(part.prose)] : []))
}

/** What else a section says of itself: that it has no number, that 「以上」 ends it, that it is a table. */
export function layoutChanges({declared: [before, after]}: Sections): Change[] {
  const layout = ({section, parts}: Declared) => {
    const {id: _id, title: _title, parts: _parts, sections: _sections, ...rest} = section
    const tables = sharesIn(parts).flatMap(({of, as}) => (as === undefined ? [] : [[of, as]]))
    return {...rest, ...(tables.length > 0 ? {as: Object.fromEntries(tables)} : {})}
  }
  return after.flatMap(section => {
    const earlier = before.find(({key}) => key === section.key)
    const [from, to] = [earlier && layout(earlier), layout(section)]
    if (from === undefined || JSON.stringify(from) === JSON.stringify(to)) return []
    const words = {section: {number: '', title: section.title}, noun: labels.layout}
    return [outlineChange('changed', `sections.${section.key}`, section.title, words, from, to)]
  })
}

function sharesIn(parts: readonly Part[]): Share[] {
  return parts.flatMap(part => (typeof part === 'object' && 'of' in part ? [part] : []))
}

/** Where a fact is told. */
interface Spot {
  readonly key: string
  readonly title: string
  readonly boxed: boolean
}

/** Facts that are told in another section, or have moved into or out of a ＜ポイント＞ box. */
export function placements({printed: [before, after]}: Sections): Change[] {
  const [from, to] = [spotsIn(before), spotsIn(after)]
  return [...to].flatMap(([of, facts]) => {
    const earlier = from.get(of)
    const both = [...facts].flatMap(([fact, spot]) => {
      const old = earlier?.get(fact)
      return old ? [{fact, from: old, to: spot}] : []
    })
    const apart = both.filter(each => each.from.key !== each.to.key)
    const groups = new Map(apart.map(each => [`${each.from.key}\n${each.to.key}`, each]))
    const box = both.filter(each => each.from.key === each.to.key && each.from.boxed !== each.to.boxed)
    return [
      ...[...groups.values()].map(({from: one, to: other}) => {
        const moved = apart.filter(each => each.from.key === one.key && each.to.key === other.key)
        const words: ChangeWords = {
          section: {number: '', title: titleOf(of)},
          ...(moved.length === facts.size
            ? {}
            : {
                noun: namesOf(
                  of,
                  moved.map(each => each.fact),
                ),
              }),
          ...{before: [`「${one.title}」`], after: [`「${other.title}」`]},
        }
        return outlineChange('moved', `sections.${other.key}.parts.${of}`, titleOf(of), words, one.key, other.key)
      }),
      ...box.slice(0, 1).map(({to: spot}) => {
        const boxed = (side: 'from' | 'to') => both.filter(each => each[side].boxed).map(each => each.fact)
        const words = {section: {number: '', title: spot.title}, noun: labels.point}
        return outlineChange('changed', `points.${of}`, titleOf(of), words, boxed('from'), boxed('to'))
      }),
    ]
  })
}

function spotsIn(printed: readonly Printed[]): Map<string, Map<string, Spot>> {
  const spots = new Map<string, Map<string, Spot>>()
  for (const {key, title, planned} of printed) {
    for (const part of planned.parts) {
      if (!('of' in part)) continue
      const facts = spots.get(part.of) ?? new Map<string, Spot>()
      spots.set(part.of, facts)
      for (const fact of part.facts) facts.set(fact, {key, title, boxed: false})
      for (const fact of part.point) facts.set(fact, {key, title, boxed: true})
    }
  }
  return spots
}

function titleOf(of: string): string {
  if (isTopic(of)) return controls[of].title.ja
  const schema = fieldsOf(paperSchema)[of]
  return (schema && metaOf(schema).title) ?? of
}

function namesOf(of: string, facts: readonly string[]): string {
  const fields = fieldsOf(isTopic(of) ? clauseSchemas[of] : (fieldsOf(paperSchema)[of] ?? paperSchema))
  return facts.map(fact => (fields[fact] && metaOf(fields[fact]).title) ?? fact).join('、')
}
