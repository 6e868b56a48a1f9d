import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

const parser: Processor<Root> = unified()
  .use(remarkParse)
  .data({micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()]})
  .freeze()

/** Markdown (CommonMark with GFM tables) as a tree. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}
