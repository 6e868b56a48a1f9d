import GithubSlugger from 'github-slugger'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
/**
 * The anchor of every heading, as GitHub gives it: one slugger over all headings in document order.
 *
 * @param root - Tree to read.
 * @returns Slug by heading node, in document order.
 */
export function slugsOf(root) {
  const slugger = new GithubSlugger()
  const slugs = new Map()
  visit(root, node => {
    if (node.type === 'heading') slugs.set(node, slugger.slug(textOf(node, {includeHtml: false})))
  })
  return slugs
}
/**
 * The slug an internal link asks for.
 *
 * @param url - Target of a link.
 * @returns The slug, percent-decoded, or undefined when the link is not internal.
 */
export function slugOfLink(url) {
  if (!url.startsWith('#')) return undefined
  try {
    return decodeURIComponent(url.slice(1))
  } catch {
    return url.slice(1)
  }
}
