import type {Document} from 'docx'
import type {Root} from 'mdast'
import {field} from './field.ts'
import {root} from './handle/root.ts'
import type {State} from './state.ts'
import type {StylePreset} from './style.ts'
import {dxaOfMillimetres} from './units.ts'

/**
 * The document: one section, with the number of the page and of all pages at its foot, but not on a cover
 * (`w:titlePg`).
 *
 * @param tree Tidy tree.
 * @param state State for it.
 */
export function makeDocument(tree: Root, state: State): Document {
  const {docx, style} = state
  const {page, margin} = style
  const children = root(tree, undefined, state, {marks: {}, left: 0, depth: 0, width: textWidth(style)})
  // Pages are counted anew by whoever lays the file out; 1 is what is shown until then.
  const numbers = [...field(docx, 'PAGE', '1'), new docx.TextRun({text: ' / '}), ...field(docx, 'NUMPAGES', '1')]
  const footer = new docx.Footer({children: [new docx.Paragraph({style: 'Footer', children: numbers})]})
  return new docx.Document({
    numbering: state.numbering.options(),
    theme: {fonts: {headings: theme(style.heading), body: theme(style.body)}},
    sections: [
      {
        properties: {
          titlePage: state.cover,
          page: {
            size: {width: dxaOfMillimetres(page.width), height: dxaOfMillimetres(page.height)},
            margin: {
              top: dxaOfMillimetres(margin.top),
              right: dxaOfMillimetres(margin.right),
              bottom: dxaOfMillimetres(margin.bottom),
              left: dxaOfMillimetres(margin.left),
              footer: dxaOfMillimetres(margin.footer),
            },
          },
        },
        footers: {default: footer},
        children,
      },
    ],
  })
}

/** Width between the margins, dxa. */
function textWidth({page, margin}: StylePreset): number {
  return dxaOfMillimetres(page.width) - dxaOfMillimetres(margin.left) - dxaOfMillimetres(margin.right)
}

/** The fonts of the theme, so that what readers add with theme fonts looks like the rest. */
function theme({eastAsia, latin}: StylePreset['body']): {latin: string; eastAsia: string} {
  return {latin, eastAsia}
}
