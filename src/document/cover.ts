import type {Heading, Image, Paragraph, Table, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import * as z from 'zod'
import {dateSchema, lineSchema} from '../facts/index.ts'
import {fieldsOf} from '../schema/index.ts'
import {documentControlSchema, type Whitepaper} from '../whitepaper/index.ts'
import type {Speaker} from '../wording/speaker.ts'
import {phraseOf, told} from '../wording/tell.ts'

/** What the table of document control tells: the facts, and the newest edition as the cover prints it. */
export const controlSchema = z.strictObject({
  ...fieldsOf(documentControlSchema),
  edition: lineSchema.optional().meta({title: '版数'}),
  date: lineSchema.optional().meta({title: '発行日'}),
})

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
    ...(logo ? [paragraph('logo', {type: 'image', url: logo.asset, alt: logo.alt})] : []),
    ...(confidentiality ? [paragraph('confidentiality', text(confidentiality))] : []),
    {type: 'heading', depth: 1, data: {role: 'title'}, children: [text(paper.title)]} as Heading,
    ...lines.map(line => paragraph('cover', text(line))),
    ...controlOf(paper, speaker),
  ]
}

/** Document control as a table of two columns under its name. */
function controlOf(paper: Whitepaper, speaker: Speaker): (Paragraph | Table)[] {
  if (paper.documentControl === undefined) return []
  const template = speaker.template('document/control.md')
  const facts = {...latest(paper, speaker), ...paper.documentControl}
  const blocks = told({speaker: spelledOut(speaker), template, schema: controlSchema, facts}) as (Paragraph | Table)[]
  return [
    paragraph('control', text(template.subject)),
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
  const phrase = phraseOf(spelledOut(speaker), dateSchema, exact)
  return {edition, date: textOf({type: 'paragraph', children: [...phrase]})}
}

/** Slashes and dots suit a table of dates; a cover spells its date out. */
function spelledOut(speaker: Speaker): Speaker {
  return {...speaker, dates: speaker.dates === 'era' ? 'era' : 'kanji'}
}

function paragraph(role: string, child: Text | Image): Paragraph {
  return {type: 'paragraph', data: {role}, children: [child]} as Paragraph
}

function text(value: string): Text {
  return {type: 'text', value}
}
