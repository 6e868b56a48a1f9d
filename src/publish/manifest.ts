import type {Root} from 'mdast'
import type {JsonFacts} from './upgrade.ts'

/** The files of a published edition: what `toMarkdown` and `toDocx` give. */
export type PublishedFile = 'whitepaper.md' | 'whitepaper.docx'

/** What was published: all that is needed to compare with it later, as plain JSON. */
export interface Manifest {
  /** Version of the schema of `facts`. */
  readonly schemaVersion: number
  /** Version of the library that wrote the files. */
  readonly libraryVersion: string
  /** SHA-256 of each file, 64 hex digits. */
  readonly files: Readonly<Record<PublishedFile, string>>
  /** What the paper states, with every default filled in; fields in the order of the schema. */
  readonly facts: JsonFacts
  /** The document as it was written: an mdast tree. */
  readonly tree: Root
}
