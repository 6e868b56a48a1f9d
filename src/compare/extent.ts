import {negated, type Sign, sign, subsets, united} from './sign.ts'

type Fields = Readonly<Record<string, unknown>>

/** An item that includes more is more; one that leaves out more is less. */
export function extents(before: unknown, after: unknown): Sign {
  const [one, other] = [fieldsOf(before), fieldsOf(after)]
  const what = (value: unknown, fields: Fields) => (typeof value === 'string' ? value : fields.what)
  if (what(before, one) !== what(after, other)) return undefined
  return united([subsets(one.including, other.including), negated(subsets(one.except, other.except))])
}

/** More desks, and more ways to reach them, are more. */
export function reach(before: unknown, after: unknown): Sign {
  return subsets(...([before, after].map(desks => [desks].flat().flatMap(waysTo)) as [string[], string[]]))
}

function waysTo(desk: unknown): string[] {
  const {at, by} = fieldsOf(desk)
  if (typeof desk === 'string') return [desk]
  return [String(at), ...(Array.isArray(by) ? by.map(way => `${at} ${JSON.stringify(way)}`) : [])]
}

/** The customer alone is more than the customer with others, who is more than others alone. */
export function customersShare(before: unknown, after: unknown): Sign {
  const share = (parties: unknown) => {
    const own = [parties].flat().map(party => party === 'customer' || party === 'user')
    return Number(own.includes(true)) + Number(!own.includes(false))
  }
  return sign(share(before), share(after))
}

/** Open on more days, for longer, with fewer exceptions is more. */
export function openHours(before: unknown, after: unknown): Sign {
  const [one, other] = [fieldsOf(before), fieldsOf(after)]
  const days = ['business', 'everyday']
  const [from, to] = [one, other].map(hours => days.indexOf(String(hours.days)))
  const known = (from ?? -1) >= 0 && (to ?? -1) >= 0
  return united([
    one.days === other.days ? 0 : known ? sign(from, to) : undefined,
    sign(minutesOpen(one), minutesOpen(other)),
    negated(subsets(one.except, other.except)),
  ])
}

/** All day when no times are given; past midnight when the end is before the beginning. */
function minutesOpen({from, to}: Fields): number {
  const minutes = (time: unknown, otherwise: number) => {
    const [hour, minute] = typeof time === 'string' ? time.split(':').map(Number) : []
    return hour === undefined || minute === undefined ? otherwise : hour * 60 + minute
  }
  const open = minutes(to, 24 * 60) - minutes(from, 0)
  return open > 0 ? open : open + 24 * 60
}

const figure = /\d+(?:\.\d+)?/gu

/** Names that differ in one figure alone compare by it: AES-128 and AES-256, TLS 1.2 and TLS 1.3. */
export function strengths(before: unknown, after: unknown): Sign {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  if (before.replace(figure, '#') !== after.replace(figure, '#')) return undefined
  const [one, other] = [before, after].map(name => (name.match(figure) ?? []).map(Number))
  return united((one ?? []).map((each, index) => sign(each, other?.[index])))
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
