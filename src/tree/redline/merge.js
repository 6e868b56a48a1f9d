import {resolved} from './anchors.js'
import {mergeFlow} from './flow.js'
/**
 * Merges two anchored trees into one that says what is gone and what is new (`data.change` of texts, breaks, blocks,
 * items and rows).
 *
 * @param before - Old tree.
 * @param after - New tree.
 */
export function merge(before, after) {
  return resolved({...after, children: mergeFlow(before.children, after.children)})
}
