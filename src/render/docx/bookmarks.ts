import type {Heading} from 'mdast'

/** Word takes letters, digits and underscores, a letter first, 40 characters at most. */
const longest = 40

/**
 * Gives every heading a bookmark name (`w:bookmarkStart/@w:name`): its slug where that is ASCII, otherwise its place
 * among the headings.
 *
 * @param slugs Slug by heading, in document order.
 * @returns Name by heading; no two are the same, whatever their case.
 */
export function bookmarksOf(slugs: ReadonlyMap<Heading, string>): Map<Heading, string> {
  const used = new Set<string>()
  const names = new Map<Heading, string>()
  let place = 0
  for (const [heading, slug] of slugs) {
    place++
    const plain = slug.replaceAll('-', '_')
    const name = /^[a-z][a-z0-9_]*$/.test(plain) && plain.length <= longest ? plain : `heading_${place}`
    names.set(heading, unused(name, used))
  }
  return names
}

function unused(name: string, used: Set<string>): string {
  let candidate = name
  for (let count = 2; used.has(candidate); count++) {
    const suffix = `_${count}`
    candidate = name.slice(0, longest - suffix.length) + suffix
  }
  used.add(candidate)
  return candidate
}
