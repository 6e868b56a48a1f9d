import type {Root} from 'mdast'
import {resolved} from './anchors.ts'
import {mergeFlow} from './flow.ts'

/**
 * Merges two anchored trees into one that says what is gone and what is new (`data.change` of texts, breaks, blocks,
 * items and rows).
 *
 * @param before - Old tree.
 * @param after - New tree.
 */
export function merge(before: Root, after: Root): Root {
  return resolved({...after, children: mergeFlow(before.children, after.children) as Root['children']})
}
