import type {ParagraphChild} from 'docx'
import {element} from './element.ts'
import type {Docx} from './state.ts'

/**
 * The runs of a field: `w:fldChar` begin, `w:instrText`, separate, what it shows now, end. Clean, so Word asks nothing.
 *
 * @param docx The loaded library.
 * @param instruction Field code, such as `PAGE`.
 * @param result What is shown until Word works it out again.
 */
export function field(docx: Docx, instruction: string, result: string): ParagraphChild[] {
  return [...fieldStart(docx, instruction), new docx.TextRun({text: result}), fieldMark(docx, 'end')]
}

/** The runs of a field up to where its result begins. */
export function fieldStart(docx: Docx, instruction: string): ParagraphChild[] {
  const code = element(docx, 'w:instrText', {'xml:space': 'preserve'}, [` ${instruction} `])
  return [fieldMark(docx, 'begin'), element(docx, 'w:r', {}, [code]) as ParagraphChild, fieldMark(docx, 'separate')]
}

/** A run with a `w:fldChar`. */
export function fieldMark(docx: Docx, type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return element(docx, 'w:r', {}, [element(docx, 'w:fldChar', {'w:fldCharType': type})]) as ParagraphChild
}
