import {type Problem, WhitepaperError} from '../schema/index.ts'

/** What stands before the path of a template of ours in messages. */
export const ownFolder = 'templates/ja/'

/** What stands before the path of a template of a paper's own. */
export const overlayFolder = 'wording.'

/** What is wrong with a line that prints a fact that isn't given. */
export const absentFact = '値のない項目を文に入れようとしました。{% if … %}で囲んでください'

/** A fault of wording as a problem. `origin` is 「wording.clauses/backup.md:3:5」, or in a file of ours 「templates/ja/…」. */
export function wordingProblem(origin: string, message: string): Problem {
  const [, folder = '', file = '', line = '1', column = '1'] =
    /^(wording\.|templates\/ja\/)(.*):(\d+):(\d+)$/su.exec(origin) ?? []
  return {path: `${folder}${file}:${line}:${column}`, label: `文言 › ${file} › ${line}行${column}桁`, message}
}

/** A fault of wording that shows when something is said. */
export class WordingError extends WhitepaperError {
  /** The fault of a line or form, by where it comes from. */
  static at(origin: string, message: string): WordingError {
    return new WordingError([wordingProblem(origin, message)])
  }
}
