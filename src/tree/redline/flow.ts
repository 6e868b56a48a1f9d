import type {Blockquote, List, ListItem, Nodes, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {align, type Comparison, type Step} from './align.ts'
import {anchorOf} from './anchors.ts'
import {blocks, isAside, keyOf} from './blockLikeness.ts'
import {changed, changeOf} from './change.ts'
import {alignOfColumns, type Column, cellsIn, columnsOf} from './columns.ts'
import {mergePhrasing} from './phrasing.ts'

/**
 * Merges two sequences of blocks: between headings that stand in both, blocks that are the same or alike become one
 * block, the others are gone or new.
 *
 * @param before - Old blocks, their headings and links anchored.
 * @param after - New blocks, likewise.
 */
export function mergeFlow(before: readonly Nodes[], after: readonly Nodes[]): Nodes[] {
  return sections(before, after).flatMap(section => merged(align(section.before, section.after, blocks)))
}

/** Cuts the blocks at the headings that stand in both; such a heading is in a section of its own. */
function sections(before: readonly Nodes[], after: readonly Nodes[]): {before: Nodes[]; after: Nodes[]}[] {
  const olds = new Map(before.flatMap(node => (node.type === 'heading' ? [[anchorOf(node), node] as const] : [])))
  const cut: {before: Nodes[]; after: Nodes[]}[] = []
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

function merged(steps: readonly Step<Nodes>[]): Nodes[] {
  return steps.flatMap(({before, after}) => {
    if (before && after) return [merge(before, after)]
    if (after) return [isAside(after) ? after : changed(after, 'inserted')]
    return before && !isAside(before) ? [changed(before, 'deleted')] : []
  })
}

/** One node of two that are the same or alike. */
function merge(before: Nodes, after: Nodes): Nodes {
  if (keyOf(before) === keyOf(after)) return after
  if (after.type === 'table') return mergeTable(before as Table, after)
  return {...after, children: childrenOf(before, after)} as Nodes
}

function childrenOf(before: Nodes, after: Nodes): Nodes[] {
  switch (after.type) {
    case 'list':
      return mergeRun((before as List).children, after.children)
    case 'listItem':
      return mergeItem(before as ListItem, after)
    case 'blockquote':
      return mergeFlow((before as Blockquote).children, after.children)
    default:
      return mergePhrasing(inlineOf(before), inlineOf(after))
  }
}

function mergeRun(before: readonly Nodes[], after: readonly Nodes[]): Nodes[] {
  return merged(align(before, after, blocks))
}

/** The paragraph that carries the marker stays the one that does. */
function mergeItem(before: ListItem, after: ListItem): Nodes[] {
  const [old, ...olds] = before.children
  const [recent, ...recents] = after.children
  if (old?.type !== 'paragraph' || recent?.type !== 'paragraph') return mergeFlow(before.children, after.children)
  return [merge(old, recent), ...mergeFlow(olds, recents)]
}

/** The header row stays the header row. What columns only one of the tables has is gone or new, cell by cell. */
function mergeTable(before: Table, after: Table): Table {
  const columns = columnsOf(before, after) ?? []
  const [old, ...olds] = before.children
  const [recent, ...recents] = after.children
  const mergeRows = (one: TableRow, other: TableRow): TableRow => ({
    ...other,
    children: mergeCells(columns, one, other),
  })
  const rows = align(olds, recents, blocks as Comparison<TableRow>).map(step => {
    if (step.before && step.after) return mergeRows(step.before, step.after)
    if (step.after) return changed({...step.after, children: cellsIn(columns, step.after, 'after')}, 'inserted')
    return changed({...step.before, children: cellsIn(columns, step.before, 'before')}, 'deleted')
  })
  const head = old && recent ? [mergeRows(old, recent)] : []
  return {...after, align: alignOfColumns(columns, before, after), children: [...head, ...rows]}
}

function mergeCells(columns: readonly Column[], before: TableRow, after: TableRow): TableCell[] {
  const olds = cellsIn(columns, before, 'before')
  return cellsIn(columns, after, 'after').map((recent, index) => {
    const old = olds[index] as TableCell
    if (changeOf(recent)) return changed(old, 'deleted')
    return changeOf(old) ? changed(recent, 'inserted') : (merge(old, recent) as TableCell)
  })
}

function inlineOf(node: Nodes): PhrasingContent[] {
  return 'children' in node ? (node.children as PhrasingContent[]) : []
}
