import type {Root} from 'mdast'
import {metadataOf} from '../../tree/metadata.ts'
import {redline} from '../../tree/redline/index.ts'
import {refuse} from '../../tree/refusal/index.ts'
import {tidy} from '../../tree/tidy/index.ts'
import type {Bytes} from '../bytes.ts'
import {readAssets} from './asset/index.ts'
import {withChanges} from './changes.ts'
import {makeDocument} from './document.ts'
import {makeState} from './makeState.ts'
import {mergeStyle} from './mergeStyle.ts'
import type {DocxOptions} from './options.ts'
import {paginated} from './paginated.ts'
import {core} from './part/core.ts'
import {languageOf} from './part/language.ts'
import {settings} from './part/settings.ts'
import {styles} from './part/styles.ts'
import {settle} from './settle.ts'
import type {State} from './state.ts'
import {intoTemplate} from './template/index.ts'
import {withTitleLines} from './titleLines.ts'
import {reviserOf} from './track.ts'

export type {DocxOptions, FontFile} from './options.ts'

/**
 * Writes a tree as a Word file (OOXML, `.docx`): A4, with cover, contents, bookmarks, real lists and tables, page
 * numbers. The library `docx` is loaded on first use. The same tree and options give the same bytes, anywhere and at
 * any time.
 *
 * @param root - mdast tree; not changed. `data.role` of nodes and the metadata in `data` of the root are optional.
 * @param options - What differs from the default.
 * @param since - An earlier tree: what changed since is written as tracked changes (`w:ins`, `w:del`).
 * @returns The file.
 * @throws Error in Japanese that lists characters no file can hold, links without a heading and links of other schemes
 *   than http, https, mailto and tel; or that names what cannot be written: raw HTML, images that are not given or are
 *   no images, fonts that are no fonts, an unfit template, unknown nodes, malformed dates.
 */
export async function toDocx(root: Root, options: DocxOptions = {}, since?: Root): Promise<Bytes> {
  const after = tidy(options.changes ? withChanges(root, options.changes) : root, 'join')
  refuse(after)
  const style = mergeStyle(options.style)
  const tree = withTitleLines(since ? redlined(since, after) : after, style)
  const assets = readAssets(options.assets)
  const metadata = metadataOf(after)
  const language = languageOf(metadata)
  const reviser = reviserOf(metadata)
  const parts = {
    'docProps/core.xml': core(metadata),
    'word/settings.xml': settings(language),
    'word/styles.xml': styles(style, language),
  }
  // A template has its own font for symbols, too, unless another is asked for.
  const eastAsia = options.template ? options.style?.symbol : style.symbol
  const symbolFont = {hint: 'eastAsia', ...(eastAsia ? {eastAsia} : {})} as const
  const docx = await import('docx')
  const setting = {docx, style, assets, symbolFont, printsLinks: options.links === 'printed'}
  const own = async (pages: State['pages']) => {
    const state = makeState(tree, {...setting, pages, styleId: id => id}, reviser)
    const document = makeDocument(tree, state, metadata)
    return settle(new Uint8Array(await docx.Packer.toArrayBuffer(document)), parts)
  }
  const {template} = options
  const write = template ? intoTemplate(template, tree, setting, parts['docProps/core.xml'], reviser) : own
  return paginated(docx, tree, options.fonts, write)
}

function redlined(since: Root, after: Root): Root {
  const before = tidy(since, 'join')
  refuse(before)
  return redline(before, after)
}
