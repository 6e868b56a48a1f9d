import type {InlineCode, Nodes, Parents, PhrasingContent, Text} from 'mdast'

import {type Change, changed, changeOf} from './change.ts'
import {joined, type Stretch, stretches} from './stretches.ts'
import {isWhole, partsOf, words} from './words.ts'

/** A piece of a line: a word, or a break. */
interface Piece {
  readonly leaf: Nodes
  /** The marks and links that it stands in, outermost first. */
  readonly around: readonly Parents[]
  /** What it is and what it stands in, to compare. */
  readonly key: string
}

/**
 * Merges two lines word by word, and within a word where most of it stays. A word whose marks or link changed is gone and
 * new.
 *
 * @param before - Old phrasing.
 * @param after - New phrasing.
 * @returns The phrasing of both; texts and breaks that are gone or new say so.
 */
export function mergePhrasing(before: readonly Nodes[], after: readonly Nodes[]): PhrasingContent[] {
  const pieces = (nodes: readonly Nodes[]): Piece[] => nodes.flatMap(node => piecesOf(node, []))
  const found = compared(pieces(before), pieces(after)).flatMap(stretch => (stretch.same ? [stretch] : closer(stretch)))
  return assembled(found.flatMap(stretch => (stretch.same ? stretch.after : both(stretch))))
}

function compared(before: readonly Piece[], after: readonly Piece[]): Stretch<Piece>[] {
  return withoutIslands(stretches(before, after, ({key}) => key))
}

function piecesOf(node: Nodes, around: readonly Parents[]): Piece[] {
  if ('children' in node) return node.children.flatMap(child => piecesOf(child, [...around, node]))
  return (isText(node) ? words(node.value).map(value => ({...node, value})) : [node]).map(leaf => pieceOf(leaf, around))
}

function pieceOf(leaf: Nodes, around: readonly Parents[]): Piece {
  return {leaf, around, key: JSON.stringify([sayingOf(leaf), ...around.map(sayingOf)])}
}

/**
 * A stretch that differs, looked at character by character: 宇宙線の観測 that became 宇宙線観測 lost の. That is told only
 * where at least half stays, characters were only put in or taken out, and figures or Latin words replaced as a whole;
 * else a reader would have to put the new word together from crumbs.
 */
function closer(stretch: Stretch<Piece>): Stretch<Piece>[] {
  const parts = (pieces: readonly Piece[]): Piece[] =>
    pieces.flatMap(({leaf, around}) =>
      isText(leaf) ? partsOf(leaf.value).map(value => pieceOf({...leaf, value}, around)) : [pieceOf(leaf, around)],
    )
  const [before, after] = [parts(stretch.before), parts(stretch.after)]
  const found = compared(before, after)
  const stays = found.filter(({same}) => same).flatMap(part => part.after.filter(isPart)).length
  const most = Math.max(before.filter(isPart).length, after.filter(isPart).length)
  const clear = found.every(part => part.same || !part.before.some(isPart) || !part.after.some(isPart))
  return clear && stays > 0 && stays * 2 >= most ? found : [stretch]
}

/** Whether a piece is a part of a Japanese word, not a word of its own. */
function isPart({leaf}: Piece): boolean {
  return isText(leaf) && !isWhole(leaf.value)
}

/** What a node says by itself. */
function sayingOf(node: Nodes): unknown[] {
  const {type, value, url, title, alt} = node as unknown as Readonly<Record<string, unknown>>
  return [type, value, url, title || '', alt || '']
}

/** A single character left over between two changes (「年」, 「の」) changes with them: easier to read. */
function withoutIslands(found: readonly Stretch<Piece>[]): Stretch<Piece>[] {
  const kept: Stretch<Piece>[] = []
  for (const [index, stretch] of found.entries()) {
    const last = kept.at(-1)
    const island = index < found.length - 1 && isCharacter(stretch)
    if (last && !last.same && (island || !stretch.same)) kept[kept.length - 1] = joined(last, stretch)
    else kept.push(stretch)
  }
  return kept
}

function isCharacter({after: [piece, ...others]}: Stretch<Piece>): boolean {
  return others.length === 0 && piece?.leaf.type === 'text' && [...piece.leaf.value].length === 1
}

function both({before, after}: Pick<Stretch<Piece>, 'before' | 'after'>): Piece[] {
  const marked = (pieces: readonly Piece[], change: Change): Piece[] =>
    pieces.map(piece => ({...piece, leaf: changed(piece.leaf, change)}))
  return [...marked(before, 'deleted'), ...marked(after, 'inserted')]
}

/** Phrasing of pieces: what stands in one mark or link stands in it together, words in a row are one text. */
function assembled(pieces: readonly Piece[]): PhrasingContent[] {
  return runsOf(pieces).flatMap(run => {
    const {leaf, around} = run[0] as Piece
    const outer = around[0]
    const inside = (): Piece[] => run.map(piece => ({...piece, around: piece.around.slice(1)}))
    if (outer) return [{...outer, children: assembled(inside())} as PhrasingContent]
    if (!isText(leaf)) return run.map(piece => piece.leaf as PhrasingContent)
    return [{...leaf, value: run.map(piece => (piece.leaf as Text).value).join('')}]
  })
}

/** Cuts pieces where the outermost mark or link or, without one, the change is another. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  let last: string | undefined
  for (const piece of pieces) {
    const outer = piece.around[0]
    const node = JSON.stringify(outer ? sayingOf(outer) : [piece.leaf.type, changeOf(piece.leaf)])
    if (node === last) runs.at(-1)?.push(piece)
    else runs.push([piece])
    last = node
  }
  return runs
}

function isText(node: Nodes): node is Text | InlineCode {
  return node.type === 'text' || node.type === 'inlineCode'
}
