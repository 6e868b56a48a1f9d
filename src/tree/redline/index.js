import {anchored} from './anchors.js'
import {merge} from './merge.js'
import {renumbered} from './numbers.js'
/**
 * Merges two trees into one that says what is gone and what is new (`data.change` of texts, breaks, blocks, items and
 * rows). Without what is new it is the old tree, without what is gone the new one, but for the numbers of sections: they
 * are those of the new tree and no change.
 *
 * Sections are lined up by their headings, blocks by likeness, lines word by word. What has moved is gone in one place
 * and new in another. The list of contents is the new one and no change. Internal links lead to the headings of the
 * merged tree.
 *
 * @param before - Old tree, tidy and without faults.
 * @param after - New tree, likewise.
 */
export function redline(before, after) {
  const trees = anchored(before, after)
  return merge(renumbered(trees.before, trees.after), trees.after)
}
