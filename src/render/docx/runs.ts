import type {IRunOptions, ParagraphChild} from 'docx'
import type {Info, State} from './state.ts'
import {type Part, partSymbols} from './symbols.ts'
import {run} from './track.ts'

/**
 * The runs of a text: spaces stay (`xml:space="preserve"`), a tab is `w:tab`, a line ending `w:br`.
 *
 * Text goes in as `text`, never as a child string: there `docx` would take the words CURRENT or TOTAL_PAGES for fields.
 * And a brace that could begin one of its place holders (`{bullet-0}`) ends its run.
 *
 * @param state - Shared state.
 * @param info - Place of the text.
 * @param text - Text, or its parts where its neighbours are known.
 * @param marks - Formatting of the runs.
 */
export function textRuns(
  state: State,
  info: Info,
  text: string | readonly Part[],
  marks: IRunOptions,
): ParagraphChild[] {
  const {Tab} = state.docx
  return (typeof text === 'string' ? partSymbols(text) : text).flatMap(part => {
    const font = part.symbols ? {font: state.symbolFont} : {}
    return part.text.split(/(\t|\n|\{(?=[^{}]*\}))/).flatMap(piece => {
      if (piece === '') return []
      if (piece === '\t') return [run(state, info, {...marks, children: [new Tab()]})]
      if (piece === '\n') return [run(state, info, {...marks, break: 1})]
      return [run(state, info, {...marks, text: piece, ...font})]
    })
  })
}
