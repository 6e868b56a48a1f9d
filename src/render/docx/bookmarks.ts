import type {Heading} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/** Word takes letters, digits and underscores, a letter first, 40 characters at most. */
const longest = 40

/**
 * Gives every heading a bookmark name (`w:bookmarkStart/@w:name`): `section_12_3_1` or `section_CLD_8_1_5` after the
 * number it begins with, so that a link into the file survives a change of title; otherwise its slug where that is
 * ASCII, or its place among the headings.
 *
 * @param slugs - Slug by heading, in document order.
 * @returns Name by heading; no two are the same, whatever their case.
 */
export function bookmarksOf(slugs: ReadonlyMap<Heading, string>): Map<Heading, string> {
  const used = new Set<string>()
  const names = new Map<Heading, string>()
  let place = 0
  for (const [heading, slug] of slugs) {
    place++
    names.set(heading, unused(numbered(heading) ?? named(slug) ?? `heading_${place}`, used))
  }
  return names
}

function numbered(heading: Heading): string | undefined {
  const number = /^((?:[A-Z]{1,5}[. ])?\d{1,3}(?:\.\d{1,3})*)\.?(?=\s)/.exec(textOf(heading))?.[1]
  return number?.replace(/[. ]/g, '_').replace(/^/, 'section_')
}

function named(slug: string): string | undefined {
  const plain = slug.replaceAll('-', '_')
  return /^[a-z][a-z0-9_]*$/.test(plain) && plain.length <= longest ? plain : undefined
}

function unused(name: string, used: Set<string>): string {
  let candidate = name
  for (let count = 2; used.has(candidate.toLowerCase()); count++) {
    const suffix = `_${count}`
    candidate = name.slice(0, longest - suffix.length) + suffix
  }
  used.add(candidate.toLowerCase())
  return candidate
}
