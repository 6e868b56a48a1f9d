import {WordingError} from './fault.ts'
import {type Native, natives} from './native.ts'
import {frameOf} from './run/frame.ts'
import type {Absent, Said} from './run/said.ts'
import type {OpenSection} from './run/section.ts'
import type {Speaker} from './speaker.ts'
import {withTerms} from './terms.ts'

/** A form of a value type: 「日次で」, 「日次の」. */
export class Form {
  readonly #section: OpenSection
  readonly #native: Native | undefined

  constructor(section: OpenSection, type: string) {
    this.#section = section
    this.#native = Object.hasOwn(natives, type) ? natives[type] : undefined
  }

  /**
   * Says a value in this form.
   *
   * @param words - What the machinery says to the form, beside what the value says.
   */
  say(speaker: Speaker, value: unknown, words?: object): Said | Absent {
    const native = typeof value === 'string' ? this.#native?.words(speaker, value) : undefined
    const frame = frameOf(speaker, value, words ?? native)
    const blocks = this.#section.blocksIn(frame)
    if (!blocks) {
      const name = this.#section.names.join('、')
      throw WordingError.at(this.#section.origin, `語形「${name}」に、この値に当てはまる文がありません`)
    }
    const [block] = blocks
    if (block?.kind === 'paragraph') return block.line.of(frame)
    if (block?.kind !== 'dictionary') return ''
    const word = typeof value === 'string' && Object.hasOwn(block.words, value) ? block.words[value] : undefined
    return withTerms(speaker.terms, word ?? String(value))
  }
}
