import type {Root} from 'mdast'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {frontMatter} from './frontMatter.ts'
import type {MarkdownOptions} from './options.ts'
import {remarkWhitepaper, settings} from './preset.ts'

export type {MarkdownOptions} from './options.ts'
export {type MarkdownPreset, markdownPreset} from './preset.ts'

/**
 * Writes a tree as Markdown: CommonMark with the tables of GitHub, nothing escaped that could not become markup.
 *
 * Parsing the result gives the same text back, and writing that gives the same string. Emphasis that CommonMark cannot
 * express where it stands (strong text that ends in 「）」 before a kana, for one) is written without its markers. A break
 * in a heading or in a table cell is written `<br>`.
 *
 * @param root - mdast tree; not changed.
 * @param options - What differs from GitHub's Markdown.
 * @returns Markdown, with one line ending at its end. The empty string for a tree without content.
 * @throws {@link WhitepaperError} that lists characters no file can hold, links without a heading, and links of other
 *   schemes than http, https, mailto and tel.
 */
export function toMarkdown(root: Root, options: MarkdownOptions = {}): string {
  const processor = processorFor(options)
  const markdown = processor.stringify(processor.runSync(root) as Root)
  return options.frontMatter === true ? frontMatter(root) + markdown : markdown
}

type Writer = Processor<undefined, undefined, undefined, Root, string>

const writers = new Map<string, Writer>()

function processorFor({anchors = 'github', dialect = 'gfm'}: MarkdownOptions): Writer {
  const key = `${anchors} ${dialect}`
  const known = writers.get(key)
  if (known) return known
  const writer: Writer = unified()
    .use({settings: {...settings}, plugins: [[remarkWhitepaper, {anchors, dialect}]]})
    .use(remarkStringify)
    .freeze() as unknown as Writer
  writers.set(key, writer)
  return writer
}
