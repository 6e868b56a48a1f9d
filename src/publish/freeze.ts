import type {Root} from 'mdast'
import {toMdast} from '../document/index.ts'
import type {DocxOptions} from '../render/docx/index.ts'
import {toDocx, toMarkdown} from '../render/index.ts'
import {WhitepaperError} from '../schema/index.ts'
import {demandPaper, type Whitepaper} from '../whitepaper/index.ts'
import {canonical} from './canonical.ts'
import {sha256} from './digest.ts'
import type {Manifest} from './manifest.ts'
import {openQuestions} from './openQuestions.ts'
import {factsOf} from './revise.ts'
import {schemaVersion} from './upgrade.ts'
import {libraryVersion} from './version.ts'

/** How the files of an edition are written. */
export interface FreezeOptions {
  /** What was chosen about the Word file: the options that `toDocx` was or will be given. */
  readonly docx?: DocxOptions
}

/**
 * The manifest of an edition to publish, to be kept beside the files: its facts, its document, and the SHA-256 of
 * `whitepaper.md` and `whitepaper.docx`, the same that `toMarkdown(paper)` and `toDocx(paper, options.docx)` give. Later it
 * takes no more than the manifest to see whether files are those that were published ({@link verify}), to compare facts
 * ({@link thaw}), and to write a redline (`toDocx(paper, {since: manifest})`).
 *
 * @throws {@link WhitepaperError} when the paper still holds a `todo`: each with its path and label; when the outline
 * leaves a fact without a section, or a reference leads nowhere; when it isn't a paper that `whitepaper` has made.
 */
export async function freeze(paper: Whitepaper, options: FreezeOptions = {}): Promise<Manifest> {
  demandPaper(paper, '版を記録できません')
  const open = openQuestions(paper)
  if (open.length > 0) throw new WhitepaperError(open)
  const tree = toMdast(paper)
  return {
    schemaVersion,
    libraryVersion,
    files: {
      'whitepaper.md': await sha256(toMarkdown(tree)),
      'whitepaper.docx': await sha256(await toDocx(tree, options.docx)),
    },
    facts: canonical(factsOf(paper)),
    tree: JSON.parse(JSON.stringify(tree)) as Root,
  }
}
