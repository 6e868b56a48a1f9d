import type {PhrasingContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {text} from '../../tree/build.ts'

/** Phrasing that a sentence is made of: text, and links with a checked scheme. */
export type Phrase = readonly PhrasingContent[]

/** What is said: a text, as nearly always, or a phrase. */
export type Said = string | Phrase

/** A line that would print a fact that isn't given. */
export class Absent {
  /** The template and the place in it. */
  readonly origin: string

  constructor(origin: string) {
    this.origin = origin
  }
}

/** What reading a value for print gives: what is said, `null` where there is nothing, or a line in it that lacks a fact. */
export type Spoken = Said | null | Absent

export function isSaid(spoken: Spoken): spoken is Said {
  return typeof spoken === 'string' || Array.isArray(spoken)
}

/** What is said as mdast, neighbouring texts as one. */
export function phraseOf(said: Said): PhrasingContent[] {
  if (typeof said === 'string') return said === '' ? [] : [text(said)]
  return [...said]
}

/** What is said without its links. */
export function plain(said: Said): string {
  return typeof said === 'string' ? said : said.map(node => textOf(node)).join('')
}

/** Puts one after the other, as text for as long as nothing but text is among them. */
export class Saying {
  #text = ''
  #nodes: PhrasingContent[] | undefined

  add(said: Said): void {
    if (typeof said === 'string') this.#text += said
    else for (const node of said) this.#addNode(node)
  }

  get said(): Said {
    if (!this.#nodes) return this.#text
    return this.#text === '' ? this.#nodes : [...this.#nodes, text(this.#text)]
  }

  #addNode(node: PhrasingContent): void {
    if (node.type === 'text') {
      this.#text += node.value
      return
    }
    this.#nodes ??= []
    if (this.#text !== '') this.#nodes.push(text(this.#text))
    this.#text = ''
    this.#nodes.push(node)
  }
}

/** Phrases with the same between each two of them. */
export function separated(phrases: readonly Phrase[], separator: PhrasingContent): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]))
}
