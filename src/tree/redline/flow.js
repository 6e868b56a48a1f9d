import {align} from './align.js'
import {anchorOf} from './anchors.js'
import {blocks, isAside, keyOf} from './blockLikeness.js'
import {changed, changeOf} from './change.js'
import {alignOfColumns, cellsIn, columnsOf} from './columns.js'
import {mergePhrasing} from './phrasing.js'
/**
 * Merges two sequences of blocks: between headings that stand in both, blocks that are the same or alike become one
 * block, the others are gone or new.
 *
 * @param before - Old blocks, their headings and links anchored.
 * @param after - New blocks, likewise.
 */
export function mergeFlow(before, after) {
  return sections(before, after).flatMap(section => merged(align(section.before, section.after, blocks)))
}
/** Cuts the blocks at the headings that stand in both; such a heading is in a section of its own. */
function sections(before, after) {
  const olds = new Map(before.flatMap(node => (node.type === 'heading' ? [[anchorOf(node), node]] : [])))
  const cut = []
  let [old, recent] = [0, 0]
  for (const [index, node] of after.entries()) {
    const same = node.type === 'heading' ? olds.get(anchorOf(node)) : undefined
    if (!same) continue
    const place = before.indexOf(same)
    cut.push({before: before.slice(old, place), after: after.slice(recent, index)}, {before: [same], after: [node]})
    ;[old, recent] = [place + 1, index + 1]
  }
  return [...cut, {before: before.slice(old), after: after.slice(recent)}]
}
function merged(steps) {
  return steps.flatMap(({before, after}) => {
    if (before && after) return [merge(before, after)]
    if (after) return [isAside(after) ? after : changed(after, 'inserted')]
    return before && !isAside(before) ? [changed(before, 'deleted')] : []
  })
}
/** One node of two that are the same or alike. */
function merge(before, after) {
  if (keyOf(before) === keyOf(after)) return after
  if (after.type === 'table') return mergeTable(before, after)
  return {...after, children: childrenOf(before, after)}
}
function childrenOf(before, after) {
  switch (after.type) {
    case 'list':
      return mergeRun(before.children, after.children)
    case 'listItem':
      return mergeItem(before, after)
    case 'blockquote':
      return mergeFlow(before.children, after.children)
    default:
      return mergePhrasing(inlineOf(before), inlineOf(after))
  }
}
function mergeRun(before, after) {
  return merged(align(before, after, blocks))
}
/** The paragraph that carries the marker stays the one that does. */
function mergeItem(before, after) {
  const [old, ...olds] = before.children
  const [recent, ...recents] = after.children
  if (old?.type !== 'paragraph' || recent?.type !== 'paragraph') return mergeFlow(before.children, after.children)
  return [merge(old, recent), ...mergeFlow(olds, recents)]
}
/** The header row stays the header row. What columns only one of the tables has is gone or new, cell by cell. */
function mergeTable(before, after) {
  const columns = columnsOf(before, after) ?? []
  const [old, ...olds] = before.children
  const [recent, ...recents] = after.children
  const mergeRows = (one, other) => ({
    ...other,
    children: mergeCells(columns, one, other),
  })
  const rows = align(olds, recents, blocks).map(step => {
    if (step.before && step.after) return mergeRows(step.before, step.after)
    if (step.after) return changed({...step.after, children: cellsIn(columns, step.after, 'after')}, 'inserted')
    return changed({...step.before, children: cellsIn(columns, step.before, 'before')}, 'deleted')
  })
  const head = old && recent ? [mergeRows(old, recent)] : []
  return {...after, align: alignOfColumns(columns, before, after), children: [...head, ...rows]}
}
function mergeCells(columns, before, after) {
  const olds = cellsIn(columns, before, 'before')
  return cellsIn(columns, after, 'after').map((recent, index) => {
    const old = olds[index]
    if (changeOf(recent)) return changed(old, 'deleted')
    return changeOf(old) ? changed(recent, 'inserted') : merge(old, recent)
  })
}
function inlineOf(node) {
  return 'children' in node ? node.children : []
}
