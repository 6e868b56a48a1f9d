/** A fault in a template: which file, where in it, and what. Its message is in Japanese, for whoever edits the wording. */
export class WordingError extends Error {
  override readonly name = 'WordingError'

  constructor(file: string, line: number, fault: string) {
    super(`templates/ja/${file}:${line}: ${fault}`)
  }
}
