import type {Heading, Paragraph, Table} from 'mdast'
import {dateSchema} from '../facts/index.ts'
import {paragraph, text} from '../tree/build.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import type {Speaker} from '../wording/speaker.ts'
import {textIn, told} from '../wording/tell.ts'

/**
 * The cover: logo and confidentiality, the title, then service, edition, date and provider, each in a paragraph of its
 * own, and the table of document control, where the paper states something for it.
 */
export function coverOf(paper: Whitepaper, speaker: Speaker): (Heading | Paragraph | Table)[] {
  const {edition, date} = latest(paper, speaker)
  const {logo, documentControl} = paper
  const confidentiality = documentControl?.confidentiality
  const lines = [paper.service.name, edition, date, paper.provider.name].filter(line => line !== undefined)
  return [
    ...(logo ? [paragraph([{type: 'image', url: logo.asset, alt: logo.alt}], 'logo')] : []),
    ...(confidentiality ? [paragraph(confidentiality, 'confidentiality')] : []),
    {type: 'heading', depth: 1, data: {role: 'title'}, children: [text(paper.title)]} as Heading,
    ...lines.map(line => paragraph(line, 'cover')),
    ...controlOf(paper, speaker),
  ]
}

/** Document control as a table of two columns under its name. */
function controlOf(paper: Whitepaper, speaker: Speaker): (Paragraph | Table)[] {
  if (paper.documentControl === undefined) return []
  const template = speaker.template('document/control.md')
  const facts = {...latest(paper, speaker), ...paper.documentControl}
  const blocks = told({speaker: spelledOut(speaker), template, facts}) as (Paragraph | Table)[]
  return [
    paragraph(template.subject, 'control'),
    ...blocks.map(block => ({...block, data: {role: 'control'} as object})),
  ]
}

/** Edition and date of the newest entry of the history, as they are printed. */
export function latest(paper: Whitepaper, speaker: Speaker): {edition?: string; date?: string} {
  const newest = paper.revisions.at(-1)
  if (!newest) return {}
  const {edition, date} = newest
  if (date === undefined) return {edition}
  const exact = paper.outline.coverDate === 'month' ? date.slice(0, 7) : date
  return {edition, date: textIn(spelledOut(speaker), dateSchema, exact) ?? exact}
}

/** Slashes and dots suit a table of dates; a cover spells its date out. */
function spelledOut(speaker: Speaker): Speaker {
  return {...speaker, dates: speaker.dates === 'era' ? 'era' : 'kanji'}
}
