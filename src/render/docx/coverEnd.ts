import type {Root, RootContent} from 'mdast'
import {role} from '../../tree/role.ts'

const onCover: ReadonlySet<string | undefined> = new Set(['logo', 'confidentiality', 'cover', 'control'])

/**
 * The last block of the cover. A title on its own is no cover: something has to stand below it.
 *
 * @param root - Tree.
 */
export function coverEndOf(root: Root): RootContent | undefined {
  const title = root.children.findIndex(node => role(node) === 'title')
  return title < 0 ? undefined : root.children.findLast((node, place) => place > title && onCover.has(role(node)))
}
