import {text} from '../tree/build.ts'
import type {Phrase} from './run/said.ts'
import type {Template} from './template.ts'
import type {Wording} from './wording.ts'

/** How a named thing is printed. */
export interface NamedWords {
  /** What it is: a document with a title, one without, a desk, or a place in the paper. */
  readonly kind: 'document' | 'untitled' | 'desk' | 'place'
  /** Its name; number and title of a place. */
  readonly name: string
  /** The name, as a link where there is an address. */
  readonly link: Phrase
  /** The address, as a link. */
  readonly address: Phrase | undefined
  /** Where it is found, if it has no address of its own: 「サービスヘルプページ」. */
  readonly at: Phrase | undefined
  /** How a desk is reached, where sentences say so. */
  readonly reach: Phrase | undefined
  /** The document that it is a part of. */
  readonly partOf: Phrase | undefined
  /** Its version. */
  readonly version: string | undefined
  /** The documents that the name stands for. */
  readonly comprises: Phrase | undefined
}

/** The words of something that is only a name. */
export function onlyName(kind: NamedWords['kind'], name: string): NamedWords {
  const where = {address: undefined, at: undefined, reach: undefined}
  const which = {partOf: undefined, version: undefined, comprises: undefined}
  return {kind, name, link: [text(name)], ...where, ...which}
}

/** How dates are written: 2024年6月17日, 2024/6/17, 2024.6.17, 令和6年6月17日. */
export type DateNotation = 'kanji' | 'slashes' | 'dots' | 'era'

/** What wording needs to know of the paper that it speaks for. */
export interface Speaker {
  /** The words for the parties: key to word. */
  readonly terms: Readonly<Record<string, string>>
  /** Names that templates see as `service`, `provider` and `paper`. */
  readonly names: Readonly<Record<'service' | 'provider' | 'paper', object>>
  readonly dates: DateNotation
  /** Our wording, with the paper's own laid over. */
  readonly wording: Wording
  /** The name of a plan, by its key. */
  plan(key: string): string
  /** A document, desk or place by its key. */
  named(key: string): NamedWords
  /** A template by its path. */
  template(path: string): Template
}
