import type {AlignType, BlockContent, PhrasingContent, Table, TableRow} from 'mdast'
import type * as z from 'zod'
import {type Answer, answerSchema, isAnswer, isByPlan} from '../facts/index.ts'
import {fieldsOf, metaOf, WhitepaperError} from '../schema/index.ts'
import {WordingError} from './error.ts'
import {Flow} from './flow.ts'
import {AbsentFact, evaluate, type Phrase} from './liquid.ts'
import {readProse} from './prose.ts'
import type {Speaker} from './speaker.ts'
import type {Section, Template, Wording, WordingBlock} from './template.ts'
import {withTerms} from './terms.ts'
import {chosen, common, fieldsIn, property, SpokenList, speak} from './value.ts'

type Facts = Readonly<Record<string, unknown>>
type Scope = Readonly<Record<string, unknown>>

/** What is told: by which template, of which schema, which facts. */
export interface Telling {
  readonly speaker: Speaker
  readonly template: Template
  /** The schema of the facts themselves, which knows nothing of answers and plans. */
  readonly schema: z.ZodType
  /** Facts, with answers and plans in the place of some. */
  readonly facts: Facts
  /** What the facts are about, where not the template itself says it: the subject of a clause for the frame. */
  readonly subject?: string
  /** As a table or as sentences, where the wording has both: `layout` in conditions. */
  readonly layout?: 'table' | 'sentences' | undefined
}

/** Adds to `flow` what a template says of facts, passage by passage, in the template's order. */
export function tell(telling: Telling, flow: Flow): void {
  let byPlan: Section[] = []
  for (const section of telling.template.sections) {
    const given = section.names.filter(name => telling.facts[name] !== undefined)
    if (given.length > 0 && given.every(name => isByPlan(telling.facts[name]))) byPlan.push(section)
    else if (given.length > 0) {
      tellByPlan(telling, byPlan, flow)
      byPlan = []
      tellPassage(telling, section, given, flow)
    }
    if (section.breakAfter) flow.pause()
  }
  tellByPlan(telling, byPlan, flow)
}

/** The blocks in which a template tells facts. */
export function told(telling: Telling): BlockContent[] {
  const flow = new Flow()
  tell(telling, flow)
  return flow.blocks
}

/** One passage: the facts as such first, then the answers in the place of some, then what differs by plan. */
function tellPassage(telling: Telling, section: Section, given: readonly string[], flow: Flow): void {
  const {facts} = telling
  const plain = given.filter(name => !isAnswer(facts[name]) && !isByPlan(facts[name]))
  if (plain.length > 0) tellFacts(telling, section, plain, flow)
  for (const name of given) {
    const fact = facts[name]
    if (isAnswer(fact)) tellAnswer(telling, section, name, fact, flow)
  }
  tellByPlan(telling, [section], flow)
}

/** What differs by plan: plan by plan, each with all that the passages say of it in a paragraph of its own. */
function tellByPlan(telling: Telling, sections: readonly Section[], flow: Flow): void {
  const {speaker, facts} = telling
  const plans = new Map<string, Record<string, unknown>>()
  for (const name of sections.flatMap(section => section.names)) {
    const fact = facts[name]
    if (!isByPlan(fact)) continue
    for (const [plan, value] of Object.entries(fact.plans)) plans.set(plan, {...plans.get(plan), [name]: value})
  }
  for (const [plan, planned] of plans) {
    flow.break()
    flow.say([{type: 'text', value: `【${speaker.plan(plan)}】`}])
    for (const section of sections) {
      const given = section.names.filter(name => planned[name] !== undefined)
      if (given.length > 0) tellPassage({...telling, facts: planned}, section, given, flow)
    }
    flow.break()
  }
}

function tellFacts(telling: Telling, section: Section, names: readonly string[], flow: Flow): void {
  const {speaker, template, schema, facts, subject = template.subject} = telling
  const fields = fieldsOf(schema)
  const [only] = names
  const field = only === undefined ? undefined : fields[only]
  if (names.length === 1 && only !== undefined && field && metaOf(field).say === 'prose') {
    flow.add(...readProse(speaker, String(facts[only])))
    return
  }
  const stated = Object.fromEntries(names.map(name => [name, facts[name]]))
  const scope = {
    ...common(speaker),
    subject: withTerms(speaker.terms, subject),
    layout: telling.layout ?? null,
    ...fieldsIn(speaker, schema, stated),
  }
  const variant = chosen(
    section.variants.filter(candidate => candidate.name === '' || candidate.condition),
    scope,
  )
  if (!variant) throw new WordingError(telling.template.file, section.at, `${names.join('、')}を述べる文がありません`)
  let printed = false
  for (const block of variant.blocks) printed = addBlock(telling.template.file, block, scope, flow, printed) || printed
}

/** Adds a block of wording, and says whether it printed; a paragraph after another block of its passage begins anew. */
function addBlock(file: string, block: WordingBlock, scope: Scope, flow: Flow, later: boolean): boolean {
  switch (block.kind) {
    case 'paragraph': {
      const phrases = repeated(block.wording, scope, at => whole(file, at, block.wording))
      if (later && phrases.length > 0) flow.break()
      for (const phrase of phrases) flow.say(phrase)
      return phrases.length > 0
    }
    case 'list': {
      const items = block.items.flatMap(item => repeated(item, scope, at => orNothing(() => line(file, at, item))))
      if (items.length > 0) flow.add(listOf(items, block.ordered))
      return items.length > 0
    }
    case 'table': {
      const rows = block.rows.flatMap(cells => rowsOf(file, cells, scope))
      const told = (column: number) => rows.some(cells => (cells[column]?.length ?? 0) > 0)
      const keep = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => told(column))
      const head = block.head.map(cell => line(file, scope, cell))
      if (rows.length > 0) flow.add(tableOf([head, ...rows].map(keep), keep(block.align)))
      return rows.length > 0
    }
  }
}

