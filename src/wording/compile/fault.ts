import type {Position} from '../program.ts'

/** A fault in a template, found without printing anything. */
export interface TemplateFault {
  /** Path in `templates/ja`. */
  readonly file: string
  readonly at: Position
  /** What is wrong, in Japanese. */
  readonly message: string
}
