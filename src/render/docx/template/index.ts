import {zipSync} from 'fflate'
import type {Root, RootContent} from 'mdast'
import {type DocumentMetadata, metadataOf} from '../../../tree/metadata.ts'
import {role} from '../../../tree/role.ts'
import type {Bytes} from '../../bytes.ts'
import {makeState, type Setting} from '../makeState.ts'
import {settle} from '../settle.ts'
import type {State} from '../state.ts'
import type {Reviser} from '../track.ts'
import {type BlockMark, faultsOfMarks, lineMarks} from './marks.ts'
import {openTemplate, textOf, unfit} from './open.ts'
import {fitStyles} from './styles.ts'
import {greatestId, widthAt} from './surroundings.ts'

/**
 * A vendor's own Word file that papers are put into, checked and ready.
 *
 * @param bytes - The file.
 * @param tree - Tidy tree of the paper.
 * @param setting - How its blocks are made; names of styles and symbols are the template's.
 * @param core - `docProps/core.xml` of the paper.
 * @param reviser - Who made the tracked changes.
 * @returns Writes the paper into the template, with the pages of its contents or without.
 * @throws Error in Japanese that lists what is unsafe about the template, and the marks and styles that it lacks.
 */
export function intoTemplate(
  bytes: Uint8Array,
  tree: Root,
  setting: Omit<Setting, 'pages' | 'styleId'>,
  core: string,
  reviser: Reviser,
): (pages: State['pages']) => Promise<Bytes> {
  const parts = openTemplate(bytes)
  const blocks = blocksOf(tree)
  const titled = tree.children.some(node => role(node) === 'title')
  const styles = fitStyles(parts, tree, titled ? 1 : 0, setting.style)
  const needed = (Object.keys(blocks) as BlockMark[]).filter(mark => mark === '本文' || blocks[mark].length > 0)
  const faults = [...faultsOfMarks(parts, needed), ...styles.faults]
  if (faults.length > 0) throw unfit(faults)
  const quiet = textOf(parts, 'word/settings.xml').replace(/<w:(?:updateFields|attachedTemplate)\b[^>]*\/>/g, '')
  const encoder = new TextEncoder()
  const data = zipSync({
    ...parts,
    'word/styles.xml': encoder.encode(styles.sheet),
    ...(quiet ? {'word/settings.xml': encoder.encode(quiet)} : {}),
  })
  const document = textOf(parts, 'word/document.xml')
  return async pages => {
    const {docx} = setting
    const state = makeState(tree, {...setting, pages, styleId: styles.idOf}, reviser, greatestId(parts))
    const patch = (mark: BlockMark) => {
      const width = widthAt(document, mark) ?? 9000
      const children = state.flow({...tree, children: blocks[mark]}, {marks: {}, left: 0, depth: 0, width})
      // What comes before and after is the template's, page breaks too.
      Object.assign(state, {breakBefore: false, previous: undefined})
      return {type: docx.PatchType.DOCUMENT, children: children as never}
    }
    const written = await docx.patchDocument({
      outputType: 'uint8array',
      data,
      patches: {
        ...lines(docx, metadataOf(tree)),
        文書管理: patch('文書管理'),
        目次: patch('目次'),
        本文: patch('本文'),
      },
      numbering: state.numbering.options(),
    })
    return settle(written, 'docProps/core.xml' in parts ? {'docProps/core.xml': core} : {})
  }
}

/** What stands in the place of the marks in lines. */
function lines(docx: Setting['docx'], metadata: DocumentMetadata) {
  const entries = Object.entries(lineMarks).map(([mark, say]) => {
    const children = [new docx.TextRun({text: say(metadata) ?? ''})]
    return [mark, {type: docx.PatchType.PARAGRAPH, children}] as const
  })
  return Object.fromEntries(entries)
}

/** The blocks of a paper by the mark they go to. Cover lines and logo are the template's. */
function blocksOf(tree: Root): Readonly<Record<BlockMark, RootContent[]>> {
  const cover = new Set(['title', 'logo', 'confidentiality', 'cover'])
  const blocks: Record<BlockMark, RootContent[]> = {文書管理: [], 目次: [], 本文: []}
  for (const node of tree.children) {
    const own = role(node) ?? ''
    if (own === 'control') blocks.文書管理.push(node)
    else if (own === 'contents') blocks.目次.push(node)
    else if (!cover.has(own)) blocks.本文.push(node)
  }
  return blocks
}
