import type {ILevelsOptions, INumberingOptions} from 'docx'
import type {Marker} from './state.ts'
import type {StylePreset} from './style.ts'
import {dxa} from './units.ts'

/** The lists of one document. Word's numbering has nine levels; what is deeper stays at the ninth. */
export interface Numbering {
  /** A list begins: the marker its items carry. Ordered lists count on their own, from `start`. */
  begin(ordered: boolean, start: number, depth: number): Marker
  /** The definitions of all lists begun so far (`w:abstractNum`). */
  options(): INumberingOptions
}

const levels = 9

/** Keeps the lists of a document. */
export function numbering(style: StylePreset): Numbering {
  const starts = new Set<number>()
  let instances = 0
  return {
    begin: (ordered, start, depth) => {
      const level = Math.min(depth, levels - 1)
      if (!ordered) return {reference: 'bullet', instance: 0, level}
      starts.add(start)
      return {reference: `decimal-${start}`, instance: ++instances, level}
    },
    options: () => ({
      config: [
        {reference: 'bullet', levels: definition(style, level => ({format: 'bullet', text: level % 2 ? '–' : '•'}))},
        ...[...starts].map(start => ({
          reference: `decimal-${start}`,
          levels: definition(style, level => ({format: 'decimal', text: `%${level + 1}.`, start})),
        })),
      ],
    }),
  }
}

function definition(style: StylePreset, own: (level: number) => Partial<ILevelsOptions>): ILevelsOptions[] {
  return Array.from({length: levels}, (_level, level) => ({
    level,
    alignment: 'left',
    style: {paragraph: {indent: {left: dxa(style.indent * (level + 1)), hanging: dxa(style.indent)}}},
    ...own(level),
  }))
}