/** The phrases of a line: one, or one for each record of the list that it is repeated for. */
function repeated(wording: Wording, scope: Scope, say: (scope: Scope) => Phrase): Phrase[] {
  return scopes(wording.each, scope)
    .map(say)
    .filter(phrase => phrase.length > 0)
}

/** The scope of a line, once for each record of the list named. */
function scopes(each: string | undefined, scope: Scope): Scope[] {
  if (each === undefined) return [scope]
  const [root = '', ...path] = each.split('.')
  let list = scope[root]
  for (const step of path) list = property(list, step)
  if (!(list instanceof SpokenList)) return []
  return list
    .each()
    .map(item => ({...scope, [root]: path.reduceRight<unknown>((inner, step) => ({[step]: inner}), {each: item})}))
}

/** The rows that a row of wording becomes; none when every fact that it would print is absent. A cell may be empty. */
function rowsOf(file: string, cells: readonly Wording[], scope: Scope): PhrasingContent[][][] {
  const each = cells.find(cell => cell.each !== undefined)?.each
  return scopes(each, scope).flatMap(at => {
    const printed = cells.map(cell => (cell.source.includes('{{') ? orNothing(() => line(file, at, cell)) : undefined))
    if (printed.every(phrase => phrase === undefined || phrase.length === 0)) return []
    return [cells.map((cell, index) => printed[index] ?? line(file, at, cell))]
  })
}

function line(file: string, scope: Scope, wording: Wording): PhrasingContent[] {
  try {
    return evaluate(wording.line, scope)
  } catch (error) {
    // What the vendor got wrong is told as such; anything else is a fault of the wording.
    if ([AbsentFact, WordingError, WhitepaperError].some(kind => error instanceof kind)) throw error
    throw new WordingError(file, wording.at, (error as Error).message)
  }
}

/** A phrase whose facts must all be given, as in a sentence. */
function whole(file: string, scope: Scope, wording: Wording): PhrasingContent[] {
  try {
    return line(file, scope, wording)
  } catch (error) {
    if (!(error instanceof AbsentFact)) throw error
    throw new WordingError(file, wording.at, '値のない項目を文に入れようとしました。{% if … %}で囲んでください')
  }
}

/** A phrase; an empty one when it would print a fact that isn't given. */
function orNothing(say: () => PhrasingContent[]): PhrasingContent[] {
  try {
    return say()
  } catch (error) {
    if (error instanceof AbsentFact) return []
    throw error
  }
}

/** The answer in a fact's place: in the passage's own words where it has them, else in those of `values/answer.md`. */
function tellAnswer(telling: Telling, section: Section, name: string, answer: Answer, flow: Flow): void {
  const {speaker, schema, template} = telling
  const field = fieldsOf(schema)[name]
  const scope = {
    ...common(speaker),
    ...fieldsIn(speaker, answerSchema, answer),
    subject: section.subject ?? (field && metaOf(field).title) ?? name,
    act: section.act ?? '提供',
  }
  const own = section.variants.find(variant => variant.name === answer.answer)
  if (own) {
    for (const block of own.blocks) addBlock(template.file, block, scope, flow, false)
    if (answer.answer === 'notProvided' && answer.alternative) flow.say(answerForm(speaker, 'alternative', scope))
  } else flow.say(answerForm(speaker, 'default', scope))
}

/** Tells an answer that stands in the place of a whole clause. */
export function tellWhole(speaker: Speaker, {subject}: Template, answer: Answer, flow: Flow): void {
  const scope = {...common(speaker), subject: withTerms(speaker.terms, subject)}
  flow.say(answerForm(speaker, 'clause', {...scope, ...fieldsIn(speaker, answerSchema, answer)}))
}

/** A form of `values/answer.md`. */
function answerForm(speaker: Speaker, form: string, scope: Scope): Phrase {
  const template = speaker.template('values/answer.md')
  const section = template.sections.find(candidate => candidate.names.includes(form))
  const block = section && chosen(section.variants, scope)?.blocks[0]
  if (block?.kind !== 'paragraph')
    throw new WordingError(template.file, section?.at ?? 1, `語形「${form}」がありません`)
  return line(template.file, scope, block.wording)
}

/** A list of phrases. */
export function listOf(items: readonly Phrase[], ordered: boolean): BlockContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    ...(ordered ? {start: 1} : {}),
    children: items.map(phrase => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: [...phrase]}],
    })),
  }
}

/** A table of phrases; the first row is its header. A cell without a phrase shows a dash. */
export function tableOf(rows: readonly (readonly Phrase[])[], align: readonly AlignType[] = []): Table {
  return {
    type: 'table',
    align: [...align],
    children: rows.map(
      (cells): TableRow => ({
        type: 'tableRow',
        children: cells.map(phrase => ({
          type: 'tableCell',
          children: phrase.length > 0 ? [...phrase] : [{type: 'text', value: '－'}],
        })),
      }),
    ),
  }
}

/** The phrase of one value in one form; its default form when the type has no such form. */
export function phraseOf(speaker: Speaker, schema: z.ZodType, value: unknown): Phrase {
  const spoken = speak(speaker, schema, value)
  if (spoken !== null && typeof spoken === 'object') return spoken.phrase()
  return spoken === null ? [] : [{type: 'text', value: String(spoken)}]
}
