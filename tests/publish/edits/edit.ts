import type {Effect} from '../../../src/compare/index.ts'

/** One edit of a fact of an example, with what is to be said of it. */
export interface FactEdit {
  /** Where: `clauses.backup.retention`; a position after the last one adds an entry. */
  readonly path: string
  /** The value that stands there then; `undefined` removes what stands there. */
  readonly to: unknown
  /** The phrase for the revision history. */
  readonly says: string
  /** What it means to customers. */
  readonly effect: Effect
}

/** Twenty edits of one example. */
export interface ExampleEdits {
  /** The folder in `examples`. */
  readonly slug: string
  readonly edits: readonly FactEdit[]
}
