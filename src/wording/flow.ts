import type {BlockContent, Paragraph} from 'mdast'
import {paragraph} from '../tree/build.ts'
import {phraseOf, plain, type Said, Saying} from './run/said.ts'

/** Text as it grows: sentences run on in one paragraph until a list, a table or a break. */
export class Flow {
  readonly #blocks: (BlockContent | Growing)[] = []
  #open: Growing | undefined
  /** The paragraph that a pause has ended, as long as the sentences after it may still return to it. */
  #paused: Growing | undefined

  /** What has been said; to be read at the end, when it is known what follows each pause. */
  get blocks(): BlockContent[] {
    this.#rejoin()
    return this.#blocks.map(block => (block instanceof Growing ? block.paragraph : block))
  }

  /** Adds sentences to the open paragraph, or begins one with them. */
  say(said: Said): void {
    if (said.length === 0) return
    if (!this.#open) {
      this.#open = new Growing()
      this.#blocks.push(this.#open)
    }
    this.#open.add(said)
  }

  /** Ends the open paragraph. */
  break(): void {
    this.#rejoin()
    this.#open = undefined
    this.#paused = undefined
  }

  /** Ends the open paragraph if it would grow beyond four sentences and no sentence is left alone on either side. */
  pause(): void {
    if ((this.#open?.sentences ?? 0) < 2) return
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
    const after = this.#open.sentences
    if (after < 2 || this.#paused.sentences + after < 5) {
      this.#blocks.pop()
      this.#paused.add(this.#open.said)
      this.#open = this.#paused
    }
    this.#paused = undefined
  }
}

/** A paragraph that still grows. */
class Growing {
  readonly #saying = new Saying()
  #sentences = 0

  get said(): Said {
    return this.#saying.said
  }

  get sentences(): number {
    return this.#sentences
  }

  get paragraph(): Paragraph {
    return paragraph(phraseOf(this.said))
  }

  add(said: Said): void {
    this.#saying.add(said)
    this.#sentences += plain(said).split('。').length - 1
  }
}
