/** A fault in a template: which file, where in it, and what. Its message is in Japanese, for whoever edits the wording. */
export class WordingError extends Error {
  override readonly name = 'WordingError'
  /** Path of the file in `templates/ja`. */
  readonly file: string
  /** Line in the file, from 1. */
  readonly line: number
  /** Column in the line, from 1. */
  readonly column: number
  /** What is wrong. */
  readonly fault: string

  constructor(file: string, line: number, fault: string, column = 1) {
    super(`templates/ja/${file}:${line}:${column}: ${fault}`)
    this.file = file
    this.line = line
    this.column = column
    this.fault = fault
  }
}
