import type {Handle, Options} from 'mdast-util-to-markdown'
import type {MarkdownOptions} from '../options.ts'
import {attention} from './attention.ts'
import {hardBreak} from './break.ts'
import {heading} from './heading.ts'
import {inlineCode} from './inlineCode.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {text} from './text.ts'

/**
 * The handlers that differ from those of `mdast-util-to-markdown`.
 *
 * @param dialect - Who reads the Markdown.
 */
export function handlers(dialect: MarkdownOptions['dialect'] = 'gfm'): NonNullable<Options['handlers']> {
  return {
    break: hardBreak(dialect),
    delete: attention('~~'),
    emphasis: attention('*'),
    heading,
    inlineCode,
    link: link(dialect),
    list,
    strong: attention('**'),
    text: text(dialect),
  } satisfies Record<string, Handle>
}
