import {remembered} from '../schema/index.ts'
import type {Outline, Part, Section, Whitepaper} from '../whitepaper/index.ts'
import {ownOutline} from '../wording/own.ts'

/** An outline with its sections. */
export type FullOutline = Omit<Outline, 'preset' | 'sections'> & {readonly sections: readonly Section[]}

/** The shape of a paper: its preset with its own choices laid over it, or all its own. */
export function outlineOf({outline}: Pick<Whitepaper, 'outline'>): FullOutline {
  return fullOutline(outline)
}

const fullOutline = remembered(({preset = 'byControl', sections, ...own}: Outline): FullOutline => {
  const shape = sections ? {sections} : ownOutline(preset)
  const {titles = {}, parts = {}} = own
  return {...shape, ...own, sections: (shape.sections ?? []).map(section => adapted(section, titles, parts))}
})

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
