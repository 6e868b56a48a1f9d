import type {Topic} from '../topics.ts'
import type {Edition, EditionControl, EditionNames, EditionRecord} from './edition.ts'
import {of2015} from './of2015.ts'
import {of2022} from './of2022.ts'

export type {Edition, EditionControl, EditionNames} from './edition.ts'

const records: Readonly<Record<Edition, EditionRecord>> = {'2015': of2015, '2022': of2022}

/** All editions, the oldest first. */
export const editionYears: readonly [Edition, ...Edition[]] = ['2015', '2022']

/** The edition that a paper follows unless it says otherwise. */
export const usualEdition: Edition = '2015'

/** The editions by year, with their names. */
export const editions: Readonly<Record<Edition, EditionNames>> = byEdition(({names}) => names)

/** The number of each control in each edition. `CLD.` marks the controls that ISO/IEC 27017 adds to ISO/IEC 27002. */
export const numbers: Readonly<Record<Edition, Readonly<Record<Topic, string>>>> = byEdition(({controls}) => {
  const entries = controls.flatMap(({number, topics}) => topics.map(topic => [topic, number] as const))
  return Object.fromEntries(entries) as Record<Topic, string>
})

/** The number of a topic's control in an edition of the standard, such as `12.3.1` or `CLD.8.1.5`. */
export function controlNumber(topic: Topic, edition: Edition = usualEdition): string {
  return numbers[edition][topic]
}

/** The controls of an edition in its order. */
export function controlsOf(edition: Edition): readonly EditionControl[] {
  return records[edition].controls
}

/** The control that a topic belongs to in an edition. */
export function controlOf(topic: Topic, edition: Edition): EditionControl {
  const found = records[edition].controls.find(({topics}) => topics.includes(topic))
  if (!found) throw new Error(`edition ${edition} lacks ${topic}`)
  return found
}

/**
 * The numbers that an edition's control has in the edition before, as headings give them: `A.12.4.1`; none where the edition
 * names no other, and none of a control that keeps its number.
 */
export function formerNumbers({number, topics}: EditionControl, edition: Edition): readonly string[] {
  const {former} = records[edition]
  if (former === undefined) return []
  const old = topics.map(topic => numbers[former][topic]).filter(one => one !== number)
  return old.map(one => records[former].citedAs.replace('{number}', one))
}

function byEdition<Value>(value: (record: EditionRecord) => Value): Record<Edition, Value> {
  return Object.fromEntries(editionYears.map(year => [year, value(records[year])])) as Record<Edition, Value>
}
