import {recordOf} from '../schema/shape.ts'
import {type Sign, sign, united} from '../schema/sign.ts'

const day = 24 * 60

/** Spans of time. */
export function durations(before: unknown, after: unknown): Sign {
  return sign(minutesIn(before), minutesIn(after))
}

/** Business days and months by their average length; only different units depend on it. */
const units: Readonly<Record<string, number>> = {
  minutes: 1,
  hours: 60,
  days: day,
  businessDays: (day * 7) / 5,
  weeks: 7 * day,
  months: (day * 365.25) / 12,
  years: day * 365.25,
}

/** A span of time in minutes. */
export function minutesIn(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = Object.entries(value).find(([name, figure]) => name in units && typeof figure === 'number')
  return found && (units[found[0]] ?? 0) * (found[1] as number)
}

/** Deadlines: longer is more; where the time is the same, a target is more than a commitment, and a figure with おおむね than one without. */
export function deadlines(before: unknown, after: unknown): Sign {
  // What happens at once happens before any deadline.
  if (before === 'instantly' || after === 'instantly') return before === after ? 0 : before === 'instantly' ? 1 : -1
  const [one, other] = [recordOf(before), recordOf(after)]
  if (one.from !== other.from) return undefined
  const time = sign(minutesIn(before), minutesIn(after))
  if (time === undefined) return undefined
  return united([
    time,
    sign(Number(one.kind === 'target'), Number(other.kind === 'target')),
    sign(Number(one.about === true), Number(other.about === true)),
  ])
}

const perYear: Readonly<Record<string, number>> = {
  hour: 8766,
  day: 365.25,
  week: 52.18,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
}

/** Vague words compare with each other only: nobody knows how often 「定期的」 is. */
const vague: readonly unknown[] = ['asNeeded', 'regularly', 'continuously']

export function schedules(before: unknown, after: unknown): Sign {
  if (vague.includes(before) && vague.includes(after)) return sign(vague.indexOf(before), vague.indexOf(after))
  const often = sign(timesPerYear(before), timesPerYear(after))
  if (often !== 0) return often
  return sign(Number(recordOf(before).atLeast === true), Number(recordOf(after).atLeast === true))
}

function timesPerYear(value: unknown): number | undefined {
  if (value === 'continuously') return Number.MAX_SAFE_INTEGER
  const {every, times} = recordOf(value)
  const unit = perYear[String(every)]
  return unit === undefined ? undefined : unit * (typeof times === 'number' ? times : 1)
}

/** Generations and time, both where both are given: more of one and less of the other is neither. */
export function retentions(before: unknown, after: unknown): Sign {
  const figures = (value: unknown) => {
    const {generations} = recordOf(value)
    return {generations: typeof generations === 'number' ? generations : undefined, time: minutesIn(value)}
  }
  const [one, other] = [figures(before), figures(after)]
  const known = ({generations, time}: typeof one) => generations !== undefined || time !== undefined
  if (!known(one) || !known(other)) return undefined
  const compared = (from: number | undefined, to: number | undefined) => sign(from ?? 0, to ?? 0)
  const swapped = (one.generations === undefined) !== (other.generations === undefined)
  if (swapped && (one.time === undefined) !== (other.time === undefined)) return undefined
  return united([compared(one.generations, other.generations), compared(one.time, other.time)])
}

/** Later is more. A day and a month compare by the month. */
export function dates(before: unknown, after: unknown): Sign {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const length = Math.min(before.length, after.length)
  const figure = (date: string) => Number(date.slice(0, length).replaceAll('-', ''))
  return sign(figure(before), figure(after))
}
