import type {Heading, List, ListItem, RootContent} from 'mdast'
import {link, paragraph, text} from '../tree/build.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import type {PlannedSection} from './plan.ts'

/** The title of the table of contents; none where the outline wants no table. */
export function contentsTitle({outline}: Whitepaper): string | undefined {
  return outline.contents === false ? undefined : (outline.titles?.contents ?? '目次')
}

/** The table of contents: a list of links to the sections, in lists like themselves. */
export function contentsOf(
  title: string,
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
    const entry = paragraph([link(`#${slugs.get(section)}`, section.heading)])
    const below = section.sections.length > 0 ? [listOf(section.sections)] : []
    return {type: 'listItem', spread: false, children: [entry, ...below]}
  }
  const heading = {type: 'heading', depth: 2, data: {role: 'contents'}, children: [text(title)]} as Heading
  return [heading, {...listOf(planned), data: {role: 'contents'}} as List]
}
