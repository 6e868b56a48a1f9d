import type {Change, ChangeWords} from '../compare/change.ts'
import {isAnswer} from '../facts/index.ts'
import {refusal} from '../schema/index.ts'
import type {Overlay} from '../wording/overlay.ts'
import type {Template} from '../wording/template.ts'
import {changeWording, sentence} from './sentence.ts'

/** How changes are described. */
export interface DescribeOptions {
  /** Section numbers stand before the titles: 「12.3.1 情報のバックアップ」. */
  readonly numbers?: boolean
  /** Wording of the vendor's own for `revisions/changes.md`: the paper's `wording`. */
  readonly wording?: Overlay
}

/** How many values, sections or changes are named before the rest is counted. */
const most = 3

/** The longest line that an entry of the history holds. */
const longest = 200

/**
 * A change in one Japanese phrase that ends in a noun, as revision histories are written: 「「情報のバックアップ」の保存世代数を
 * 7世代から35世代に変更」. Values are in the words of the paper; long ones are not repeated.
 *
 * @throws {@link WhitepaperError} when it isn't a change that `compare` made.
 */
export function describe(change: Change, options: DescribeOptions = {}): string {
  demandChanges([change])
  return phrase(changeWording(options.wording), change, options)
}

/** Refuses what isn't a list of changes, as `compare` makes them. */
export function demandChanges(changes: unknown): asserts changes is readonly Change[] {
  const isChange = (change: unknown) =>
    typeof change === 'object' && change !== null && 'kind' in change && 'words' in change
  if (Array.isArray(changes) && changes.every(isChange)) return
  throw refusal('変更を文にできません', [{path: 'changes', message: 'compareの結果を渡してください'}])
}

/** Changes as phrases, one each; entries added to one list, or the same of several sections, are told together. */
export function phrasesOf(changes: readonly Change[], options: DescribeOptions = {}): readonly string[] {
  const wording = changeWording(options.wording)
  return withSections(wording, withEntries(changes)).map(change => phrase(wording, change, options))
}

/**
 * Changes as lines of a revision history: one a section, in the order in which the changes come; entries added to one list
 * are told together, and what goes on too long is counted (ほか3件). No line has more than 200 characters.
 *
 * @throws {@link WhitepaperError} when it isn't a list of changes that `compare` made.
 */
export function describeAll(changes: readonly Change[], options: DescribeOptions = {}): readonly string[] {
  demandChanges(changes)
  const wording = changeWording(options.wording)
  const merged = withSections(wording, withEntries(changes))
  const groups = new Map<string, Change[]>()
  for (const [index, change] of merged.entries()) {
    const {section, noun, within} = change.words
    const own = section === undefined || (noun === undefined && within === undefined)
    const key = own ? `#${index}` : `${section.number} ${section.title}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].map(group => lineOf(wording, group, options))
}

function lineOf(wording: Template, changes: readonly Change[], options: DescribeOptions): string {
  const [first, ...rest] = changes
  if (!first) return ''
  if (rest.length === 0) return phrase(wording, first, options)
  const section = titleOf(first.words, options)
  const parts = changes.map(change => phrase(wording, {...change, words: withoutSection(change.words)}, options))
  const line = (count: number) => sentence(wording, 'grouped', {section, changes: listed(wording, parts, count)})
  const counts = Array.from({length: Math.min(most, parts.length)}, (_, index) => most - index)
  return counts.map(line).find(text => fits(text)) ?? cut(line(1))
}

/** A change in the longest phrase that fits a line: with its values, with the later alone, with none. */
function phrase(wording: Template, change: Change, options: DescribeOptions): string {
  const {kind, words} = change
  const {within, noun, before, after, entry, order} = words
  const place = sentence(wording, 'place', {section: titleOf(words, options), within: within ?? null}) || null
  const say = (values: Pick<ChangeWords, 'before' | 'after'>) =>
    sentence(wording, kind, {
      ...{place, noun: noun ?? null, entry: entry === true, order: order ?? null},
      answer: isAnswer(change.after ?? change.before) && Object.keys(values).length > 0,
      before: values.before ? folded(wording, values.before) : null,
      after: values.after ? folded(wording, values.after) : null,
    })
  const full = say({...(before ? {before} : {}), ...(after ? {after} : {})})
  if (fits(full)) return full
  const shorter = say(after ? {after} : {})
  return fits(shorter) ? shorter : cut(say({}))
}

function fits(text: string): boolean {
  return [...text].length <= longest
}

function cut(text: string): string {
  return fits(text) ? text : `${[...text].slice(0, longest - 1).join('')}…`
}

function titleOf({section}: ChangeWords, {numbers}: DescribeOptions): string | null {
  if (!section) return null
  const title = section.title.replaceAll('「', '『').replaceAll('」', '』')
  return numbers && section.number !== '' ? `${section.number} ${title}` : title
}

function withoutSection({section: _, ...words}: ChangeWords): ChangeWords {
  return words
}

/** The first few values, and how many more: 「メール」「電話」「管理画面」ほか2件. */
function folded(wording: Template, words: readonly string[]): string {
  const shown = words.slice(0, most).join('')
  const rest = words.length - most
  return rest > 0 ? sentence(wording, 'folded', {shown, rest}) : shown
}

/** The first few changes, and how many more. */
function listed(wording: Template, phrases: readonly string[], count: number): string {
  const shown = phrases.slice(0, count).join('、')
  const rest = phrases.length - count
  return rest > 0 ? sentence(wording, 'listed', {shown, rest}) : shown
}

/** Entries added to the same list, or removed from it, as one change. */
function withEntries(changes: readonly Change[]): Change[] {
  return merged(changes, ({kind, words: {entry, section, within, noun, before, after}}) => {
    const named = kind === 'added' ? after : kind === 'removed' ? before : undefined
    return entry && named ? [kind, section?.title, within, noun].join('\n') : undefined
  }).map(([first, ...rest]) => {
    const all = (side: 'before' | 'after') => [first, ...rest].flatMap(({words}) => words[side] ?? [])
    const [before, after] = [all('before'), all('after')]
    const words = {
      ...first.words,
      ...(before.length > 0 ? {before} : {}),
      ...(after.length > 0 ? {after} : {}),
    }
    return rest.length === 0 ? first : {...first, words}
  })
}

/** The same of several sections, such as another number or wording, as one change. */
function withSections(wording: Template, changes: readonly Change[]): Change[] {
  return merged(changes, ({subject, kind, words: {section, within, noun}}) => {
    const many = subject === 'wording' || kind === 'renumbered'
    return many && section && within === undefined ? [subject, kind, noun].join('\n') : undefined
  }).map(([first, ...rest]) => {
    if (rest.length === 0) return first
    const {before: _before, after: _after, section: _section, ...words} = first.words
    const titles = [first, ...rest].map(change => `「${change.words.section?.title}」`)
    return {...first, words: {...words, within: folded(wording, titles)}}
  })
}

/** Changes with the same key, those without one alone; in the order of the first of each. */
function merged(changes: readonly Change[], keyOf: (change: Change) => string | undefined): [Change, ...Change[]][] {
  const groups = new Map<string, [Change, ...Change[]]>()
  for (const [index, change] of changes.entries()) {
    const key = keyOf(change) ?? `#${index}`
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()]
}
