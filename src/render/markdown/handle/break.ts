import type {Handle} from 'mdast-util-to-markdown'
import type {MarkdownOptions} from '../options.ts'

/**
 * A break: a backslash at the end of the line or, where there is only one line (headings, table cells), `<br>`.
 *
 * @param dialect - MDX wants each tag closed.
 */
export function hardBreak(dialect: MarkdownOptions['dialect']): Handle {
  const tag = dialect === 'mdx' ? '<br />' : '<br>'
  return (_node, _parent, state) =>
    state.stack.includes('tableCell') || state.stack.includes('headingAtx') ? tag : '\\\n'
}
