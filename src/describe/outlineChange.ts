import type {Change, ChangeKind, ChangeWords} from '../compare/change.ts'
import type {Declared, Printed} from './declaredSections.ts'

/** What the outline and what belongs to it are called. */
export const labels = {
  outline: '構成',
  heading: '見出し',
  prose: '本文',
  layout: '節の書き方',
  point: '＜ポイント＞の内容',
}

/** The sections of both papers, as their outlines declare them and as they are printed. */
export interface Sections {
  readonly declared: readonly [before: readonly Declared[], after: readonly Declared[]]
  readonly printed: readonly [before: readonly Printed[], after: readonly Printed[]]
}

/** A change of the outline. */
export function outlineChange(
  kind: ChangeKind,
  path: string,
  label: string,
  words: ChangeWords,
  before?: unknown,
  after?: unknown,
): Change {
  return {
    ...{subject: 'outline', kind, effect: 'neutral', of: 'outline'},
    ...{path: `outline.${path}`, label: `${labels.outline} › ${label}`},
    ...(before === undefined ? {} : {before}),
    ...(after === undefined ? {} : {after}),
    words,
  }
}
