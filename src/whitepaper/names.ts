import {visit} from 'unist-util-visit'
import type * as z from 'zod'
import {isByPlan, isTermKey} from '../facts/index.ts'
import {definition, metaOf, type Position, type Problem, positionIn, walk} from '../schema/index.ts'
import {parseMarkdown} from '../tree/parseMarkdown.ts'
import {partNames, presetSections} from './outline.ts'
import {rivalsIn, termsOf} from './terms.ts'
import type {WhitepaperFacts} from './whitepaper.ts'

/** What names in facts may refer to. */
export interface Context {
  readonly terms: Readonly<Record<string, string>>
  /** Names of documents and desks: a word within one is no rival of a term. */
  readonly registered: readonly string[]
  readonly plans: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** What the facts of a paper give names to; of facts that may be wrong in any way. */
export function contextOf(facts: Readonly<Partial<Record<keyof WhitepaperFacts, unknown>>>): Context {
  const {service, standard, outline, clauses} = facts
  const topics = Array.isArray(clauses) ? clauses.map(clause => recordOf(clause).clause) : []
  const {sections, preset = 'byControl'} = recordOf(outline)
  const ids = sections === undefined ? (recordOf(presetSections)[String(preset)] ?? []) : idsOf(sections)
  const parts = partNames.filter(
    name => ['purpose', 'scope', 'service'].includes(name) || facts[name as keyof WhitepaperFacts] !== undefined,
  )
  return {
    terms: termsOf(recordOf(facts.terms), recordOf(service).name, recordOf(standard).cited),
    registered: [...Object.values(recordOf(facts.documents)), ...Object.values(recordOf(facts.contacts))]
      .map(entry => recordOf(entry).name)
      .filter(name => typeof name === 'string'),
    plans: new Set(Object.keys(recordOf(facts.plans))),
    names: new Set([...Object.keys(recordOf(facts.documents)), ...Object.keys(recordOf(facts.contacts))]),
    places: new Set([...topics, ...parts, ...(ids as readonly string[])].filter(name => typeof name === 'string')),
  }
}

/** A record, without what every object has; an empty one where there is none. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), typeof value === 'object' ? value : undefined)
}

function idsOf(sections: unknown): string[] {
  if (!Array.isArray(sections)) return []
  return sections.flatMap(section => {
    const {id, sections: below} = recordOf(section)
    return [...(typeof id === 'string' ? [id] : []), ...idsOf(below)]
  })
}

/** Names that lead nowhere, and words that compete with the chosen terms, in a value of a schema. */
export function problemsInNames(base: Position, schema: z.ZodType, value: unknown, context: Context): Problem[] {
  const problems: Problem[] = []
  walk(schema, value, ({branch, value: found, path}) => {
    const report = (message: string, at: readonly PropertyKey[] = path) =>
      problems.push({...positionIn(base, schema, value, at), message})
    if (definition(branch).type === 'record' && Object.hasOwn(found as object, '__proto__')) {
      report('「__proto__」はキーにできません。別の名前にしてください', [...path, '__proto__'])
    }
    if (isByPlan(found)) {
      for (const plan of Object.keys(found.plans ?? {})) {
        if (!context.plans.has(plan)) report(`plansに「${plan}」というプランがありません`, [...path, 'plans', plan])
      }
    }
    // What a string holds is said of the alternative that it was written as, not of the union around it.
    if (typeof found === 'string') for (const message of faultsOfText(branch, found, context)) report(message)
  })
  return problems
}

function faultsOfText(schema: z.ZodType, text: string, context: Context): string[] {
  const {holds, say} = metaOf(schema)
  if (say === 'prose') return schema.safeParse(text).success ? faultsOfProseNames(text, context) : []
  switch (holds) {
    case 'party':
      if (!isTermKey(text)) return faultsOfTerms(text, context)
      return Object.hasOwn(context.terms, text)
        ? []
        : [`termsに「${text}」という用語がありません。用語を加えるか、日本語の名称を書いてください`]
    case 'place':
      return schema.safeParse(text).success ? danglingIn(text, context) : []
    case 'heading':
      return unknownTerms(text, context)
    case 'phrase':
      return faultsOfTerms(text, context)
    default:
      return []
  }
}

function danglingIn(name: string, {names, places}: Context): string[] {
  const place = /^ref:(.*)$/su.exec(name)?.[1]
  if (place !== undefined) {
    return places.has(place)
      ? []
      : [`参照先「${name}」が本書にありません。管理策の名前、文書の部分の名前、または節のidを書いてください`]
  }
  return names.has(name) ? [] : [`参照先「${name}」がdocumentsにもcontactsにもありません`]
}

function unknownTerms(text: string, {terms}: Context): string[] {
  return [...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/gu)]
    .filter(([, key]) => key !== undefined && !Object.hasOwn(terms, key))
    .map(([whole]) => `「${whole}」という用語がtermsにありません`)
}

function faultsOfTerms(text: string, context: Context): string[] {
  const plain = text.replace(/\{[A-Za-z][A-Za-z0-9]*\}/gu, '\n')
  return [
    ...unknownTerms(text, context),
    ...rivalsIn(plain, context.terms, context.registered).map(
      ({found, key, chosen}) => `「${found}」は、本書の用語「${chosen}」と異なります。{${key}}と書いてください`,
    ),
  ]
}

function faultsOfProseNames(text: string, context: Context): string[] {
  const faults: string[] = []
  visit(parseMarkdown(text), node => {
    if (node.type === 'text') faults.push(...faultsOfTerms(node.value, context))
    if (node.type === 'link' && /^ref:/iu.test(node.url)) {
      faults.push(...danglingIn(node.url.replace(/^ref:/iu, 'ref:'), context))
    }
  })
  return faults
}
