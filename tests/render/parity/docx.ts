import {open} from '../docx/open.ts'
import {child, type Element, elements, value} from '../docx/xml.ts'

/**
 * The text of a Word file, paragraph by paragraph, in document order: the counterpart of `blocksOf` for a tree. Lines of the
 * contents are in it, list markers and field codes are not, nor are page numbers in the contents or paragraphs without text.
 *
 * @param bytes Word file.
 * @returns One string a paragraph; a break is a line ending, a tab a tab.
 */
export function blocksOfDocx(bytes: Uint8Array): string[] {
  return elements(open(bytes).xml('word/document.xml'), 'w:p').flatMap(paragraph => {
    const text = textOf(paragraph)
    return text === '' ? [] : [text]
  })
}

/** The text of a paragraph, without what PAGEREF fields show and the tab before them. */
function textOf(paragraph: Element): string {
  const state: State = {fields: [], text: ''}
  gather(paragraph, state)
  // Where the title of the paper breaks is how it looks, not what it says.
  const isTitle = value(child(paragraph, 'w:pPr'), 'w:pStyle') === 'Title'
  return isTitle ? state.text.replaceAll('\n', '') : state.text
}

interface State {
  /** Code of each open field, outermost first. */
  fields: string[]
  text: string
}

function gather(node: Element, state: State): void {
  for (const inner of node.children) {
    if (typeof inner === 'string') continue
    const {name, attributes} = inner
    const inPageReference = state.fields.some(code => code.trim().startsWith('PAGEREF'))
    if (name === 'w:t' && !inPageReference) state.text += inner.children.join('')
    else if (name === 'w:br') state.text += '\n'
    else if (name === 'w:tab' && node.name === 'w:r') state.text += '\t'
    else if (name === 'w:instrText') state.fields[state.fields.length - 1] += inner.children.join('')
    else if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin') state.fields.push('')
    else if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'end') {
      if (state.fields.pop()?.trim().startsWith('PAGEREF')) state.text = state.text.replace(/\t$/, '')
    } else if (name !== 'w:pPr') gather(inner, state)
  }
}
