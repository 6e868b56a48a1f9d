import type {IRunOptions, ParagraphChild} from 'docx'
import type {Info, State} from './state.ts'
import {partSymbols} from './symbols.ts'
import {run} from './track.ts'

/**
 * The runs of a text: spaces stay (`xml:space="preserve"`), a tab is `w:tab`, a line ending `w:br`.
 *
 * Text goes in as `text`, never as a child string: there `docx` would take the words CURRENT or TOTAL_PAGES for fields.
 * And a brace that could begin one of its place holders (`{bullet-0}`) ends its run.
 *
 * @param state - Shared state.
 * @param info - Place of the text.
 * @param value - Text.
 * @param marks - Formatting of the runs.
 */
export function textRuns(state: State, info: Info, value: string, marks: IRunOptions): ParagraphChild[] {
  const {Tab} = state.docx
  return value.split(/(\t|\n|\{(?=[^{}]*\}))/).flatMap(part => {
    if (part === '') return []
    if (part === '\t') return [run(state, info, {...marks, children: [new Tab()]})]
    if (part === '\n') return [run(state, info, {...marks, break: 1})]
    return partSymbols(part).map(({text, symbols}) =>
      run(state, info, {...marks, text, ...(symbols ? {font: state.symbolFont} : {})}),
    )
  })
}
