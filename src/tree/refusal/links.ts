import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {nodesIn} from '../nodesIn.ts'
import {slugOfLink, slugsOf} from '../slugs.ts'

const allowed = /^(?:https?:\/\/|mailto:|tel:)/i

/** An image is named by its key, or by an address. */
const named = /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:)(?!\/\/))/i

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f]/

/**
 * Finds links that lead nowhere, and links and images that may not be written.
 *
 * Images may have no scheme, or http and https. Internal links (`#slug`) need a heading with that slug. External links may be http, https, mailto or tel.
 *
 * @param root - Tree to look through.
 * @returns One Japanese sentence for each such link.
 */
export function linkProblems(root: Root): string[] {
  const slugs = new Set(slugsOf(root).values())
  const problems: string[] = []
  for (const node of nodesIn(root)) {
    if (node.type === 'image' && !named.test(node.url)) {
      problems.push(`使えない画像です（名前、またはhttp、httpsのみ）: ${node.url}（「${node.alt ?? ''}」）`)
    }
    if (node.type !== 'link' && node.type !== 'definition') continue
    const slug = slugOfLink(node.url)
    const label = node.type === 'link' ? `${node.url}（「${textOf(node)}」）` : node.url
    if (slug !== undefined) {
      if (!slugs.has(slug)) problems.push(`見出しのない内部リンクです: ${label}`)
    } else if (/^ref:/i.test(node.url)) {
      problems.push(`解決されていない参照です: ${label}`)
    } else if (!allowed.test(node.url)) {
      problems.push(`使えないリンク先です（http、https、mailto、tel のみ）: ${label}`)
    } else if (control.test(node.url) || !URL.canParse(node.url)) {
      problems.push(`リンク先の書き方が正しくありません: ${label}`)
    }
  }
  return problems
}
