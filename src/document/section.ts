import type {BlockContent, Blockquote, Heading, Paragraph, RootContent} from 'mdast'
import {isTopic} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {type Answer, isAnswer} from '../facts/index.ts'
import {fieldsOf, WhitepaperError} from '../schema/index.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import {Flow} from '../wording/flow.ts'
import {readProse} from '../wording/prose.ts'
import type {Speaker} from '../wording/speaker.ts'
import {tell, tellWhole} from '../wording/tell.ts'
import {historyOf} from './history.ts'
import type {FullOutline} from './outline.ts'
import {partFacts} from './parts.ts'
import {instead, type PlannedSection, type PlannedShare} from './plan.ts'
import {referenceTo} from './reference.ts'

/** What sections are written with. */
export interface Writing {
  readonly paper: Whitepaper
  /** The paper's shape, which says how sections are numbered and refer to controls. */
  readonly outline: FullOutline
  readonly speaker: Speaker
  /** The rows of the table of controls. */
  readonly rows: readonly unknown[]
  /** The share that says what the paper is called. */
  readonly introducing: PlannedShare | undefined
  /** The anchors of the sections. */
  readonly slugs: ReadonlyMap<PlannedSection, string>
  /** What sections told in a draft of the paper with other definitions, by their anchors. */
  readonly drafted: ReadonlyMap<string, BlockContent[]>
  /** What sections have told, by their anchors. */
  readonly bodies: Map<string, BlockContent[]>
  /** What has kept sections from being told. */
  readonly errors: WhitepaperError[]
}

/** The blocks of a section: its heading, its text, its subsections. */
export function sectionBlocks(writing: Writing, section: PlannedSection): RootContent[] {
  const {reference, numbering} = writing.outline
  const heading: Heading = {
    type: 'heading',
    depth: Math.min(section.depth + 1, 6) as Heading['depth'],
    children: [{type: 'text', value: section.heading}],
  }
  const body = bodyOf(writing, section, numbering === 'paragraph')
  const cited = reference?.at === 'end' && section.controls.length > 0
  return [
    heading,
    ...(numbering === 'paragraph' ? withNumbers(section, body) : body),
    ...(cited ? [line('reference', referenceTo(writing.paper, section.controls, reference))] : []),
    ...section.sections.flatMap(below => sectionBlocks(writing, below)),
    ...(section.end ? [line('end', '以上')] : []),
  ]
}

function line(role: string, value: string): Paragraph {
  return {type: 'paragraph', data: {role}, children: [{type: 'text', value}]} as Paragraph
}

/** What a section tells: as the draft has it, where definitions can't make it other. */
function bodyOf(writing: Writing, section: PlannedSection, apart: boolean): BlockContent[] {
  const slug = writing.slugs.get(section) ?? ''
  const tellsDefinitions = section.parts.some(part => 'of' in part && part.of === 'definitions')
  try {
    const body = (tellsDefinitions ? undefined : writing.drafted.get(slug)) ?? toldIn(writing, section, apart)
    writing.bodies.set(slug, body)
    return body
  } catch (error) {
    if (!(error instanceof WhitepaperError)) throw error
    writing.errors.push(error)
    return []
  }
}

/** One text from all that a section tells: what clauses have in common follows what is their own. */
function toldIn(writing: Writing, {parts}: PlannedSection, apart: boolean): BlockContent[] {
  const flow = new Flow()
  const later: (() => void)[] = []
  for (const [index, part] of parts.entries()) {
    // A part of the paper is a paragraph of its own; clauses that share a section run on.
    if ('of' in part && part.joins) flow.pause()
    else if (apart || isPart(part) || isPart(parts[index - 1])) flow.break()
    else flow.pause()
    if ('prose' in part) flow.add(...readProse(writing.speaker, part.prose))
    else {
      const frame = tellShare(writing, part, flow)
      if (part.listed) frame()
      else later.push(frame)
    }
  }
  if (apart) flow.break()
  else flow.pause()
  for (const frame of later) frame()
  return flow.blocks
}

/** Whether it is a part of the paper, not a clause or prose. */
function isPart(part: PlannedSection['parts'][number] | undefined): boolean {
  return part !== undefined && 'of' in part && !isTopic(part.of)
}

