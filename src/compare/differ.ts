import type * as z from 'zod'
import {isAnswer, isByPlan} from '../facts/index.ts'
import {branchOf, type Direction, definition, metaOf} from '../schema/index.ts'
import {elementOf, isOrdered, isWhole, metaFor, shapeOf, spelledOut} from '../schema/layers.ts'
import {alike, print, sameInOrder} from './alike.ts'

/** A step on the way to a fact: its label, and the entry of a list, if it leads through one. */
export interface Step {
  readonly title: string
  readonly entry?: Entry
}

/** An entry of a list, as it stands in the later paper; in the earlier one when it is gone. */
export interface Entry {
  readonly schema: z.ZodType
  readonly value: unknown
  readonly of: 'before' | 'after'
  /** Its position, from 1. */
  readonly position: number
  /** It is the only one. */
  readonly only: boolean
}

/** Where a fact stands. */
export interface Place {
  readonly path: string
  readonly label: string
  readonly steps: readonly Step[]
  readonly plan?: string
  /** The direction that the list declares for its entries. */
  readonly direction?: Direction
  /** The fact is itself an entry of a list. */
  readonly entry?: true
}

/** A difference as the schemas see it, without words. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly place: Place
  readonly schema: z.ZodType
  readonly direction: Direction
  readonly before: unknown
  readonly after: unknown
  /** Of what has moved: steps, whose order is a fact, or entries, whose order is only how they are written. */
  readonly order?: 'steps' | 'entries'
}

type Fields = Readonly<Record<string, unknown>>

/** The difference of a value of which only the order has changed. */
type Moved = (order: Difference['order'] & string) => Difference[]

/** Everything in which two values of a schema differ, in the schema's order. */
export function differ(schema: z.ZodType, before: unknown, after: unknown, place: Place): Difference[] {
  if (sameInOrder(schema, before, after)) return []
  const shown = after ?? before
  const direction = place.direction ?? metaFor(schema, shown, 'direction') ?? 'none'
  const one = (kind: Difference['kind']): Difference[] => [{kind, place, schema, direction, before, after}]
  const moved: Moved = order => one('moved').map(difference => ({...difference, order}))
  if (before === undefined) return one('added')
  if (after === undefined) return one('removed')
  if (isAnswer(before) || isAnswer(after)) {
    const same = isAnswer(before) && isAnswer(after) && before.answer === after.answer
    return same ? differFields(schema, before, after, place) : one('changed')
  }
  if (isWhole(schema, before) || isWhole(schema, after)) {
    return alike(schema, before, after) ? moved('entries') : one('changed')
  }
  if (typeof before !== 'object' && typeof after !== 'object') return one('changed')
  const element = elementOf(schema)
  if (element && (Array.isArray(before) || Array.isArray(after))) {
    const [earlier, later] = [before, after].map(value => (Array.isArray(value) ? value : [value]))
    return differLists(element, earlier ?? [], later ?? [], {...place, direction}, moved)
  }
  return differFields(schema, spelledOut(schema, before), spelledOut(schema, after), place)
}

/** Facts that may differ by plan: a fact that doesn't is the fact of every plan. */
export function differByPlan(
  schema: z.ZodType,
  before: unknown,
  after: unknown,
  place: Place,
  plans: readonly string[],
): Difference[] {
  if (!isByPlan(before) && !isByPlan(after)) return differ(schema, before, after, place)
  const keys = [
    ...new Set([...plans, ...[before, after].flatMap(fact => (isByPlan(fact) ? Object.keys(fact.plans) : []))]),
  ]
  const factOf = (fact: unknown, plan: string) => (isByPlan(fact) ? fact.plans[plan] : fact)
  return keys.flatMap(plan =>
    differ(schema, factOf(before, plan), factOf(after, plan), {...place, path: `${place.path}.plans.${plan}`, plan}),
  )
}

function differFields(schema: z.ZodType, before: unknown, after: unknown, place: Place): Difference[] {
  const [earlier, later] = [before, after] as [Fields, Fields]
  const {valueType} = definition(branchOf(schema, after) ?? schema)
  if (valueType) {
    return [...new Set([...Object.keys(earlier), ...Object.keys(later)])].flatMap((key, index) => {
      const entry = entered(place, valueType, earlier[key], later[key], index + 1, false)
      const at = {...entry, path: `${place.path}.${key}`, label: `${place.label} › ${key}`}
      return differ(valueType, earlier[key], later[key], at).map(one => asRenamed(valueType, later[key], one, place))
    })
  }
  const shape = {...shapeOf(schema, before), ...shapeOf(schema, after)}
  return Object.entries(shape).flatMap(([name, field]) => {
    if (name === 'answer') return []
    // A record that is known by one field in short goes by its own name there.
    const short = !place.entry && metaFor(schema, after, 'shorthand') === name
    const at = {...below(place, name, field), ...(short ? {steps: place.steps} : {})}
    // The sooner what is planned is there, the better.
    return differ(field, earlier[name], later[name], isAnswer(after) && name === 'by' ? {...at, direction: 'less'} : at)
  })
}

