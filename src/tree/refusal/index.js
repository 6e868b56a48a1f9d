import {characterProblems} from './characters.js'
import {linkProblems} from './links.js'
/**
 * Refuses a tree that cannot be written as it stands, before anything is written.
 *
 * @param root - Tree to look through.
 * @throws Error that lists every problem in Japanese, one a line: characters no file can hold, links without a heading,
 *   links of other schemes than http, https, mailto and tel, references (`ref:`) that nobody resolved.
 */
export function refuse(root) {
  const problems = [...characterProblems(root), ...linkProblems(root)]
  if (problems.length === 0) return
  throw new Error(
    `文書を出力できません（${problems.length}件）。\n${problems.map(problem => `- ${problem}`).join('\n')}`,
  )
}
