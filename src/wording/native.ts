import {type Phrase, Ready} from './liquid.ts'
import type {Speaker} from './speaker.ts'
import {withTerms} from './terms.ts'

/** A value that the paper, not the value itself, has the words for: its phrase, or what its template sees. */
export type Native = {readonly phrase: Phrase} | {readonly scope: Readonly<Record<string, unknown>>}

/** Words that come from the paper: parties, names of documents and desks, dates and times of day; addresses as links. */
export function native(speaker: Speaker, say: string, value: unknown): Native | undefined {
  if (typeof value !== 'string') return undefined
  switch (say) {
    case 'party':
      return {phrase: [{type: 'text', value: speaker.terms[value] ?? withTerms(speaker.terms, value)}]}
    case 'named': {
      const {kind, name, link, address, at, reach, partOf, version, comprises} = speaker.named(value)
      const ready = (phrase: Phrase | undefined) => (phrase ? new Ready(phrase) : null)
      return {
        scope: {
          kind,
          name,
          version: version ?? null,
          link: new Ready(link),
          address: ready(address),
          at: ready(at),
          reach: ready(reach),
          partOf: ready(partOf),
          comprises: ready(comprises),
        },
      }
    }
    case 'url':
      return {phrase: [{type: 'link', url: value, children: [{type: 'text', value}]}]}
    case 'date':
      return {scope: {...dateParts(value), notation: speaker.dates}}
    case 'timeOfDay': {
      const [hour, minute] = value.split(':').map(Number)
      return {scope: {hour, minute: minute === 0 ? null : minute}}
    }
    default:
      return undefined
  }
}

/** What the templates of these types see, for the check of names in templates. */
export const nativeNames: Readonly<Record<string, readonly string[]>> = {
  answer: ['subject', 'act'],
  party: [],
  url: [],
  named: ['kind', 'name', 'version', 'link', 'address', 'at', 'reach', 'partOf', 'comprises'],
  date: ['year', 'month', 'day', 'era', 'eraYear', 'notation'],
  timeOfDay: ['hour', 'minute'],
}

const eras = [
  {name: '令和', from: '2019-05-01', year: 2019},
  {name: '平成', from: '1989-01-08', year: 1989},
  {name: '昭和', from: '1926-12-25', year: 1926},
  {name: '大正', from: '1912-07-30', year: 1912},
  {name: '明治', from: '1868-01-25', year: 1868},
] as const

/** The parts of a date or month; of the Japanese era that it falls in, too. */
function dateParts(date: string): Record<string, string | number | null> {
  const [year = 0, month = 0, day] = date.split('-').map(Number)
  const era = eras.find(candidate => date.padEnd(10, '-31') >= candidate.from) ?? eras[4]
  const eraYear = year - era.year + 1
  return {year, month, day: day ?? null, era: era.name, eraYear: eraYear === 1 ? '元' : eraYear}
}
