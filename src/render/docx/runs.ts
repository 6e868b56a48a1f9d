import type {IRunOptions, ParagraphChild} from 'docx'
import type {State} from './state.ts'

/**
 * The runs of a text: spaces stay (`xml:space="preserve"`), a tab is `w:tab`, a line ending `w:br`.
 *
 * Text goes in as `text`, never as a child string: there `docx` would take the words CURRENT or TOTAL_PAGES for fields.
 * And a brace that could begin one of its place holders (`{bullet-0}`) ends its run.
 *
 * @param state Shared state.
 * @param value Text.
 * @param marks Formatting of the runs.
 */
export function textRuns(state: State, value: string, marks: IRunOptions): ParagraphChild[] {
  const {TextRun, Tab} = state.docx
  return value.split(/(\t|\n|\{(?=[^{}]*\}))/).flatMap(part => {
    if (part === '') return []
    if (part === '\t') return [new TextRun({...marks, children: [new Tab()]})]
    return [part === '\n' ? new TextRun({...marks, break: 1}) : new TextRun({...marks, text: part})]
  })
}
