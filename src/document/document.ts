import type {BlockContent, Root} from 'mdast'
import {remembered, WhitepaperError} from '../schema/index.ts'
import {copyOf} from '../tree/copy.ts'
import {hypertext} from '../tree/hypertext.ts'
import {demandPaper, type Whitepaper} from '../whitepaper/index.ts'
import {WordingError} from '../wording/fault.ts'
import type {Speaker} from '../wording/speaker.ts'
import {contentsOf, contentsTitle} from './contents.ts'
import {coverOf, latest} from './cover.ts'
import {type Draft, withUsedDefinitions} from './definitions.ts'
import {outlineOf} from './outline.ts'
import {placesOf} from './places.ts'
import {type PlannedSection, type PlannedShare, planOf} from './plan.ts'
import {sectionBlocks, type Writing} from './section.ts'
import {speakerFor} from './speaker.ts'

/**
 * A paper as one mdast tree: cover, table of contents, sections. Metadata stands in the root's `data`; what a node is for
 * (`title`, `cover`, `contents`, `point`, `reference`, `end`) in the node's `data.role`, and as a class in
 * `data.hProperties`. Links into the paper go to the anchors that GitHub gives the headings: `data.id`, and
 * `data.hProperties.id` for remark-rehype. The tree is the caller's own, to change as
 * they like.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, or a reference leads nowhere, and for
 * what isn't a paper that `whitepaper` made.
 */
export function toMdast(paper: Whitepaper): Root {
  demandPaper(paper, '文書を作れません')
  return copyOf(treeOf(paper))
}

/** The tree of {@link toMdast} as it is remembered with the paper, for those that leave it as it is. */
export const treeOf: (paper: Whitepaper) => Root = remembered(paper => hypertext(withUsedDefinitions(paper, written)))

function written(paper: Whitepaper, draft?: Draft): Draft {
  const planned = planOf(paper)
  const title = contentsTitle(paper)
  const {slugs, destinations, rows} = placesOf(paper, planned, [paper.title, ...(title === undefined ? [] : [title])])
  const speaker = speakerFor(paper, destinations)
  const drafted = draft && hasSameHeadings(draft.slugs, slugs) ? draft.bodies : new Map<string, BlockContent[]>()
  const bodies = new Map<string, BlockContent[]>()
  const introducing = introducingIn(planned)
  const errors: WhitepaperError[] = []
  const writing: Writing = {
    paper,
    outline: outlineOf(paper),
    speaker,
    rows,
    introducing,
    slugs,
    drafted,
    bodies,
    errors,
  }
  const root: Root = {
    type: 'root',
    data: metadataOf(paper, speaker) as Root['data'] & object,
    children: [
      ...coverOf(paper, speaker),
      ...(title === undefined ? [] : contentsOf(title, planned, slugs)),
      ...planned.flatMap(section => sectionBlocks(writing, section)),
    ],
  }
  if (errors.length > 0) throw together(errors)
  return {root, slugs, bodies}
}

/** One error for those of several sections. Faults of wording come alone: what else is wrong may follow from them. */
function together(errors: readonly WhitepaperError[]): WhitepaperError {
  const faults = errors.filter(error => error instanceof WordingError)
  const problems = (faults.length > 0 ? faults : errors).flatMap(error => error.problems)
  const unique = [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
  return faults.length > 0 ? new WordingError(unique) : new WhitepaperError(unique)
}

/** Whether two papers have the same sections under the same numbers, so that references read the same. */
function hasSameHeadings(one: Draft['slugs'], other: Draft['slugs']): boolean {
  const headings = [one, other].map(slugs => JSON.stringify([...slugs].map(([{heading}, slug]) => [heading, slug])))
  return headings[0] === headings[1]
}

/** The first share that names the paper in a sentence that can say what it is called. */
function introducingIn(planned: readonly PlannedSection[]): PlannedShare | undefined {
  for (const {parts, sections} of planned) {
    const share =
      parts.find((part): part is PlannedShare => 'of' in part && introduces(part)) ?? introducingIn(sections)
    if (share) return share
  }
  return undefined
}

function introduces({of, facts}: PlannedShare): boolean {
  return (of === 'purpose' && facts.includes('always')) || (of === 'definitions' && facts.includes('follows'))
}

/** What a reader of the file's properties sees. */
function metadataOf(paper: Whitepaper, speaker: Speaker) {
  const dates = paper.revisions.flatMap(revision => revision.date ?? [])
  const reviser = paper.revisions.at(-1)?.by
  return {
    title: paper.title,
    lang: 'ja',
    service: paper.service.name,
    provider: paper.provider.name,
    ...latest(paper, speaker),
    ...(reviser === undefined ? {} : {reviser}),
    ...(dates[0] === undefined ? {} : {created: dates[0], modified: dates.at(-1)}),
    description: `${paper.service.name}（${paper.provider.name}）の${paper.standard.cited}に基づくホワイトペーパー`,
    category: 'セキュリティホワイトペーパー',
    keywords: [paper.standard.cited, 'クラウドセキュリティ', 'ホワイトペーパー'],
  }
}
