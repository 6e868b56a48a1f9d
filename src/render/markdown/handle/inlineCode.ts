import type {InlineCode} from 'mdast'
import {defaultHandlers, type Handle} from 'mdast-util-to-markdown'
import type {Unmarkable} from './attention.ts'

/**
 * Code in a line. In a table cell its bars are escaped; a bar that follows a backslash cannot be, and such code is
 * written as text.
 *
 * @param unmarkable - Where to list such code.
 */
export function inlineCode(unmarkable: Unmarkable): Handle & {peek: () => string} {
  const handle: Handle = (node: InlineCode, parent, state) => {
    const value = defaultHandlers.inlineCode(node, parent, state)
    if (!state.stack.includes('tableCell')) return value
    if (node.value.includes('\\|')) unmarkable.add(node)
    return value.replace(/\|/g, '\\|')
  }
  return Object.assign(handle, {peek: () => '`'})
}
