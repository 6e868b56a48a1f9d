import type {Change} from '../compare/change.ts'
import {differ} from '../compare/differ.ts'
import {fieldsOf, metaOf} from '../schema/index.ts'
import {outlineSchema, paperSchema, type Whitepaper} from '../whitepaper/index.ts'
import {declaredIn, printedIn, renamedKeys} from './declaredSections.ts'
import {labels, outlineChange, type Sections} from './outlineChange.ts'
import {layoutChanges, placements, proseChanges} from './outlineContents.ts'
import {gainedAndLost, movedSections, renumbered, retitled} from './outlineSections.ts'
import {type Voices, wordedChange} from './wordedChange.ts'

/**
 * The changes of a paper's shape. Another preset is one change, of which all others follow; so is a section that appears
 * or vanishes with its facts, and a number that changes with the one above.
 */
export function outlineChanges(voices: Voices): Change[] {
  const options = optionChanges(voices)
  const [before, after] = [declaredIn(voices.before.paper), declaredIn(voices.after.paper)]
  const renamed = renamedKeys(before, after)
  const declared = after.map(section => ({...section, key: renamed.get(section.key) ?? section.key}))
  const sections: Sections = {
    declared: [before, declared],
    printed: [printedIn(voices.before), printedIn(voices.after, renamed)],
  }
  if (shapeOf(voices.before.paper.outline) !== shapeOf(voices.after.paper.outline)) {
    const [from, to] = [voices.before.paper.outline, voices.after.paper.outline]
    const noun = metaOf(fieldsOf(outlineSchema).preset ?? outlineSchema).title ?? 'preset'
    return [
      outlineChange('changed', 'preset', noun, {noun}, from.preset ?? from.sections, to.preset ?? to.sections),
      ...options,
      ...retitled(sections),
    ]
  }
  const moved = movedSections(sections)
  const settledNumbers = options.every(option => option.path !== 'outline.numbering')
  return [
    ...options,
    ...gainedAndLost(sections),
    ...retitled(sections),
    ...moved,
    ...(settledNumbers ? renumbered(sections, new Set(moved.map(({path}) => path))) : []),
    ...proseChanges(sections),
    ...layoutChanges(sections),
    ...placements(sections),
  ]
}

function shapeOf({preset = 'byControl', sections}: Whitepaper['outline']): string {
  return sections ? 'own' : preset
}

/** What an outline chooses when it says nothing. */
const usual = {dates: 'kanji', coverDate: 'day', contents: true} as const

/** How things are written: dates, numbers, references, contents. */
function optionChanges(voices: Voices): Change[] {
  const schema = fieldsOf(paperSchema).outline ?? outlineSchema
  const options = ({outline}: Whitepaper) => {
    const {preset: _preset, sections: _sections, titles, parts: _parts, points: _points, ...rest} = outline
    const own = Object.entries(titles ?? {}).filter(([name]) => name === 'contents' || name === 'point')
    return {...usual, ...rest, ...(own.length > 0 ? {titles: Object.fromEntries(own)} : {})}
  }
  const place = {path: 'outline', label: labels.outline, steps: []}
  const found = differ(schema, options(voices.before.paper), options(voices.after.paper), place)
  return found.map(difference => ({
    ...wordedChange(voices, {of: 'outline', schema, section: undefined}, difference),
    subject: 'outline',
    effect: 'neutral',
  }))
}
