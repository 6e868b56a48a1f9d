import type {Footer, Header, ParagraphChild} from 'docx'
import type {DocumentMetadata} from '../../tree/metadata.ts'
import {field} from './field.ts'
import type {Docx} from './state.ts'

/**
 * The running header (`w:hdr`): title on the left; confidentiality and edition on the right.
 *
 * @param docx - The loaded library.
 * @param metadata - Metadata of the document.
 * @returns Nothing when there is nothing to say.
 */
export function header(docx: Docx, {title, confidentiality, edition}: DocumentMetadata): Header | undefined {
  const right = [confidentiality, edition].filter(text => text).join('　')
  if (!title && right === '') return undefined
  return new docx.Header({children: [line(docx, 'Header', title ?? '', [new docx.TextRun({text: right})])]})
}

/**
 * The running footer (`w:ftr`): provider on the left, number of the page and of all pages on the right.
 *
 * @param docx - The loaded library.
 * @param metadata - Metadata of the document.
 * @param pages - How many pages there are; readers count again when they lay the file out.
 */
export function footer(docx: Docx, {provider}: DocumentMetadata, pages: number | undefined): Footer {
  const numbers = [
    ...field(docx, 'PAGE', '1'),
    new docx.TextRun({text: ' / '}),
    ...field(docx, 'NUMPAGES', String(pages ?? 1)),
  ]
  return new docx.Footer({children: [line(docx, 'Footer', provider ?? '', numbers)]})
}

function line(docx: Docx, style: string, left: string, right: readonly ParagraphChild[]) {
  const tab = new docx.TextRun({children: [new docx.Tab()]})
  return new docx.Paragraph({style, children: [new docx.TextRun({text: left}), tab, ...right]})
}
