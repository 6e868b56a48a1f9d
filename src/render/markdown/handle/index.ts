import type {Text} from 'mdast'
import type {Handle, Options} from 'mdast-util-to-markdown'
import type {Surroundings} from '../surroundings.ts'
import {attention, type Unmarkable} from './attention.ts'
import {hardBreak} from './break.ts'
import {heading} from './heading.ts'
import {inlineCode} from './inlineCode.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {text} from './text.ts'

/**
 * The handlers that differ from those of `mdast-util-to-markdown`.
 *
 * @param around - What is around each text of the tree being written.
 * @param unmarkable - Where to list nodes that could not be marked.
 */
export function handlers(
  around: ReadonlyMap<Text, Surroundings>,
  unmarkable: Unmarkable,
): NonNullable<Options['handlers']> {
  return {
    break: hardBreak,
    delete: attention('~~', unmarkable),
    emphasis: attention('*', unmarkable),
    heading,
    inlineCode: inlineCode(unmarkable),
    link,
    list,
    strong: attention('**', unmarkable),
    text: text(around),
  } satisfies Record<string, Handle>
}