/** The place of a field. */
export function below({path, label, steps, plan}: Place, name: string, field: z.ZodType): Place {
  const title = metaOf(field).title ?? name
  return {
    path: path === '' ? name : `${path}.${name}`,
    label: label === '' ? title : `${label} › ${title}`,
    steps: [...steps, {title}],
    ...(plan === undefined ? {} : {plan}),
  }
}

/** The place of an entry in a list. */
function entered(
  place: Place,
  schema: z.ZodType,
  before: unknown,
  after: unknown,
  position: number,
  only: boolean,
): Place {
  const last = place.steps.at(-1)
  const entry: Entry = {
    ...{schema, position, only},
    ...(after === undefined ? {value: before, of: 'before'} : {value: after, of: 'after'}),
  }
  return {
    ...place,
    path: `${place.path}[${position - 1}]`,
    label: `${place.label} › ${position}件目`,
    steps: last ? [...place.steps.slice(0, -1), {title: last.title, entry}] : [],
    entry: true,
  }
}

function differLists(
  element: z.ZodType,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
  moved: Moved,
): Difference[] {
  const {pairs, removed, added} = matched(element, before, after)
  const only = before.length <= 1 && after.length <= 1
  const at = (earlier: unknown, later: unknown, index: number) =>
    entered(place, element, earlier, later, index + 1, only)
  const inPairs = pairs.flatMap(([from, to]) =>
    differ(element, before[from], after[to], at(before[from], after[to], to)),
  )
  const [from, ...moreRemoved] = removed
  const [to, ...moreAdded] = added
  if (from !== undefined && from === to && moreRemoved.length === 0 && moreAdded.length === 0) {
    // What has another name now is known to the reader by the one that it had.
    const renamed = differ(element, before[from], after[to], at(before[from], undefined, to))
    if (renamed.length === 1) return [...inPairs, ...renamed.map(one => asRenamed(element, after[to], one, place))]
  }
  const lost = removed.flatMap(index => differ(element, before[index], undefined, at(before[index], undefined, index)))
  const gained = added.flatMap(index => differ(element, undefined, after[index], at(undefined, after[index], index)))
  const order = pairs.map(([, later]) => later)
  const another = order.some((later, index) => later < (order[index - 1] ?? -1))
  return [...inPairs, ...lost, ...gained, ...(another ? moved(isOrdered(element) ? 'steps' : 'entries') : [])]
}

/** An entry that is known by another name now: a change of the entry, not of one of its fields. */
function asRenamed(element: z.ZodType, entry: unknown, difference: Difference, list: Place): Difference {
  const {path, label} = difference.place
  const name = metaFor(element, entry, 'identity') ?? 'name'
  if (!path.endsWith(`.${name}`)) return difference
  return {...difference, place: {...list, path, label, entry: true}}
}

/**
 * Which entries of two lists belong together, and which are in one list alone: entries that say the same first, then
 * those that go by the same name.
 */
function matched(element: z.ZodType, before: readonly unknown[], after: readonly unknown[]) {
  const pairs: [number, number][] = []
  let [removed, added] = [[...before.keys()], [...after.keys()]]
  for (const known of [print, identityOf]) {
    const [earlier, later] = [before, after].map(list => list.map(entry => known(element, entry)))
    const alike = (from: number) => (index: number) => later?.[index] === earlier?.[from]
    // What has kept its place comes first, or an entry written twice would look moved.
    for (const from of removed.toSorted((one, other) => Number(alike(other)(other)) - Number(alike(one)(one)))) {
      const to = added.includes(from) && alike(from)(from) ? from : added.find(alike(from))
      if (to === undefined) continue
      pairs.push([from, to])
      added = added.filter(index => index !== to)
    }
    removed = removed.filter(from => pairs.every(([paired]) => paired !== from))
  }
  return {pairs: pairs.sort(([one], [other]) => one - other), removed, added}
}

/** What an entry is known by: the field that its schema names, or all of it. A step is known by what is done in it. */
function identityOf(element: z.ZodType, entry: unknown): string {
  const name = metaFor(element, entry, 'identity')
  if (name === undefined) {
    const inner = elementOf(element)
    return Array.isArray(entry) && inner ? entry.map(each => identityOf(inner, each)).join('、') : print(element, entry)
  }
  const record = spelledOut(element, entry)
  const field = shapeOf(element, record)[name]
  const value = (record as Fields)[name]
  return field ? print(field, value) : JSON.stringify(value ?? null)
}
