import type {BlockContent, Paragraph} from 'mdast'
import {joined, type Phrase, plain} from './liquid.ts'

/** Text as it grows: sentences run on in one paragraph until a list, a table or a break. */
export class Flow {
  readonly #blocks: BlockContent[] = []
  #open: Paragraph | undefined
  /** The paragraph that a pause has ended, as long as the sentences after it may still return to it. */
  #paused: Paragraph | undefined

  /** What has been said; to be read at the end, when it is known what follows each pause. */
  get blocks(): BlockContent[] {
    this.#rejoin()
    return this.#blocks
  }

  /** Adds sentences to the open paragraph, or begins one with them. */
  say(phrase: Phrase): void {
    if (phrase.length === 0) return
    if (!this.#open) {
      this.#open = {type: 'paragraph', children: []}
      this.#blocks.push(this.#open)
    }
    this.#open.children = joined([...this.#open.children, ...phrase])
  }

  /** Ends the open paragraph. */
  break(): void {
    this.#rejoin()
    this.#open = undefined
    this.#paused = undefined
  }

  /** Ends the open paragraph if it would grow beyond four sentences and no sentence is left alone on either side. */
  pause(): void {
    if (sentences(this.#open) < 2) return
    this.#rejoin()
    this.#paused = this.#open
    this.#open = undefined
  }

  /** Adds a block that is no sentence. The sentence before it may be its lead-in and stays with it. */
  add(...blocks: readonly BlockContent[]): void {
    if (blocks.length === 0) return
    this.#open = undefined
    this.#paused = undefined
    this.#blocks.push(...blocks)
  }

  /** Puts what follows a pause back to the paragraph before it, if it is one sentence, or both are short. */
  #rejoin(): void {
    if (!this.#paused || !this.#open) return
    const after = sentences(this.#open)
    if (after < 2 || sentences(this.#paused) + after < 5) {
      this.#blocks.pop()
      this.#paused.children = joined([...this.#paused.children, ...this.#open.children])
      this.#open = this.#paused
    }
    this.#paused = undefined
  }
}

function sentences(paragraph: Paragraph | undefined): number {
  return paragraph ? [...plain(paragraph.children).matchAll(/。/gu)].length : 0
}
