import type {Handle} from 'mdast-util-to-markdown'

/** A break: a backslash at the end of the line or, where there is only one line (headings, table cells), `<br>`. */
export const hardBreak: Handle = (_node, _parent, state) => {
  return state.stack.includes('tableCell') || state.stack.includes('headingAtx') ? '<br>' : '\\\n'
}
