import type {Nodes} from 'mdast'
import {z} from 'zod'
import {parseMarkdown} from './markdown.ts'
import {faultOfCharacters} from './text.ts'

/**
 * Free Markdown (CommonMark with tables), for what no fact can say: paragraphs, lists, tables, quotes, emphasis, code,
 * links with the schemes http, https, mailto, tel and `ref:`. No headings, HTML or images. `{provider}` and the other
 * keys of `terms` may stand in it.
 */
export type Markdown = string

const allowed: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'text', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote', 'break'],
  ...['emphasis', 'strong', 'inlineCode', 'code', 'link'],
])

const japanese: Readonly<Record<string, string>> = {
  heading: '見出し',
  html: 'HTML',
  image: '画像',
  imageReference: '画像',
  linkReference: '参照形式のリンク',
  definition: 'リンクの定義',
  thematicBreak: '区切り線',
}

/** Schemes that a link in a paper may have; `ref:` points into the paper. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel', 'ref']

/** What free Markdown can't hold, in Japanese; one entry a fault. */
export function faultsOfProse(text: string): string[] {
  if (text.trim() === '') return ['空の文字列です。内容を書くか、項目ごと省いてください']
  const characters = faultOfCharacters(text)
  if (characters) return [characters]
  const faults: string[] = []
  visit(parseMarkdown(text), node => {
    if (!allowed.has(node.type)) faults.push(`${japanese[node.type] ?? node.type}は書けません`)
    if (node.type === 'link') {
      const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(node.url)?.[1]?.toLowerCase()
      if (!scheme || !linkSchemes.includes(scheme)) {
        faults.push(`リンク先「${node.url}」は使えません。http、https、mailto、tel、ref:のどれかで始めてください`)
      }
    }
  })
  return faults
}

/** Calls `visitor` for a node and all nodes in it, in order. */
export function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node)
  if ('children' in node) for (const child of node.children) visit(child, visitor)
}

export const markdownSchema: z.ZodType<Markdown> = z
  .string()
  .max(20_000, {error: '20000文字以内で書いてください'})
  .superRefine((text, context) => {
    for (const message of faultsOfProse(text)) context.addIssue({code: 'custom', message, input: text})
  })
  .meta({title: '補足', say: 'prose'})
