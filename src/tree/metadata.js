import {toString as textOf} from 'mdast-util-to-string'
import {role} from './role.js'
/**
 * The metadata of a tree: what its `data` holds, and the title from the title heading where `data` has none.
 *
 * @param root - Tree to read.
 * @returns Metadata; never undefined, possibly empty.
 */
export function metadataOf(root) {
  const said = name => {
    const node = root.children.find(child => role(child) === name)
    return node ? {[name]: textOf(node, {includeHtml: false})} : {}
  }
  return {...said('title'), ...said('confidentiality'), ...root.data}
}
