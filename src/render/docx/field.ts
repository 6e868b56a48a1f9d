import type {BuilderElement, ParagraphChild} from 'docx'
import {element} from './element.ts'
import type {Docx} from './state.ts'

/**
 * The runs of a field: `w:fldChar` begin, `w:instrText`, separate, what it shows now, end. Clean, so Word asks nothing.
 *
 * @param docx - The loaded library.
 * @param instruction - Field code, such as `PAGE`.
 * @param result - What is shown until Word works it out again.
 */
export function field(docx: Docx, instruction: string, result: string): ParagraphChild[] {
  return [...fieldStart(docx, instruction), new docx.TextRun({text: result}), fieldMark(docx, 'end')]
}

/**
 * The runs of a field up to where its result begins.
 *
 * @param docx - The loaded library.
 * @param instruction - Field code, such as `REF backup \\h`.
 * @param style - Character style (`w:rStyle`) of the result: LibreOffice takes it from here.
 */
export function fieldStart(docx: Docx, instruction: string, style?: string): ParagraphChild[] {
  const code = element(docx, 'w:instrText', {'xml:space': 'preserve'}, [` ${instruction} `])
  return [fieldMark(docx, 'begin', style), run(docx, code, style), fieldMark(docx, 'separate', style)]
}

/** A run with a `w:fldChar`. */
export function fieldMark(docx: Docx, type: 'begin' | 'separate' | 'end', style?: string): ParagraphChild {
  return run(docx, element(docx, 'w:fldChar', {'w:fldCharType': type}), style)
}

function run(docx: Docx, content: BuilderElement, style: string | undefined): ParagraphChild {
  const properties = style ? [element(docx, 'w:rPr', {}, [element(docx, 'w:rStyle', {'w:val': style})])] : []
  return element(docx, 'w:r', {}, [...properties, content]) as ParagraphChild
}
