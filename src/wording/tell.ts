import type {BlockContent} from 'mdast'
import type * as z from 'zod'
import {type Answer, isAnswer, isByPlan} from '../facts/index.ts'
import {list, table} from '../tree/build.ts'
import {absentFact, WordingError} from './fault.ts'
import {Flow} from './flow.ts'
import {readProse} from './prose.ts'
import {type Frame, frameOf} from './run/frame.ts'
import type {Say} from './run/line.ts'
import {spokenOf} from './run/read.ts'
import {Absent, isSaid, type Phrase, phraseOf, plain, type Said} from './run/said.ts'
import type {OpenSection, SaidBlock, SaidCell} from './run/section.ts'
import type {Speaker} from './speaker.ts'
import type {Template} from './template.ts'
import {withTerms} from './terms.ts'

type Facts = Readonly<Record<string, unknown>>

/** What is told: by which template, which facts. */
export interface Telling {
  readonly speaker: Speaker
  readonly template: Template
  /** Facts, with answers and plans in the place of some. */
  readonly facts: Facts
  /** What the facts are about, where not the template itself says it: the subject of a clause for the frame. */
  readonly subject?: string
  /** As a table or as sentences, where the wording has both: `layout` in conditions. */
  readonly layout?: 'table' | 'sentences' | undefined
}

