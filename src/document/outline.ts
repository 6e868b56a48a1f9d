import {parse} from 'yaml'
import type {Outline, Part, Section, Whitepaper} from '../whitepaper/index.ts'
import {readTemplate} from '../wording/load.ts'

/** An outline with its sections. */
export type FullOutline = Omit<Outline, 'preset' | 'sections'> & {readonly sections: readonly Section[]}

/** The shape of a paper: its preset with its own choices laid over it, or all its own. */
export function outlineOf({outline}: Pick<Whitepaper, 'outline'>): FullOutline {
  const {preset = 'byControl', sections, ...own} = outline
  const shape: FullOutline = sections ? {sections} : readPreset(preset)
  const {titles = {}, parts = {}} = own
  return {...shape, ...own, sections: shape.sections.map(section => adapted(section, titles, parts))}
}

const presets = new Map<string, FullOutline>()

function readPreset(preset: NonNullable<Outline['preset']>): FullOutline {
  const known = presets.get(preset)
  if (known) return known
  const text = readTemplate(`outlines/${preset}.yml`)
  if (text === undefined) throw new Error(`no outline ${preset}`)
  const outline = parse(text) as FullOutline
  presets.set(preset, outline)
  return outline
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
