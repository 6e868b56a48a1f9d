import type {Root} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown as write} from 'mdast-util-to-markdown'
import {refuse} from '../../tree/refusal/index.ts'
import {tidy} from '../../tree/tidy/index.ts'
import type {Unmarkable} from './handle/attention.ts'
import {handlers} from './handle/index.ts'
import {surroundings} from './surroundings.ts'
import {unwrap} from './unwrap.ts'

/**
 * Writes a tree as Markdown: CommonMark with the tables of GitHub, nothing escaped that could not become markup.
 *
 * Parsing the result gives the same text back, and writing that gives the same string. `data` on nodes is not looked
 * at. Emphasis that CommonMark cannot express where it stands (strong text that ends in 「）」 before a kana, for one) is
 * written without its markers. A break in a heading or in a table cell is written `<br>`.
 *
 * @param root - mdast tree; not changed.
 * @returns Markdown, with one line ending at its end. The empty string for a tree without content.
 * @throws Error that lists, in Japanese, characters no file can hold, links without a heading, and links of other
 *   schemes than http, https, mailto and tel.
 */
export function toMarkdown(root: Root): string {
  let tree = tidy(root, 'keep')
  refuse(tree)
  for (;;) {
    const unmarkable: Unmarkable = new Set()
    const markdown = write(tree, {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      extensions: [gfmTableToMarkdown({tablePipeAlign: false}), {handlers: handlers(surroundings(tree), unmarkable)}],
    })
    if (unmarkable.size === 0) return markdown
    // One by one fewer, so this ends.
    tree = tidy(unwrap(tree, unmarkable), 'keep')
  }
}
