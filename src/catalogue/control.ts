import type {Topic} from './topics.ts'

/** A title in the two languages in which the standard is read in Japan. */
export interface Title {
  /** As in the Japanese standard. */
  readonly ja: string
  /** As in the international standard. */
  readonly en: string
}

/**
 * Whom a control speaks to: the cloud service provider (`CSP`), the cloud service customer (`CSC`), or both. A whitepaper is
 * the provider's; what it says on a customer-only control helps the customer and is asked of nobody.
 */
export type Audience = 'CSP' | 'CSC' | 'both'

/** A control of another standard that a control corresponds to. */
export interface Counterpart {
  /** Its number, such as `8.13`. */
  readonly number: string
  /** Its official title. */
  readonly title: Title
}

/** A control of ISO/IEC 27017, without its number: numbers belong to editions (`controlNumber`). */
export interface Control {
  /** The topic that the control is about; also its key in `controls`. */
  readonly topic: Topic
  /** Its official title, in the words of the 2015 edition (JIS Q 27017:2016). */
  readonly title: Title
  /** Whom it speaks to. */
  readonly addresses: Audience
  /** What a provider is asked to tell its customers; for a customer-only control, what it may tell. One Japanese sentence of our own. */
  readonly tells: string
  /** Its counterpart in ISO/IEC 27002:2022 (JIS Q 27002:2024); the `CLD.` controls have none. */
  readonly iso27002?: Counterpart
}
