import type {z} from 'zod'
import {controls, isTopic, type Topic} from '../catalogue/index.ts'
import {clauseSchemas, frameSchema} from '../clauses/index.ts'
import {
  fieldsOf,
  isTermKey,
  metaOf,
  type Position,
  type Problem,
  parseMarkdown,
  positionIn,
  problemsOf,
  stated,
  visit,
  walk,
} from '../facts/index.ts'
import {partNames, presetSections, type Section} from './outline.ts'
import {defaultTerms, rivalsIn} from './terms.ts'
import type {WhitepaperFacts} from './whitepaper.ts'

const root: Position = {path: '', label: ''}

/** Everything that is wrong with the facts of a paper, in the order of the paper. */
export function problemsIn(facts: WhitepaperFacts, schema: z.ZodType): Problem[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    return [{...root, path: 'whitepaper', message: '項目の組（オブジェクト）を書いてください'}]
  }
  const {clauses, ...rest} = facts
  const shape = problemsOf(root, schema, rest)
  const context = contextOf(facts)
  const inParts = problemsInNames(root, schema, rest, context)
  const order = problemsInRevisions(facts)
  return [...shape, ...inParts, ...problemsInClauses(clauses, context), ...order]
}

/** What names in facts may refer to. */
interface Context {
  readonly terms: Readonly<Record<string, string>>
  readonly plans: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

function contextOf(facts: WhitepaperFacts): Context {
  const own = Object.entries(facts.terms ?? {}).filter(([, word]) => typeof word === 'string') as [string, string][]
  const given = (Array.isArray(facts.clauses) ? facts.clauses : []).map(clause => clause?.clause)
  const {outline} = facts
  const ids = outline?.sections ? idsOf(outline.sections) : presetSections[outline?.preset ?? 'byControl']
  const parts = partNames.filter(name => ['purpose', 'scope', 'service'].includes(name) || facts[name] !== undefined)
  return {
    terms: {
      ...defaultTerms,
      ...Object.fromEntries(own),
      serviceName: nameOf(facts),
      standardName: facts.standard?.cited ?? 'ISO/IEC 27017:2015',
    },
    plans: new Set(Object.keys(facts.plans ?? {})),
    names: new Set([...Object.keys(facts.documents ?? {}), ...Object.keys(facts.contacts ?? {})]),
    places: new Set([...given, ...parts, ...(ids ?? [])]),
  }
}

function nameOf(facts: WhitepaperFacts): string {
  const name: unknown = facts.service?.name
  return typeof name === 'string' ? name : ''
}

function idsOf(sections: unknown): string[] {
  if (!Array.isArray(sections)) return []
  return sections.flatMap((section: Partial<Section> | undefined) => [
    ...(typeof section?.id === 'string' ? [section.id] : []),
    ...idsOf(section?.sections),
  ])
}

function problemsInClauses(clauses: unknown, context: Context): Problem[] {
  if (!Array.isArray(clauses)) {
    return [{path: 'clauses', label: '管理策', message: '管理策の一覧（配列）を書いてください'}]
  }
  const seen = new Set<Topic>()
  return clauses.flatMap((clause: {clause?: unknown; facts?: unknown} | null, index): Problem[] => {
    const topic = clause?.clause
    if (!isTopic(topic)) {
      const path = `clauses[${index}]`
      return [
        {
          path,
          label: `管理策 › ${index + 1}件目`,
          message: '管理策ではありません。backup({…})などのビルダーで作ってください',
        },
      ]
    }
    const base: Position = {path: `clauses.${topic}`, label: controls[topic].title.ja}
    const twice = seen.has(topic)
    seen.add(topic)
    const schema = stated(clauseSchemas[topic])
    return [
      ...(twice ? [{...base, message: 'この管理策は2回書かれています。1つにまとめてください'}] : []),
      ...problemsOf(base, schema, clause?.facts),
      ...problemsInNames(base, schema, clause?.facts, context),
    ]
  })
}

/** Names that lead nowhere, and words that compete with the chosen terms, in a value of a schema. */
function problemsInNames(base: Position, schema: z.ZodType, value: unknown, context: Context): Problem[] {
  const problems: Problem[] = []
  walk(schema, value, ({schema: at, value: found, path}) => {
    const report = (message: string) => problems.push({...positionIn(base, schema, value, path), message})
    if (typeof found === 'object' && found !== null && (found as {answer?: unknown}).answer === 'byPlan') {
      for (const plan of Object.keys((found as {plans?: object}).plans ?? {})) {
        if (!context.plans.has(plan)) report(`plansに「${plan}」というプランがありません`)
      }
    }
    if (typeof found !== 'string') return
    const {holds, say} = metaOf(at)
    if (holds === 'party' && isTermKey(found) && !Object.hasOwn(context.terms, found)) {
      report(`termsに「${found}」という用語がありません。用語を加えるか、日本語の名称を書いてください`)
    }
    if (holds === 'place')
      problems.push(...danglingIn(found, context).map(message => ({...positionIn(base, schema, value, path), message})))
    if (holds === 'heading') for (const message of unknownTerms(found, context)) report(message)
    if (holds === 'phrase' || holds === 'party') for (const message of faultsOfTerms(found, context)) report(message)
    if (say === 'prose') for (const message of faultsOfProseNames(found, context)) report(message)
  })
  return problems
}

function danglingIn(name: string, {names, places}: Context): string[] {
  const place = /^ref:(.*)$/u.exec(name)?.[1]
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
  const {terms} = context
  const plain = text.replace(/\{[A-Za-z][A-Za-z0-9]*\}/gu, '\n')
  return [
    ...unknownTerms(text, context),
    ...rivalsIn(plain, terms).map(
      ({found, key, chosen}) => `「${found}」は、本書の用語「${chosen}」と異なります。{${key}}と書いてください`,
    ),
  ]
}

function faultsOfProseNames(text: string, context: Context): string[] {
  const faults: string[] = []
  visit(parseMarkdown(text), node => {
    if (node.type === 'text') faults.push(...faultsOfTerms(node.value, context))
    if (node.type === 'link' && node.url.toLowerCase().startsWith('ref:')) faults.push(...danglingIn(node.url, context))
  })
  return faults
}

/** Entries of the history that stand in the wrong order or twice. */
function problemsInRevisions({revisions}: WhitepaperFacts): Problem[] {
  if (!Array.isArray(revisions)) return []
  return revisions.flatMap((revision, index): Problem[] => {
    const at = (field: string, label: string) => ({
      path: `revisions[${index}].${field}`,
      label: `更新履歴 › ${index + 1}件目 › ${label}`,
    })
    const earlier = revisions.slice(0, index)
    const problems: Problem[] = []
    if (earlier.some(other => other?.edition === revision?.edition)) {
      problems.push({...at('edition', '版数'), message: `「${revision?.edition}」は2回書かれています`})
    }
    const last = earlier.findLast(other => typeof other?.date === 'string')?.date
    const date = revision?.date
    if (typeof date === 'string' && typeof last === 'string') {
      const length = Math.min(date.length, last.length)
      if (date.slice(0, length) < last.slice(0, length)) {
        problems.push({
          ...at('date', '日付'),
          message: `「${date}」は前の版の「${last}」より前です。古い版から順に書いてください`,
        })
      }
    }
    return problems
  })
}

/** Facts that every clause may state, told by the frame's own passages unless a clause has its own. */
export const frameFields: ReadonlySet<string> = new Set(Object.keys(fieldsOf(frameSchema)))
