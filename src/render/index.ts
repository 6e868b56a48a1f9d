import type {Root} from 'mdast'
import {toMdast} from '../document/index.ts'
import {isWhitepaper, type Whitepaper} from '../whitepaper/index.ts'
import {type DocxOptions, toDocx as docxOf} from './docx/index.ts'
import {toMarkdown as markdownOf} from './markdown/index.ts'

/**
 * A paper as GitHub-flavoured Markdown. Takes the tree of {@link toMdast}, or any mdast tree, too.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, or a reference leads nowhere.
 */
export function toMarkdown(paper: Whitepaper | Root): string {
  return markdownOf(treeOf(paper))
}

/**
 * A paper as the bytes of a Word document (Office Open XML). Takes the tree of {@link toMdast}, or any mdast tree, too.
 * The same paper gives the same bytes on any machine.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, or a reference leads nowhere.
 */
export async function toDocx(paper: Whitepaper | Root, options: DocxOptions = {}): Promise<Uint8Array> {
  return docxOf(treeOf(paper), options)
}

function treeOf(paper: Whitepaper | Root): Root {
  if (isWhitepaper(paper)) return toMdast(paper)
  if ('type' in paper && paper.type === 'root') return paper
  throw new TypeError('whitepaper()で作った文書、またはmdastのRootを渡してください')
}
