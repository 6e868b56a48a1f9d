import type {IRunOptions, ParagraphChild} from 'docx'
import type {Nodes} from 'mdast'
import type {DocumentMetadata} from '../../tree/metadata.ts'
import {changeOf} from '../../tree/redline/change.ts'
import {instant} from './part/core.ts'
import type {Info, State} from './state.ts'

/** Who made the tracked changes of a document, and when. */
export interface Reviser {
  /** `w:author`. */
  readonly author: string
  /** `w:date`: a second, in UTC; none where nobody said. */
  readonly date?: string
}

/**
 * The reviser of a document: who is named in the newest entry of its history, or else its provider, or else 改訂者; on
 * the day or month of the newest dated entry, if there is one.
 *
 * @param metadata - Metadata of the new document.
 * @throws Error in Japanese when `modified` is not an ISO 8601 date.
 */
export function reviserOf({reviser, provider, modified, created}: DocumentMetadata): Reviser {
  const date = modified ?? created
  return {author: reviser || provider || '改訂者', ...(date === undefined ? {} : {date: instant(date)})}
}

/**
 * The place of a node, and what became of it.
 *
 * @param node - Node of a redline, or of any tree.
 * @param info - Place.
 */
export function within<Place extends Info>(node: Nodes, info: Place): Place {
  const change = changeOf(node)
  return change === undefined ? info : {...info, change}
}

/**
 * A run (`w:r`); one that is new stands in `w:ins`, one that is gone in `w:del`.
 *
 * @param state - Shared state.
 * @param info - Place of the run.
 * @param options - Text and formatting.
 */
export function run(state: State, {change}: Info, options: IRunOptions): ParagraphChild {
  const {TextRun, InsertedTextRun, DeletedTextRun} = state.docx
  if (change === undefined) return new TextRun(options)
  return new (change === 'inserted' ? InsertedTextRun : DeletedTextRun)({...options, ...state.revision()})
}

/** What says of a paragraph mark (`w:rPr` in `w:pPr`) or of a row (`w:trPr`) that it is new or gone. */
export function tracked(state: State, {change}: Info): Tracked {
  if (change === undefined) return {}
  return change === 'inserted' ? {insertion: state.revision()} : {deletion: state.revision()}
}

/** An identified change. `docx` asks for a date, though `w:date` is optional (`CT_TrackChange`), and writes none for `undefined`. */
export interface Revision {
  /** A number that no other mark-up of the document has (`w:id`). */
  readonly id: number
  readonly author: string
  readonly date: string
}

interface Tracked {
  readonly insertion?: Revision
  readonly deletion?: Revision
}