/** The paragraphs of a section without subsections under numbers of their own: 「5.1. …」. */
function withNumbers(section: PlannedSection, blocks: readonly BlockContent[]): BlockContent[] {
  if (section.number === '' || section.sections.length > 0) return [...blocks]
  const above = section.number.replace(/\.$/u, '')
  let count = 0
  return blocks.map(block =>
    block.type === 'paragraph'
      ? {...block, children: [{type: 'text', value: `${above}.${++count}. `}, ...block.children]}
      : block,
  )
}

/**
 * Says what a section tells of a clause or part: its own facts at once; the box, and what every clause may state, when the
 * function returned is called.
 */
function tellShare(writing: Writing, share: PlannedShare, flow: Flow): () => void {
  const {paper, speaker} = writing
  const stated: unknown = isTopic(share.of) ? paper.clauses.find(({clause}) => clause === share.of)?.facts : undefined
  const whole = isAnswer(stated) ? answered(share.of, stated) : undefined
  if (isAnswer(stated) && !whole) {
    tellWhole(speaker, speaker.template(`clauses/${share.of}.md`), stated, flow)
    return () => undefined
  }
  const facts = whole ?? (isTopic(share.of) ? (stated as Facts) : partFacts(paper, share.of, writing.rows))
  const introduces = share === writing.introducing ? {introduces: true} : {}
  const {body, point} = apart(facts, share)
  tellOwn(writing, share, whole ?? {...introduces, ...body}, flow)
  return () => {
    tellFrame(writing, share, whole ?? body, flow)
    if (Object.keys(point).length === 0) return
    const box = new Flow()
    box.say([{type: 'text', value: paper.outline.titles?.point ?? '＜ポイント＞'}])
    box.break()
    tellOwn(writing, share, point, box)
    tellFrame(writing, share, point, box)
    flow.add({type: 'blockquote', data: {role: 'point'}, children: box.blocks as BlockContent[]} as Blockquote)
  }
}

type Facts = Readonly<Record<string, unknown>>

/** What a share tells in its text, and what in its box. What customers can do instead leaves its answer for the box. */
function apart(facts: Facts, share: PlannedShare): {readonly body: Facts; readonly point: Facts} {
  const [body, point] = [only(facts, share.facts), only(facts, share.point)]
  const {functions} = body
  if (!share.point.includes(instead) || !isAnswer(functions) || functions.answer !== 'notProvided') return {body, point}
  const {alternative, ...answer} = functions
  if (alternative === undefined) return {body, point}
  return {body: {...body, functions: answer}, point: {...point, functions: [alternative]}}
}

/** The passages of a clause or part. */
function tellOwn({paper, speaker}: Writing, {of, as}: PlannedShare, facts: Facts, flow: Flow): void {
  if (Object.keys(facts).length === 0) return
  if (of === 'revisions') flow.add(historyOf(paper, speaker))
  else {
    const template = speaker.template(`${isTopic(of) ? 'clauses' : 'document'}/${of}.md`)
    tell({speaker, template, facts, layout: as}, flow)
  }
}

/** The passages that all clauses share, for what a clause has no passage of its own. */
function tellFrame({speaker}: Writing, {of}: PlannedShare, facts: Facts, flow: Flow): void {
  if (!isTopic(of)) return
  const {sections, subject} = speaker.template(`clauses/${of}.md`)
  const own = new Set(sections.flatMap(section => section.names))
  const rest = Object.keys(facts).filter(name => !own.has(name))
  const template = speaker.template('document/frame.md')
  tell({speaker, template, facts: only(facts, rest), subject}, flow)
}

/** That a clause about functions isn't provided is said of its functions. */
function answered(of: PlannedShare['of'], answer: Answer): Facts | undefined {
  const offered = answer.answer === 'notProvided' || answer.answer === 'planned'
  return offered && isTopic(of) && Object.hasOwn(fieldsOf(clauseSchemas[of]), 'functions')
    ? {functions: answer}
    : undefined
}

function only(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.filter(name => facts[name] !== undefined).map(name => [name, facts[name]]))
}
