import {parse} from 'yaml'
import type {Outline, Part, Section, Whitepaper} from '../whitepaper/index.ts'
import {readTemplate} from '../wording/load.ts'

/** The sections of a paper: its own, or those of a preset with its titles and parts. */
export function sectionsOf(paper: Whitepaper): readonly Section[] {
  const {preset = 'byControl', sections, titles = {}, parts = {}} = paper.outline
  return (sections ?? readPreset(preset)).map(section => adapted(section, titles, parts))
}

function readPreset(preset: NonNullable<Outline['preset']>): readonly Section[] {
  const text = readTemplate(`outlines/${preset}.yml`)
  if (text === undefined) throw new Error(`no outline ${preset}`)
  return (parse(text) as {sections: Section[]}).sections
}

function adapted(
  section: Section,
  titles: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, readonly Part[]>>,
): Section {
  const {id, sections} = section
  const title = id === undefined ? undefined : titles[id]
  const own = id === undefined ? undefined : parts[id]
  return {
    ...section,
    ...(title === undefined ? {} : {title}),
    ...(own === undefined ? {} : {parts: own}),
    ...(sections === undefined ? {} : {sections: sections.map(inner => adapted(inner, titles, parts))}),
  }
}
