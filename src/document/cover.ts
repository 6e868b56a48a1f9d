import type {Heading, Paragraph, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {dateSchema} from '../facts/index.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import type {Speaker} from '../wording/speaker.ts'
import {phraseOf} from '../wording/tell.ts'

/** The cover: the title, then service, edition, date and provider, each in a paragraph of its own. */
export function coverOf(paper: Whitepaper, speaker: Speaker): (Heading | Paragraph)[] {
  const {edition, date} = latest(paper, speaker)
  const lines = [paper.service.name, edition, date, paper.provider.name].filter(line => line !== undefined)
  return [
    {type: 'heading', depth: 1, data: {role: 'title'}, children: [text(paper.title)]} as Heading,
    ...lines.map(line => ({type: 'paragraph', data: {role: 'cover'}, children: [text(line)]}) as Paragraph),
  ]
}

/** Edition and date of the newest entry of the history, as they are printed. */
export function latest(paper: Whitepaper, speaker: Speaker): {edition?: string; date?: string} {
  const newest = paper.revisions.at(-1)
  if (!newest) return {}
  const {edition, date} = newest
  if (date === undefined) return {edition}
  const exact = paper.outline.coverDate === 'month' ? date.slice(0, 7) : date
  // Slashes and dots suit a table; a cover spells its date out.
  const dates = speaker.dates === 'era' ? 'era' : 'kanji'
  return {edition, date: textOf({type: 'paragraph', children: [...phraseOf({...speaker, dates}, dateSchema, exact)]})}
}

function text(value: string): Text {
  return {type: 'text', value}
}
