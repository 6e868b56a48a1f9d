import type {Root} from 'mdast'
import {metadataOf} from '../metadata.ts'
import {refuse} from '../problem/index.ts'
import {tidy} from '../tidy/index.ts'
import {makeDocument} from './document.ts'
import {makeState} from './make-state.ts'
import {mergeStyle} from './merge-style.ts'
import {core} from './part/core.ts'
import {languageOf} from './part/language.ts'
import {settings} from './part/settings.ts'
import {styles} from './part/styles.ts'
import {settle} from './settle.ts'
import type {StyleChoice} from './style.ts'

/** What can be chosen about a Word file. All of it is data. */
export interface DocxOptions {
  /** What differs from the default look, value by value. */
  readonly style?: StyleChoice
}

/**
 * Writes a tree as a Word file (OOXML, `.docx`): A4, with cover, contents, bookmarks, real lists and tables, page
 * numbers. The library `docx` is loaded on first use. The same tree and options give the same bytes, anywhere and at
 * any time.
 *
 * @param root mdast tree; not changed. `data.role` of nodes and the metadata in `data` of the root are optional.
 * @param options What differs from the default.
 * @returns The file.
 * @throws Error in Japanese that lists characters no file can hold, links without a heading and links of other schemes
 *   than http, https, mailto and tel; or that names what cannot be written: raw HTML, images, unknown nodes, malformed
 * dates.
 */
export async function toDocx(root: Root, options: DocxOptions = {}): Promise<Uint8Array> {
  const tree = tidy(root, 'join')
  refuse(tree)
  const style = mergeStyle(options.style)
  const metadata = metadataOf(tree)
  const language = languageOf(metadata)
  const parts = {
    'docProps/core.xml': core(metadata),
    'word/settings.xml': settings(language),
    'word/styles.xml': styles(style, language),
  }
  const docx = await import('docx')
  const document = makeDocument(tree, makeState(tree, docx, style))
  return settle(new Uint8Array(await docx.Packer.toArrayBuffer(document)), parts)
}
