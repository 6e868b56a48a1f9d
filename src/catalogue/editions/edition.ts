import type {Title} from '../control.ts'
import type {Topic} from '../topics.ts'

/** An edition, by its year: of ISO/IEC 27017, or of ISO/IEC 27002, after which its controls can be numbered. */
export type Edition = '2015' | '2022'

/** A control as an edition has it. */
export interface EditionControl {
  /** Its number, such as `12.3.1`; one that ISO/IEC 27017 adds begins with `CLD.`. */
  readonly number: string
  /** Its official title. */
  readonly title: Title
  /** The topics that it is about: several where an edition has joined what another keeps apart. */
  readonly topics: readonly [Topic, ...Topic[]]
}

/** An edition of the standard, or of the one that its controls are numbered after. */
export interface EditionRecord {
  /** What it is called. */
  readonly names: EditionNames
  /** Its controls in its order; every topic is in one of them. */
  readonly controls: readonly EditionControl[]
  /** The edition whose numbers headings give in brackets, for readers who know the controls by those. */
  readonly former?: Edition
  /** How a number of this edition is written where another one's is given first: `A.{number}`. */
  readonly citedAs: string
}

/** What an edition of the standard is called. */
export interface EditionNames {
  /** The international standard, such as ISO/IEC 27017:2015. */
  readonly iso: string
  /** The Japanese standard that says the same; absent where there is none. */
  readonly jis?: string
}
