import type {Speaker} from '../speaker.ts'

/** What a line is said of. */
export interface Frame {
  readonly speaker: Speaker
  /** The facts, the value or the parameters that it is about. */
  readonly value: unknown
  /** The record that it is repeated for. */
  readonly item: unknown
  /** Words that the machinery gives: the subject, the layout, the words that the paper has for a value. */
  readonly words: object
  readonly terms: Speaker['terms']
  readonly names: Speaker['names']
}

/** A frame for a value. */
export function frameOf(speaker: Speaker, value: unknown, words: object = noWords): Frame {
  return {speaker, value, item: undefined, words, terms: speaker.terms, names: speaker.names}
}

const noWords = {}
