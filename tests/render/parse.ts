import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Parses Markdown with all that GitHub adds: tables, addresses that become links, footnotes, strikethrough, boxes to tick. */
export function parse(markdown: string): Root {
  const tree = parser.parse(markdown)
  return parser.runSync(tree) as Root
}
