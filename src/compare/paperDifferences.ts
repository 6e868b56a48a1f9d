import type * as z from 'zod'
import {controls, type Topic, topics} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {type Answer, answerSchema, isAnswer} from '../facts/index.ts'
import {elementOf, fieldsOf, metaOf} from '../schema/index.ts'
import {paperSchema, type Whitepaper} from '../whitepaper/index.ts'
import type {Change} from './change.ts'
import {below, type Difference, differ, differByPlan, type Place} from './differ.ts'

/** A difference of two papers: what it belongs to, and what differs. */
export interface PaperDifference {
  readonly of: Change['of']
  /** The schema of all that it can state, in which a label must be unique. */
  readonly schema: z.ZodType
  /** The fact of the clause or part that it is in; nothing where all of it differs. */
  readonly fact: string | undefined
  /** What the clause or part is called, where all of it differs. */
  readonly whole: string | undefined
  readonly difference: Difference
}

type Facts = Readonly<Record<string, unknown>>
type PartField = Exclude<Change['of'], Topic>

/** What isn't a fact, or is compared in a way of its own. */
const apart: ReadonlySet<string> = new Set(['title', 'terms', 'outline', 'revisions', 'wording'])

/** Registries name their entries by themselves: 「文書「利用規約」」 needs no section. */
export const registries: ReadonlySet<string> = new Set(['documents', 'contacts', 'plans'])

/** Everything in which the facts of two papers differ: their parts, then their clauses in the order of the standard. */
export function factDifferences(before: Whitepaper, after: Whitepaper): PaperDifference[] {
  return [
    ...titleDifferences(before, after),
    ...partDifferences(before as unknown as Facts, after as unknown as Facts),
    ...topics.flatMap(topic => clauseDifferences(before, after, topic)),
  ]
}

/** A difference of the title; one that only follows the service's name is told with the name. */
function titleDifferences(before: Whitepaper, after: Whitepaper): PaperDifference[] {
  const schema = fieldsOf(paperSchema).title
  const usual = ({title, service}: Whitepaper) => title === `${service.name} セキュリティホワイトペーパー`
  if (!schema || (usual(before) && usual(after))) return []
  const title = metaOf(schema).title ?? 'title'
  const place: Place = {path: 'title', label: title, steps: [{title}]}
  return differ(schema, before.title, after.title, place).map(difference => ({
    ...{of: 'title', schema, fact: undefined, whole: undefined, difference},
  }))
}

function partDifferences(before: Facts, after: Facts): PaperDifference[] {
  return Object.entries(fieldsOf(paperSchema)).flatMap(([name, schema]) => {
    if (apart.has(name)) return []
    const title = metaOf(schema).title ?? name
    // The entries of a part that is a list are told by its name.
    const steps = registries.has(name) || elementOf(schema) ? [{title}] : []
    const place: Place = {path: name, label: title, steps}
    return differ(schema, before[name], after[name], place).map(difference => ({
      ...{of: name as PartField, schema, fact: factIn(difference.place.path), difference},
      whole: difference.place.steps.length > 0 ? undefined : title,
    }))
  })
}

function clauseDifferences(one: Whitepaper, other: Whitepaper, topic: Topic): PaperDifference[] {
  const [before, after] = [statedIn(one, topic), statedIn(other, topic)]
  if (before === undefined && after === undefined) return []
  const schema = clauseSchemas[topic]
  const label = controls[topic].title.ja
  const place: Place = {path: `clauses.${topic}`, label, steps: [], direction: 'more'}
  if (before === undefined || after === undefined || isAnswer(before) || isAnswer(after)) {
    const answers = [before, after].every(stated => stated === undefined || isAnswer(stated))
    const found = differ(answers ? answerSchema : schema, before, after, place)
    return found.map(difference => ({
      ...{of: topic, schema, fact: undefined, difference},
      whole: difference.place.steps.length > 0 ? undefined : label,
    }))
  }
  const plans = [...new Set([one, other].flatMap(paper => Object.keys(paper.plans)))]
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const at = below({path: place.path, label, steps: []}, name, field)
    return differByPlan(field, before[name], after[name], at, plans).map(difference => ({
      ...{of: topic, schema, fact: name, whole: undefined, difference},
    }))
  })
}

/**
 * What a paper states about a topic. That a clause about functions isn't provided is said of its functions, as the
 * document does.
 */
function statedIn({clauses}: Whitepaper, topic: Topic): Facts | Answer | undefined {
  const facts = clauses.find(({clause}) => clause === topic)?.facts as Facts | Answer | undefined
  if (!isAnswer(facts)) return facts
  const offered = facts.answer === 'notProvided' || facts.answer === 'planned'
  return offered && Object.hasOwn(fieldsOf(clauseSchemas[topic]), 'functions') ? {functions: facts} : facts
}

/** The first field in a path: the fact of a part that a change is in. */
function factIn(path: string): string | undefined {
  return /^[A-Za-z]+\.([A-Za-z]+)/u.exec(path)?.[1]
}

/**
 * What has changed in entries of the history that both papers have. Entries at the end that only one of them has tell of
 * changes and are none.
 */
export function historyDifferences({revisions: before}: Whitepaper, {revisions: after}: Whitepaper): PaperDifference[] {
  const schema = fieldsOf(paperSchema).revisions
  if (!schema) return []
  const common = (one: typeof before, other: typeof after) =>
    one.slice(0, one.findLastIndex(entry => other.some(({edition}) => edition === entry.edition)) + 1)
  const [earlier, later] = [common(before, after), common(after, before)]
  // A history that shares no edition with the other is another history, unless one of them has only just begun.
  const whole = earlier.length === 0 && later.length === 0
  const place: Place = {path: 'revisions', label: '更新履歴', steps: [{title: '更新履歴'}]}
  const differences =
    whole && before.length > 0 && after.length > 0
      ? differ(schema, before, after, place)
      : differ(schema, earlier, later, place)
  return differences.map(difference => ({of: 'revisions', schema, fact: undefined, whole: undefined, difference}))
}
