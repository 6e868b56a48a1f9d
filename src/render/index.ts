import type {Root} from 'mdast'
import {treeOf as treeOfPaper} from '../document/index.ts'
import {refusal} from '../schema/problems.ts'
import {isWhitepaper, type Whitepaper} from '../whitepaper/index.ts'
import type {Bytes} from './bytes.ts'
import {bytes, type Check, checkOptions, flag, listOf, oneOf, record} from './checkOptions.ts'
import {type DocxOptions, toDocx as docxOf} from './docx/index.ts'
import {type MarkdownOptions, toMarkdown as markdownOf} from './markdown/index.ts'

/**
 * A paper as GitHub-flavoured Markdown. Takes the tree of {@link toMdast}, or any mdast tree, too.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, a reference leads nowhere, a tree can't
 * be written, or an option isn't there.
 */
export function toMarkdown(paper: Whitepaper | Root, options: MarkdownOptions = {}): string {
  checkOptions(options, {anchors: oneOf('github', 'html'), dialect: oneOf('gfm', 'mdx'), frontMatter: flag})
  return markdownOf(treeOf(paper), options)
}

/** Something that was rendered: the manifest of a published edition, or anything else that holds the tree. */
export interface Rendered {
  /** The tree of {@link toMdast}. */
  readonly tree: Root
}

/** What can be chosen about a Word file, and what it is compared with. All of it is data. */
export interface RedlineOptions extends DocxOptions {
  /**
   * An earlier edition, as a paper, a tree or a manifest: what changed since is written as tracked changes (`w:ins`,
   * `w:del`) down to words and figures. Rejecting them all gives the earlier text, accepting them all this one.
   * A header row that is too tall with both texts isn't repeated on the pages of a table, also not after accepting.
   *
   * Author and date (`w:author`, `w:date`) are `by` and `date` of the newest entry of the paper's history. Where it names
   * nobody the author is the provider, in a tree without metadata 改訂者; without a date it is that of the newest dated
   * entry, and none where there is none. What has moved is deleted in one place and inserted in another. Numbers of
   * sections, the table of contents, the page of `changes` and the look are this edition's and not tracked: after
   * rejecting, update the table of contents in Word (F9).
   */
  readonly since?: Whitepaper | Root | Rendered
}

/**
 * A paper as the bytes of a Word document (Office Open XML). Takes the tree of {@link toMdast}, or any mdast tree, too.
 * The same paper and options give the same bytes on any machine.
 *
 * @throws {@link WhitepaperError} when the outline leaves a fact without a section, a reference leads nowhere, a tree can't
 * be written, or an option, image, font or template can't be used.
 */
export async function toDocx(paper: Whitepaper | Root, options: RedlineOptions = {}): Promise<Bytes> {
  checkOptions(options, docxOptions)
  const {since, ...choices} = options
  return docxOf(treeOf(paper), choices, since && treeOf('tree' in since ? since.tree : since))
}

const docxOptions: Readonly<Record<keyof RedlineOptions, Check>> = {
  style: record,
  template: bytes,
  fonts: listOf('フォントの一覧（[{data, name?}]）を渡してください', font => record(font) === undefined),
  assets: record,
  links: oneOf('printed'),
  changes: listOf('文の一覧を渡してください', line => typeof line === 'string'),
  since: record,
}

function treeOf(paper: Whitepaper | Root): Root {
  if (isWhitepaper(paper)) return treeOfPaper(paper)
  if (isRoot(paper)) return paper
  throw refusal('文書を出力できません', ['whitepaper()で作った文書、またはmdastのRootを渡してください'])
}

function isRoot(value: unknown): value is Root {
  const {type, children} = (value ?? {}) as {type?: unknown; children?: unknown}
  return type === 'root' && Array.isArray(children)
}
