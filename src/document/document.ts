import type {Root} from 'mdast'
import {WhitepaperError} from '../schema/index.ts'
import {hypertext} from '../tree/hypertext.ts'
import {demandPaper, type Whitepaper} from '../whitepaper/index.ts'
import type {Speaker} from '../wording/speaker.ts'
import {contentsOf, contentsTitle} from './contents.ts'
import {coverOf, latest} from './cover.ts'
import {withUsedDefinitions} from './definitions.ts'
import {outlineOf} from './outline.ts'
import {problemsInWording} from './overlay.ts'
import {placesOf} from './places.ts'
import {type PlannedSection, type PlannedShare, planOf} from './plan.ts'
import {sectionBlocks, type Writing} from './section.ts'
import {speakerFor} from './speaker.ts'

/**
 * A paper as one mdast tree: cover, table of contents, sections. Metadata stands in the root's `data`; what a node is for
 * (`title`, `cover`, `contents`, `point`, `reference`, `end`) in the node's `data.role`, and as a class in
 * `data.hProperties`. Links into the paper go to the anchors that GitHub gives the headings: `data.id`, and
 * `data.hProperties.id` for remark-rehype.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, a reference leads nowhere, or the
 * paper's own wording doesn't fit its facts, or for what isn't a paper that `whitepaper` made.
 */
export function toMdast(paper: Whitepaper): Root {
  demandPaper(paper, '文書を作れません')
  const problems = problemsInWording(paper)
  if (problems.length > 0) throw new WhitepaperError(problems)
  return hypertext(withUsedDefinitions(paper, written))
}

function written(paper: Whitepaper): Root {
  const planned = planOf(paper)
  const title = contentsTitle(paper)
  const {slugs, destinations, rows} = placesOf(paper, planned, [paper.title, ...(title === undefined ? [] : [title])])
  const speaker = speakerFor(paper, destinations)
  const writing: Writing = {paper, outline: outlineOf(paper), speaker, rows, introducing: introducingIn(planned)}
  return {
    type: 'root',
    data: metadataOf(paper, speaker) as Root['data'] & object,
    children: [
      ...coverOf(paper, speaker),
      ...(title === undefined ? [] : contentsOf(title, planned, slugs)),
      ...planned.flatMap(section => sectionBlocks(writing, section)),
    ],
  }
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
