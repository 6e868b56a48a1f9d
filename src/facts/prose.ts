import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import * as z from 'zod'
import {faultOfCharacters} from '../schema/characters.ts'
import {quote} from '../schema/quote.ts'
import {parseMarkdown} from '../tree/parseMarkdown.ts'
import {faultOfNotation} from './text.ts'
import {isWebAddress} from './url.ts'

/**
 * Free Markdown (CommonMark with tables), for what no fact can say: paragraphs, lists, tables, quotes, emphasis, code,
 * links with the schemes http, https, mailto, tel and `ref:`. No headings or HTML. An image has a text that stands for
 * it, and is named by its key among the `assets` of `toDocx`: `![構成図](network.png)`. `{provider}` and the other keys of
 * `terms` may stand in it.
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
const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel', 'ref']

/** What free Markdown can't hold, in Japanese; one entry a fault. */
function faultsOfProse(text: string): string[] {
  if (text.trim() === '') return ['空の文字列です。内容を書くか、項目ごと省いてください']
  const characters = faultOfCharacters(text) ?? faultOfNotation(text)
  if (characters) return [characters]
  const root = parseMarkdown(text)
  if (isDeeper(root, deepest)) return [`入れ子が深すぎます。${deepest}段までにしてください`]
  const faults: string[] = []
  visit(root, node => {
    if (!allowed.has(node.type) && !isNamedImage(node)) faults.push(`${japanese[node.type] ?? node.type}は書けません`)
    if (node.type === 'text' && node.value.includes('**')) {
      faults.push('強調にならない「**」があります。強調の始めと終わりを、かっこや句読点に接しない位置にしてください')
    }
    if (node.type === 'link') {
      const fault = faultOfLink(node.url)
      if (fault) faults.push(fault)
    }
  })
  return [...new Set(faults)]
}

/** More than a reader can follow; what goes on for thousands of levels can't be walked. */
const deepest = 16

function isDeeper(node: Nodes, left: number): boolean {
  return left === 0 || ('children' in node && node.children.some(child => isDeeper(child, left - 1)))
}

function isNamedImage(node: Nodes): boolean {
  return node.type === 'image' && Boolean(node.alt?.trim()) && /^[\w.-]+(?:\/[\w.-]+)*$/u.test(node.url)
}

function faultOfLink(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url)?.[1]?.toLowerCase()
  if (!scheme || !linkSchemes.includes(scheme)) {
    return `リンク先${quote(url)}は使えません。http、https、mailto、tel、ref:のどれかで始めてください`
  }
  const whole = scheme.startsWith('http') ? isWebAddress(url) : /^[^\s<>]+$/u.test(url) && URL.canParse(url)
  return whole ? undefined : `リンク先${quote(url)}は、アドレスの形になっていません`
}

export const markdownSchema: z.ZodType<Markdown> = z
  .string()
  .max(20_000, {error: '20000文字以内で書いてください', abort: true})
  .superRefine((text, context) => {
    for (const message of faultsOfProse(text)) {
      // The message shows the place itself; all the text around it would hide it.
      context.addIssue({code: 'custom', message, input: text, params: {told: true}})
    }
  })
  .meta({title: '補足', say: 'prose'})
