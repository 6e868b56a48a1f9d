import type {Root} from 'mdast'
import {refusal} from '../../schema/problems.ts'
import {characterProblems} from './characters.ts'
import {linkProblems} from './links.ts'

/**
 * Refuses a tree that cannot be written as it stands, before anything is written.
 *
 * @param root - Tree to look through.
 * @throws {@link WhitepaperError} that lists every problem: characters no file can hold, links without a heading,
 *   links of other schemes than http, https, mailto and tel, references (`ref:`) that nobody resolved.
 */
export function refuse(root: Root): void {
  const problems = [...characterProblems(root), ...linkProblems(root)]
  if (problems.length === 0) return
  throw refusal('文書を出力できません', problems)
}
