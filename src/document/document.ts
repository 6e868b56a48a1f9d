import GithubSlugger from 'github-slugger'
import type {BlockContent, Blockquote, Heading, Link, List, ListItem, Root, RootContent, Text} from 'mdast'
import {isTopic} from '../catalogue/index.ts'
import {clauseSchemas, frameSchema} from '../clauses/index.ts'
import {fieldsOf, isAnswer} from '../facts/index.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import {Flow} from '../wording/flow.ts'
import {readProse} from '../wording/prose.ts'
import type {Speaker} from '../wording/speaker.ts'
import {tell, tellWhole} from '../wording/tell.ts'
import {withTerms} from '../wording/terms.ts'
import {coverOf, latest} from './cover.ts'
import {partFacts, partSchemas} from './parts.ts'
import {type PlannedSection, type PlannedShare, planOf} from './plan.ts'
import {type Destination, speakerFor} from './speaker.ts'

const contentsTitle = '目次'

/**
 * A paper as one mdast tree: cover, table of contents, sections. Metadata stands in the root's `data`; what a node is for
 * (`title`, `cover`, `contents`, `point`) in the node's `data.role`. Links into the paper go to the anchors that GitHub
 * gives the headings.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, or a reference leads nowhere.
 */
export function toMdast(paper: Whitepaper): Root {
  const planned = planOf(paper)
  const withContents = paper.outline.contents !== false
  const {destinations, slugs} = addresses(paper, planned, withContents)
  const speaker = speakerFor(paper, destinations)
  const cover = coverOf(paper, speaker)
  const body = planned.flatMap(section => sectionBlocks(paper, speaker, section))
  const contents = withContents ? contentsOf(paper, planned, slugs) : []
  return {
    type: 'root',
    data: metadataOf(paper, speaker) as Root['data'] & object,
    children: [...cover, ...contents, ...body],
  }
}

/** Number and title of a section. */
function headingOf(paper: Whitepaper, section: PlannedSection): string {
  return `${section.number} ${withTerms(paper.terms, section.title)}`
}

/** The anchors of all sections, as GitHub makes them from the headings in order, and what can be referred to by which name. */
function addresses(paper: Whitepaper, planned: readonly PlannedSection[], withContents: boolean) {
  const slugger = new GithubSlugger()
  slugger.slug(paper.title)
  if (withContents) slugger.slug(contentsTitle)
  const destinations = new Map<string, Destination[]>()
  const slugs = new Map<PlannedSection, string>()
  const visit = (section: PlannedSection) => {
    const heading = headingOf(paper, section)
    const slug = slugger.slug(heading)
    slugs.set(section, slug)
    const names = new Set([section.id, ...section.parts.map(part => ('of' in part ? part.of : undefined))])
    for (const name of names) {
      if (name !== undefined) destinations.set(name, [...(destinations.get(name) ?? []), {heading, slug}])
    }
    section.sections.forEach(visit)
  }
  planned.forEach(visit)
  return {destinations, slugs}
}

function contentsOf(
  paper: Whitepaper,
  planned: readonly PlannedSection[],
  slugs: ReadonlyMap<PlannedSection, string>,
): RootContent[] {
  const listOf = (sections: readonly PlannedSection[]): List => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: sections.map(entryOf),
  })
  const entryOf = (section: PlannedSection): ListItem => {
    const text: Text = {type: 'text', value: headingOf(paper, section)}
    const link: Link = {type: 'link', url: `#${slugs.get(section)}`, children: [text]}
    const below = section.sections.length > 0 ? [listOf(section.sections)] : []
    return {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [link]}, ...below]}
  }
  const heading = {
    type: 'heading',
    depth: 2,
    data: {role: 'contents'},
    children: [{type: 'text', value: contentsTitle}],
  } as Heading
  return [heading, {...listOf(planned), data: {role: 'contents'}} as List]
}

function sectionBlocks(paper: Whitepaper, speaker: Speaker, section: PlannedSection): RootContent[] {
  const heading: Heading = {
    type: 'heading',
    depth: Math.min(section.depth + 1, 6) as Heading['depth'],
    children: [{type: 'text', value: headingOf(paper, section)}],
  }
  const flow = new Flow()
  for (const part of section.parts) {
    if ('prose' in part) flow.add(...readProse(speaker, part.prose))
    else tellShare(paper, speaker, part, flow)
  }
  return [heading, ...flow.blocks, ...section.sections.flatMap(below => sectionBlocks(paper, speaker, below))]
}

/** What a section says of a clause or part: its facts, then those in the box. */
function tellShare(paper: Whitepaper, speaker: Speaker, share: PlannedShare, flow: Flow): void {
  tellFacts(paper, speaker, share.of, share.facts, flow)
  if (share.point.length === 0) return
  const box = new Flow()
  box.say([{type: 'text', value: '＜ポイント＞'}])
  box.break()
  tellFacts(paper, speaker, share.of, share.point, box)
  flow.add({type: 'blockquote', data: {role: 'point'}, children: box.blocks as BlockContent[]} as Blockquote)
}

function tellFacts(
  paper: Whitepaper,
  speaker: Speaker,
  of: PlannedShare['of'],
  names: readonly string[],
  flow: Flow,
): void {
  if (!isTopic(of)) {
    const facts = only(partFacts(paper, of), names)
    tell({speaker, template: speaker.template(`document/${of}.md`), schema: partSchemas[of], facts}, flow)
    return
  }
  const stated: unknown = paper.clauses.find(clause => clause.clause === of)?.facts
  const schema = clauseSchemas[of]
  const facts = isAnswer(stated) ? answered(schema, stated) : only(stated as Record<string, unknown>, names)
  if (facts === undefined) {
    if (isAnswer(stated)) tellWhole(speaker, stated, flow)
    return
  }
  const template = speaker.template(`clauses/${of}.md`)
  const own = new Set(template.sections.flatMap(section => section.names))
  tell({speaker, template, schema, facts}, flow)
  const rest = Object.keys(facts).filter(name => !own.has(name))
  tell({speaker, template: speaker.template('document/frame.md'), schema: frameSchema, facts: only(facts, rest)}, flow)
}

/** That a clause about functions isn't provided is said of its functions. */
function answered(
  schema: (typeof clauseSchemas)[keyof typeof clauseSchemas],
  answer: unknown,
): Record<string, unknown> | undefined {
  const {answer: tag} = answer as {answer: string}
  const offered = tag === 'notProvided' || tag === 'planned'
  return offered && Object.hasOwn(fieldsOf(schema), 'functions') ? {functions: answer} : undefined
}

function only(facts: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
}

/** What a reader of the file's properties sees. */
function metadataOf(paper: Whitepaper, speaker: Speaker) {
  const dates = paper.revisions.flatMap(revision => revision.date ?? [])
  return {
    title: paper.title,
    lang: 'ja',
    service: paper.service.name,
    provider: paper.provider.name,
    ...latest(paper, speaker),
    ...(dates[0] === undefined ? {} : {created: dates[0], modified: dates.at(-1)}),
    description: `${paper.service.name}（${paper.provider.name}）の${paper.standard.cited}に基づくホワイトペーパー`,
    keywords: [paper.standard.cited, 'クラウドセキュリティ', 'ホワイトペーパー'],
  }
}
