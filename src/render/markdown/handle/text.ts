import type {Text} from 'mdast'
import type {Handle} from 'mdast-util-to-markdown'
import {escapeText} from '../escape.ts'
import type {MarkdownOptions} from '../options.ts'
import {surroundingsOf} from '../surroundings.ts'

/**
 * Text, escaped as far as it has to be.
 *
 * @param dialect - Who reads it.
 */
export function text(dialect: MarkdownOptions['dialect']): Handle {
  return (node: Text, _parent, state, info) =>
    escapeText(node.value, {
      before: info.before,
      after: info.after,
      heading: state.stack.includes('headingAtx'),
      cell: state.stack.includes('tableCell'),
      mdx: dialect === 'mdx',
      around: surroundingsOf(node),
    })
}
