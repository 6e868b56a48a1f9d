import type {Root} from 'mdast'
import {anchored, resolved} from './anchors.ts'
import {mergeFlow} from './flow.ts'

/**
 * Merges two trees into one that says what is gone and what is new (`data.change` of texts, breaks, blocks, items and
 * rows). Without what is new it is the old tree, without what is gone the new one.
 *
 * Sections are lined up by their headings, blocks by likeness, lines word by word. What has moved is gone in one place
 * and new in another, as is a table that got another number of columns. The list of contents is the new one and no
 * change. Internal links lead to the headings of the merged tree.
 *
 * @param before - Old tree, tidy and without faults.
 * @param after - New tree, likewise.
 */
export function redline(before: Root, after: Root): Root {
  const trees = anchored(before, after)
  return resolved({...after, children: mergeFlow(trees.before.children, trees.after.children) as Root['children']})
}
