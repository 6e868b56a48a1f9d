import type {Change} from '../compare/change.ts'
import {compare} from '../describe/compare.ts'
import {type DescribeOptions, describeAll} from '../describe/describe.ts'
import {changeWording, sentence} from '../describe/sentence.ts'
import {whitepaper} from '../document/index.ts'
import {dateSchema, type IsoDate, type Name, type Thing} from '../facts/index.ts'
import {type Problem, problemsOf, WhitepaperError} from '../schema/index.ts'
import {demandPaper, demandRecord, type Revision, type Whitepaper, type WhitepaperFacts} from '../whitepaper/index.ts'
import {nextEdition} from './edition.ts'

/** What {@link revise} needs to know of the new edition. */
export interface ReviseOptions extends Pick<DescribeOptions, 'numbers'> {
  /** The paper as it was published last; left out for the first edition. */
  readonly before?: Whitepaper
  /** When the new edition is published: a day or a month. */
  readonly date: IsoDate
  /** Its label; by the pattern of the labels so far when left out. */
  readonly edition?: Name
  /** Who approved it. */
  readonly by?: Name
  /** What kind of revision it is: 「修正」. */
  readonly kind?: Thing
  /** On which pages. */
  readonly page?: Name
  /** Why the paper was revised: a line or several that stand before the changes: 「組織再編に伴う修正」. */
  readonly note?: Name | readonly Name[]
  /** The edition may be published though nothing has changed since the last one. */
  readonly unchanged?: boolean
}

/**
 * A paper with one more entry in its revision history: the changes since the paper that was published last, described
 * from the facts. The history so far is the paper's own; that of `before` if the paper has none.
 *
 * Without `edition`, the label goes on from the last one: its first figure rises when something got worse for customers or
 * a clause was added or removed, the second one otherwise.
 *
 * @throws {@link WhitepaperError} when nothing has changed, unless `unchanged` allows it; when the date is before that of
 * the last entry; when the history isn't that of `before`; when no label can be told from those so far, or the one given
 * is there already.
 */
export function revise(paper: Whitepaper, options: ReviseOptions): Whitepaper {
  demandPaper(paper, cannot)
  demandRecord(options, cannot, 'options', ['date'], "{date: '2026-04-01'}のように、改訂の内容を書いてください")
  if (options.before !== undefined) demandPaper(options.before, cannot, 'options.before')
  const {before, date, by, kind, page, note = []} = options
  const history = paper.revisions.length > 0 ? paper.revisions : (before?.revisions ?? [])
  const changes = before ? compare(before, paper) : []
  const edition = options.edition ?? proposed(history, changes, date)
  const problems = problemsIn(paper, options, history, changes, edition)
  if (problems.length > 0 || edition === undefined) throw new WhitepaperError(problems)
  const lines = linesOf(paper, options, changes)
  const entry: Revision = {
    ...{edition, date, changes: [...[note].flat(), ...lines]},
    ...(kind === undefined ? {} : {kind}),
    ...(page === undefined ? {} : {page}),
    ...(by === undefined ? {} : {by}),
  }
  return whitepaper({...factsOf(paper), revisions: [...history, entry]})
}

const cannot = '版を改められません'

/** What the entry says beside the note. */
function linesOf({wording}: Whitepaper, options: ReviseOptions, changes: readonly Change[]): readonly string[] {
  if (changes.length > 0) return describeAll(changes, {...options, wording})
  if (options.note !== undefined) return []
  return [sentence(changeWording(wording), options.before ? 'unchanged' : 'first', {})]
}

function proposed(history: readonly Revision[], changes: readonly Change[], date: string): string | undefined {
  const last = history.at(-1)
  return last ? nextEdition(last.edition, {major: changes.some(isMajor), date}) : '1.0'
}

/** Something got worse, or a clause came or went. */
function isMajor({effect, kind, path}: Change): boolean {
  return effect === 'worse' || (/^clauses\.[A-Za-z]+$/u.test(path) && (kind === 'added' || kind === 'removed'))
}

function problemsIn(
  paper: Whitepaper,
  {before, date, unchanged = false}: ReviseOptions,
  history: readonly Revision[],
  changes: readonly Change[],
  edition: string | undefined,
): Problem[] {
  const at = (name: string, label: string, message: string): Problem => ({
    path: `revise.${name}`,
    label: `改訂 › ${label}`,
    message,
  })
  const problems = problemsOf({path: 'revise.date', label: '改訂 › 日付'}, dateSchema, date)
  const last = history.findLast(entry => entry.date !== undefined)?.date
  if (problems.length === 0 && last !== undefined && isEarlier(date, last)) {
    problems.push(at('date', '日付', `「${date}」は前の版の「${last}」より前です。前の版以後の日付を書いてください`))
  }
  if (before && changes.length === 0 && !unchanged) {
    const message = '前の版から変わったところがありません。それでも版を改めるときは、unchanged: trueを指定してください'
    problems.push(at('before', '変更', message))
  }
  if (edition === undefined) {
    const message = `「${history.at(-1)?.edition}」に続く版数を決められません。editionに版数を書いてください`
    problems.push(at('edition', '版数', message))
  } else if (history.some(entry => entry.edition === edition)) {
    problems.push(at('edition', '版数', `「${edition}」は更新履歴にあります。別の版数をeditionに書いてください`))
  }
  return [...problems, ...strayEntries(paper, before).map(message => at('before', '前の版', message))]
}

/** Entries of the history that only one of the two papers has. */
function strayEntries(paper: Whitepaper, before: Whitepaper | undefined): string[] {
  if (!before || paper.revisions.length === 0) return []
  const only = (one: Whitepaper, other: Whitepaper) =>
    one.revisions.filter(({edition}) => other.revisions.every(entry => entry.edition !== edition))
  return [
    ...only(paper, before).map(
      ({edition}) => `更新履歴の「${edition}」が前の版にありません。前の版を指定し直すか、この項目を消してください`,
    ),
    ...only(before, paper).map(({edition}) => `前の版の更新履歴にある「${edition}」がありません。元に戻してください`),
  ]
}

/** A day and a month compare by the month. */
function isEarlier(date: string, last: string): boolean {
  const length = Math.min(date.length, last.length)
  return date.slice(0, length) < last.slice(0, length)
}

/** A paper as facts: without the terms that the library adds. */
export function factsOf({terms, ...facts}: Whitepaper): WhitepaperFacts {
  const {serviceName: _service, standardName: _standard, ...own} = terms
  return {...facts, terms: own}
}
