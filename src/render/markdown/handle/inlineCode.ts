import type {InlineCode, Parents} from 'mdast'
import {defaultHandlers, type Handle, type State} from 'mdast-util-to-markdown'
import {noteUnmarkable} from './attention.ts'

/**
 * Code in a line. In a table cell its bars are escaped; a bar that follows a backslash cannot be, and such code is
 * written as text.
 */
export const inlineCode: Handle & {peek: () => string} = Object.assign(
  (node: InlineCode, parent: Parents | undefined, state: State): string => {
    const value = defaultHandlers.inlineCode(node, parent, state)
    if (!state.stack.includes('tableCell')) return value
    if (node.value.includes('\\|')) noteUnmarkable(node)
    return value.replace(/\|/g, '\\|')
  },
  {peek: () => '`'},
)
