import type {Nodes, Root} from 'mdast'
import {tidy} from '../tidy/index.ts'
import {anchored} from './anchors.ts'
import {type Change, changeOf, holdsChange} from './change.ts'
import {merge} from './merge.ts'

/** A paragraph, heading, table cell or block of code whose text or look changed. */
export interface ChangedPassage {
  /** The earlier text; empty for what is new. */
  readonly before: string
  /** The later text; empty for what is gone. */
  readonly after: string
}

/**
 * What changed from one tree to another, as text, in the order of the document; numbers of sections too.
 *
 * @param before - Earlier tree.
 * @param after - Later tree.
 */
export function changedPassages(before: Root, after: Root): ChangedPassage[] {
  const trees = anchored(tidy(before, 'join'), tidy(after, 'join'))
  return passagesIn(merge(trees.before, trees.after), undefined)
}

const passages: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code'])

function passagesIn(node: Nodes, above: Change | undefined): ChangedPassage[] {
  const change = above ?? changeOf(node)
  if (passages.has(node.type)) {
    const passage = {before: textOf(node, 'inserted', change), after: textOf(node, 'deleted', change)}
    return change || holdsChange(node) ? [passage] : []
  }
  return 'children' in node ? node.children.flatMap(child => passagesIn(child, change)) : []
}

/** The text of a node without what has a change. */
function textOf(node: Nodes, without: Change, above: Change | undefined): string {
  const change = above ?? changeOf(node)
  if (change === without) return ''
  if ('children' in node) return node.children.map(child => textOf(child, without, change)).join('')
  return 'value' in node ? node.value : ''
}
