import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {role} from '../../tree/role.ts'
import type {Bytes} from '../bytes.ts'
import type {FontFile} from './options.ts'
import {type Pages, pagesOf} from './pages.ts'
import type {Docx} from './state.ts'

/** Characters that Japanese fonts lack: which font a reader's Word draws them in, and how wide, is not known. */
const foreign = /[\p{Script=Hangul}\p{Emoji_Presentation}]/u

/** A draft has numbers everywhere, so that it has the lines that the file will have. */
const draft: Pages = {of: () => '1', count: 1}

/**
 * Writes a file twice where it has contents: once to count its pages, once with their numbers. Where a page is not known
 * there are no numbers at all.
 *
 * @param docx - The loaded library.
 * @param tree - Tree of the file.
 * @param fonts - Files of fonts to measure with.
 * @param write - Writes the file; without pages, contents have no numbers.
 */
export async function paginated(
  docx: Docx,
  tree: Root,
  fonts: readonly FontFile[] | undefined,
  write: (pages: Pages | undefined) => Promise<Bytes>,
): Promise<Bytes> {
  if (!hasContents(tree) || (!fonts?.length && foreign.test(textOf(tree)))) return write(undefined)
  const counted = await pagesOf(docx, await write(draft), fonts)
  return write(counted)
}

function hasContents(tree: Root): boolean {
  let found = false
  visit(tree, node => {
    found ||= node.type === 'list' && role(node) === 'contents'
  })
  return found
}
