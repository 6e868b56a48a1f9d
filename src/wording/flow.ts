import type {BlockContent, Paragraph, PhrasingContent} from 'mdast'
import type {Phrase} from './liquid.ts'

/** Text as it grows: sentences run on in one paragraph until a list, a table or a break. */
export class Flow {
  readonly blocks: BlockContent[] = []
  #open: Paragraph | undefined

  /** Adds sentences to the open paragraph, or begins one with them. */
  say(phrase: Phrase): void {
    if (phrase.length === 0) return
    if (!this.#open) {
      this.#open = {type: 'paragraph', children: []}
      this.blocks.push(this.#open)
    }
    const last: PhrasingContent | undefined = this.#open.children.at(-1)
    const [first, ...rest] = phrase
    if (last?.type === 'text' && first?.type === 'text') {
      this.#open.children[this.#open.children.length - 1] = {type: 'text', value: last.value + first.value}
      this.#open.children.push(...rest)
    } else this.#open.children.push(...phrase)
  }

  /** Ends the open paragraph. */
  break(): void {
    this.#open = undefined
  }

  /** Ends the open paragraph if it has grown long: three sentences or more. */
  pause(): void {
    const sentences =
      this.#open?.children.flatMap(node => ('value' in node ? [...node.value.matchAll(/。/gu)] : [])) ?? []
    if (sentences.length >= 3) this.break()
  }

  /** Adds a block that is no sentence. */
  add(...blocks: readonly BlockContent[]): void {
    if (blocks.length === 0) return
    this.break()
    this.blocks.push(...blocks)
  }
}