/** Adds to `flow` what a template says of facts, passage by passage, in the template's order. */
export function tell(telling: Telling, flow: Flow): void {
  let byPlan: OpenSection[] = []
  for (const section of telling.template.sections) {
    const given = section.names.filter(name => telling.facts[name] !== undefined)
    if (given.length > 0 && given.every(name => isByPlan(telling.facts[name]))) byPlan.push(section)
    else if (given.length > 0) {
      tellByPlan(telling, byPlan, flow)
      byPlan = []
      tellPassage(telling, section, given, flow)
    }
    if (section.pause) flow.pause()
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
function tellPassage(telling: Telling, section: OpenSection, given: readonly string[], flow: Flow): void {
  const {facts} = telling
  const stated = given.filter(name => !isAnswer(facts[name]) && !isByPlan(facts[name]))
  if (stated.length > 0) tellFacts(telling, section, stated, flow)
  for (const name of given) {
    const fact = facts[name]
    if (isAnswer(fact)) tellAnswer(telling, section, name, fact, flow)
  }
  if (given.some(name => isByPlan(facts[name]))) tellByPlan(telling, [section], flow)
}

/** What differs by plan: plan by plan, each with all that the passages say of it in a paragraph of its own. */
function tellByPlan(telling: Telling, sections: readonly OpenSection[], flow: Flow): void {
  const {speaker, facts} = telling
  const plans = new Map<string, Record<string, unknown>>()
  for (const name of sections.flatMap(section => section.names)) {
    const fact = facts[name]
    if (!isByPlan(fact)) continue
    for (const [plan, value] of Object.entries(fact.plans)) plans.set(plan, {...plans.get(plan), [name]: value})
  }
  for (const [plan, planned] of plans) {
    flow.break()
    flow.say(`【${speaker.plan(plan)}】`)
    for (const section of sections) {
      const given = section.names.filter(name => planned[name] !== undefined)
      if (given.length > 0) tellPassage({...telling, facts: planned}, section, given, flow)
    }
    flow.break()
  }
}

function tellFacts(telling: Telling, section: OpenSection, names: readonly string[], flow: Flow): void {
  const {speaker, template, facts, subject = template.subject, layout} = telling
  const [only] = names
  if (section.prose && only !== undefined) {
    flow.add(...readProse(speaker, String(facts[only])))
    return
  }
  const stated = Object.fromEntries(names.map(name => [name, facts[name]]))
  const frame = frameOf(speaker, stated, {subject: withTerms(speaker.terms, subject), layout})
  const blocks = section.blocksIn(frame)
  if (!blocks) throw WordingError.at(section.origin, `${names.join('、')}を述べる文がありません`)
  addBlocks(blocks, frame, flow)
}

/** Adds blocks of wording; a paragraph after another block of its passage begins anew. */
function addBlocks(blocks: readonly SaidBlock[], frame: Frame, flow: Flow): void {
  let later = false
  for (const block of blocks) later = addBlock(block, frame, flow, later) || later
}

/** Adds a block of wording, and says whether it printed. */
function addBlock(block: SaidBlock, frame: Frame, flow: Flow, later: boolean): boolean {
  switch (block.kind) {
    case 'paragraph': {
      const phrases = block.line
        .frames(frame)
        .map(at => whole(block.line.of(at)))
        .filter(said => said.length > 0)
      if (later && phrases.length > 0) flow.break()
      for (const said of phrases) flow.say(said)
      return phrases.length > 0
    }
    case 'list': {
      const items = block.items
        .flatMap(item => item.frames(frame).map(at => orNothing(item.of(at))))
        .filter(said => said.length > 0)
      if (items.length > 0) flow.add(list(items.map(phraseOf), block.ordered))
      return items.length > 0
    }
    case 'table': {
      const rows = block.rows.flatMap(row => row.frames(frame).flatMap(at => rowIn(row.of, at)))
      const isTold = (column: number) => rows.some(cells => (cells[column]?.length ?? 0) > 0)
      const keep = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => isTold(column))
      const head = block.head.map(say => whole(say(frame)))
      if (rows.length > 0) {
        const phrases = [head, ...rows].map(cells => keep(cells).map(phraseOf))
        flow.add(table(phrases, keep(block.align)))
      }
      return rows.length > 0
    }
    case 'dictionary':
      return false
  }
}

/** The row that cells become; none when every fact that they would print is absent. A cell may be empty. */
function rowIn(cells: readonly SaidCell[], frame: Frame): Said[][] {
  const printed = cells.map(({say, prints}) => (prints ? orNothing(say(frame)) : undefined))
  if (printed.every(said => said === undefined || said.length === 0)) return []
  return [cells.map(({say}, index) => printed[index] ?? whole(say(frame)))]
}

/** A line whose facts must all be given, as in a sentence. */
function whole(said: ReturnType<Say>): Said {
  if (said instanceof Absent) throw WordingError.at(said.origin, absentFact)
  return said
}

/** A line; an empty one where it would print a fact that isn't given. */
function orNothing(said: ReturnType<Say>): Said {
  return said instanceof Absent ? '' : said
}

/** The answer in a fact's place: in the passage's own words where it has them, else in those of `values/answer.md`. */
function tellAnswer({speaker}: Telling, section: OpenSection, name: string, answer: Answer, flow: Flow): void {
  const words = {subject: section.subjectOf(name), act: section.act ?? '提供'}
  const own = section.blocksFor(answer.answer)
  if (!own) {
    flow.say(answerIn(speaker, 'default', answer, words))
    return
  }
  const frame = frameOf(speaker, answer, words)
  for (const block of own) addBlock(block, frame, flow, false)
  if (answer.answer === 'notProvided' && answer.alternative) flow.say(answerIn(speaker, 'alternative', answer, words))
}

/** Tells an answer that stands in the place of a whole clause. */
export function tellWhole(speaker: Speaker, {subject}: Template, answer: Answer, flow: Flow): void {
  flow.say(answerIn(speaker, 'clause', answer, {subject: withTerms(speaker.terms, subject)}))
}

function answerIn(speaker: Speaker, form: string, answer: Answer, words: object): Said {
  return whole(speaker.wording.form('answer', form).say(speaker, answer, words))
}

/** The phrase of one value, as sentences say it; of nothing, an empty one. */
export function phraseIn(speaker: Speaker, schema: z.ZodType, value: unknown): Phrase {
  const spoken = spokenOf(speaker.wording.reader(schema)?.(value, speaker) ?? null)
  return spoken === null ? [] : phraseOf(whole(spoken))
}

/** The text of one value, in a form of its type or as sentences say it; `undefined` where it can't be said so. */
export function textIn(speaker: Speaker, schema: z.ZodType, value: unknown, form?: string): string | undefined {
  const spoken = spokenOf(speaker.wording.reader(schema, form)?.(value, speaker) ?? null)
  return isSaid(spoken) ? plain(spoken) : undefined
}
