import type {Root} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import type {Options} from 'mdast-util-to-markdown'
import {handlers} from './handle/index.ts'
import type {MarkdownOptions} from './options.ts'
import {prepared} from './prepare.ts'

/** A preset, as `unified().use(…)` takes it. Written out, so that to use the library's types takes none of unified's. */
export interface MarkdownPreset {
  /** How lists, emphasis and rules are marked: settings of remark-stringify. */
  settings: {bullet: '-'; emphasis: '*'; rule: '-'}
  /** What makes a tree ready to be written, and tells remark-stringify how. */
  plugins: ((this: {data(): object}) => (tree: Root) => Root)[]
}

/** How lists, emphasis and rules are marked. */
export const settings: MarkdownPreset['settings'] = {bullet: '-', emphasis: '*', rule: '-'}

/**
 * A unified plugin that makes a tree ready to be written, and tells remark-stringify how to write it: tables of GitHub,
 * nothing escaped that could not become markup.
 *
 * @param options - What differs from GitHub's Markdown.
 * @returns Makes a tidy tree; throws a WhitepaperError for one that can't be written.
 */
export function remarkWhitepaper(
  this: {data(): object},
  options: Pick<MarkdownOptions, 'anchors' | 'dialect'> = {},
): (tree: Root) => Root {
  const own = {handlers: handlers(options.dialect)}
  const data = this.data() as {toMarkdownExtensions?: Options[]}
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown({tablePipeAlign: false}), own]
  return tree => prepared(tree, options, {...settings, extensions: data.toMarkdownExtensions ?? []})
}

/**
 * What `toMarkdown` writes with, for a pipeline of one's own: `unified().use(markdownPreset).use(remarkStringify)` writes a
 * tree of `toMdast` as `toMarkdown` does. Plugins that change the tree belong before it.
 */
export const markdownPreset: MarkdownPreset = {settings: {...settings}, plugins: [remarkWhitepaper]}
