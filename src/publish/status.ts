import type {Change} from '../compare/change.ts'
import {compare} from '../describe/compare.ts'
import {describeAll} from '../describe/describe.ts'
import {toMdast} from '../document/index.ts'
import {type ChangedPassage, changedPassages} from '../tree/redline/passages.ts'
import {demandPaper, type Whitepaper} from '../whitepaper/index.ts'
import type {Manifest} from './manifest.ts'
import {thaw} from './thaw.ts'

/** Where a paper stands since its last published edition. */
export interface EditionStatus {
  /** Whether all is well: nothing changed, or the history has an entry for it. */
  readonly ok: boolean
  /** Whether the history has an edition that was not published yet. */
  readonly revised: boolean
  /** The facts that changed, as `compare` has them. */
  readonly changes: readonly Change[]
  /** The passages that read otherwise, also where no fact changed: after an upgrade of the library, for one. */
  readonly passages: readonly ChangedPassage[]
  /** All this in Japanese, a line a change: for the log of a CI job. */
  readonly message: string
}

/**
 * Tells whether a paper changed since its last published edition without a new entry in its revision history, and what
 * changed. Compares facts with facts and text with text, so that a change of the library's wording shows too.
 *
 * @param manifest - Manifest of the last published edition.
 * @param paper - The paper as it is now.
 * @throws {@link WhitepaperError} as `thaw` and `toMdast` do.
 */
export function editionStatus(manifest: Manifest, paper: Whitepaper): EditionStatus {
  demandPaper(paper, '版の状態を調べられません')
  const published = thaw(manifest)
  const changes = compare(published, paper)
  const passages = changedPassages(manifest.tree, toMdast(paper))
  const known = new Set(published.revisions.map(({edition}) => edition))
  const revised = paper.revisions.some(({edition}) => !known.has(edition))
  const changed = changes.length > 0 || passages.length > 0
  const lines = changes.length > 0 ? describeAll(changes, {wording: paper.wording}) : passages.map(lineOf)
  const head = headOf(changed, revised)
  return {
    ok: revised || !changed,
    revised,
    changes,
    passages,
    message: [head, ...lines.map(line => `- ${line}`)].join('\n'),
  }
}

function headOf(changed: boolean, revised: boolean): string {
  if (revised) return '公開した版の後に、新しい版が更新履歴に加わっています。'
  if (!changed) return '公開した版から変わっていません。'
  return '公開した版から変わっていますが、更新履歴に新しい版がありません。reviseで版を加えてください。'
}

function lineOf({before, after}: ChangedPassage): string {
  if (before === '') return `追加：「${after}」`
  if (after === '') return `削除：「${before}」`
  return before === after ? `書式の変更：「${after}」` : `変更：「${before}」→「${after}」`
}
