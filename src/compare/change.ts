import type {Topic} from '../catalogue/index.ts'
import type {WhitepaperFacts} from '../whitepaper/index.ts'

/**
 * What a change is about: a fact; free prose (`remarks`, a `prose` part); a word of `terms`; the outline; a template that
 * the paper lays over ours; an entry of the revision history that has already been published.
 */
export type ChangeSubject = 'fact' | 'prose' | 'terms' | 'outline' | 'wording' | 'history'

/**
 * What has happened. `reworded` says the same in other words (prose, terms, templates, headings); `moved` is another
 * place or order; `renumbered` another section number.
 */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'reworded' | 'moved' | 'renumbered'

/** What a change means to the customer, by the direction that the fact's schema declares. */
export type Effect = 'better' | 'worse' | 'neutral'

/** A heading of the paper, as a change names it. */
export interface ChangedSection {
  /** Its number: 「12.3.1」; empty where it has none. */
  readonly number: string
  /** Its title: 「情報のバックアップ」. */
  readonly title: string
}

/** A change in Japanese words, ready for a sentence. Values are in the words of the paper's own wording. */
export interface ChangeWords {
  /** The section that tells the fact: of the later paper, or of the earlier one when the fact is gone from the later. */
  readonly section?: ChangedSection
  /** The entry of a list that the fact belongs to: 「対象別の取扱い「専用サーバ」」. */
  readonly within?: string
  /** What the fact is called: 「保存世代数」; nothing when a clause or part changes as a whole. */
  readonly noun?: string
  /** The earlier value, a word an item: 「7世代」; nothing where it is too long to repeat. */
  readonly before?: readonly string[]
  /** The later value. */
  readonly after?: readonly string[]
  /** The value is one entry of a list, not the whole of what the noun names. */
  readonly entry?: true
  /** What has moved in a list: its steps, whose order is a fact, or entries, whose order is only how they are written. */
  readonly order?: 'steps' | 'entries'
}

/** One difference between two papers. Plain data: it can be written to JSON and read back. */
export interface Change {
  /** What it is about. */
  readonly subject: ChangeSubject
  /** What has happened. */
  readonly kind: ChangeKind
  /** What it means to the customer. */
  readonly effect: Effect
  /** The clause, by its topic, or the field of the paper that it belongs to. */
  readonly of: Topic | Exclude<keyof WhitepaperFacts, 'clauses'>
  /** The plan whose fact has changed, by its key, where facts differ by plan. */
  readonly plan?: string
  /**
   * Where: `clauses.backup.retention`. Positions in lists are those in the later paper; in the earlier one for what has
   * been removed.
   */
  readonly path: string
  /** The same in Japanese: 「情報のバックアップ › 保持」. */
  readonly label: string
  /** The earlier value; nothing for what was added. */
  readonly before?: unknown
  /** The later value; nothing for what was removed. */
  readonly after?: unknown
  /** The change in words. */
  readonly words: ChangeWords
}
