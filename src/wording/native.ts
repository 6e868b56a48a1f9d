import {link} from '../tree/build.ts'
import type {Speaker} from './speaker.ts'
import {withTerms} from './terms.ts'

/** A value type whose words come from the paper, not from the value itself. */
export interface Native {
  /** The names that its forms see. */
  readonly names: readonly string[]
  /** What stands under these names: texts, numbers and phrases; `undefined` or `null` where there is nothing. */
  words(speaker: Speaker, value: string): object
}

/** Parties, names of documents and desks, dates and times of day; addresses as links. */
export const natives: Readonly<Partial<Record<string, Native>>> = {
  party: {
    names: ['value'],
    words: ({terms}, key) => ({value: Object.hasOwn(terms, key) ? terms[key] : withTerms(terms, key)}),
  },
  url: {
    names: ['value'],
    words: (_, url) => ({value: [link(url, url)]}),
  },
  named: {
    names: ['kind', 'name', 'version', 'link', 'address', 'at', 'reach', 'partOf', 'comprises'],
    words: (speaker, key) => speaker.named(key),
  },
  date: {
    names: ['year', 'month', 'day', 'era', 'eraYear', 'notation'],
    words: ({dates}, date) => ({...dateParts(date), notation: dates}),
  },
  timeOfDay: {
    names: ['hour', 'minute'],
    words(_, time) {
      const [hour, minute] = time.split(':').map(Number)
      return {hour, minute: minute === 0 ? null : minute}
    },
  },
}

const eras = [
  {name: '令和', from: '2019-05-01', year: 2019},
  {name: '平成', from: '1989-01-08', year: 1989},
  {name: '昭和', from: '1926-12-25', year: 1926},
  {name: '大正', from: '1912-07-30', year: 1912},
  {name: '明治', from: '1868-01-25', year: 1868},
] as const

/** The parts of a date or month; of the Japanese era that it falls in, too. */
function dateParts(date: string): Readonly<Record<string, string | number | null>> {
  const [year = 0, month = 0, day] = date.split('-').map(Number)
  const era = eras.find(candidate => date.padEnd(10, '-31') >= candidate.from) ?? eras[4]
  const eraYear = year - era.year + 1
  return {year, month, day: day ?? null, era: era.name, eraYear: eraYear === 1 ? '元' : eraYear}
}
