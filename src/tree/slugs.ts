import GithubSlugger from 'github-slugger'
import type {Heading, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {nodesIn} from './nodesIn.ts'

/**
 * The anchor of every heading, as GitHub gives it: one slugger over all headings in document order.
 *
 * @param root - Tree to read.
 * @returns Slug by heading node, in document order.
 */
export function slugsOf(root: Root): Map<Heading, string> {
  const slugger = new GithubSlugger()
  const slugs = new Map<Heading, string>()
  for (const node of nodesIn(root)) {
    if (node.type === 'heading') slugs.set(node, slugger.slug(textOf(node, {includeHtml: false})))
  }
  return slugs
}

/**
 * The slug an internal link asks for.
 *
 * @param url - Target of a link.
 * @returns The slug, percent-decoded, or undefined when the link is not internal.
 */
export function slugOfLink(url: string): string | undefined {
  if (!url.startsWith('#')) return undefined
  try {
    return decodeURIComponent(url.slice(1))
  } catch {
    return url.slice(1)
  }
}
