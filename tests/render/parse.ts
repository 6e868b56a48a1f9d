import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [[gfmTableFromMarkdown()]])
  .use(remarkParse)

/** Parses Markdown the way the library does: CommonMark and tables. */
export function parse(markdown: string): Root {
  return parser.parse(markdown) as Root
}
