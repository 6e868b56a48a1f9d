import type {Document} from 'docx'
import type {Root} from 'mdast'
import type {DocumentMetadata} from '../../tree/metadata.ts'
import {endsInChange} from '../../tree/redline/change.ts'
import {root} from './handle/root.ts'
import {footer, header} from './running.ts'
import type {State} from './state.ts'
import type {StylePreset} from './style.ts'
import {textWidth} from './textWidth.ts'
import {dxa, dxaOfMillimetres} from './units.ts'

/**
 * The document: one section, with a running header and footer, but not on a cover (`w:titlePg`).
 *
 * @param tree - Tidy tree.
 * @param state - State for it.
 * @param metadata - What the header and footer say.
 */
export function makeDocument(tree: Root, state: State, metadata: DocumentMetadata): Document {
  const {docx, style} = state
  const {page, margin} = style
  const children = root(tree, undefined, state, {marks: {}, left: 0, depth: 0, width: dxa(textWidth(style))})
  // The last paragraph of a document cannot go: where it may have to, another one follows.
  if (endsInChange(tree)) children.push(new docx.Paragraph({style: state.styleId('Separator')}))
  const top = header(docx, metadata)
  return new docx.Document({
    numbering: state.numbering.options(),
    theme: {fonts: {headings: theme(style.heading), body: theme(style.body)}},
    sections: [
      {
        properties: {
          titlePage: state.coverEnd !== undefined,
          page: {
            size: {width: dxaOfMillimetres(page.width), height: dxaOfMillimetres(page.height)},
            margin: {
              top: dxaOfMillimetres(margin.top),
              right: dxaOfMillimetres(margin.right),
              bottom: dxaOfMillimetres(margin.bottom),
              left: dxaOfMillimetres(margin.left),
              header: dxaOfMillimetres(margin.header),
              footer: dxaOfMillimetres(margin.footer),
            },
          },
        },
        ...(top ? {headers: {default: top}} : {}),
        footers: {default: footer(docx, metadata, state.pages?.count)},
        children,
      },
    ],
  })
}

/** The fonts of the theme, so that what readers add with theme fonts looks like the rest. */
function theme({eastAsia, latin}: StylePreset['body']): {latin: string; eastAsia: string} {
  return {latin, eastAsia}
}
