/** The standard as data: its topics, its controls, and their numbers in each edition. */

export type {Audience, Control, Counterpart, Title} from './control.ts'
export {controls} from './controls.ts'
export type {Edition, EditionControl, EditionNames} from './editions/index.ts'
export {
  controlNumber,
  controlOf,
  controlsOf,
  editions,
  editionYears,
  formerNumbers,
  numbers,
  usualEdition,
} from './editions/index.ts'
export type {Topic} from './topics.ts'
export {isTopic, topics} from './topics.ts'
