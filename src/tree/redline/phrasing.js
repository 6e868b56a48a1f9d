import {changed, changeOf} from './change.js'
import {joined, stretches} from './stretches.js'
import {isWhole, partsOf, words} from './words.js'
/**
 * Merges two lines word by word, and within a word where most of it stays. A word whose marks or link changed is gone and
 * new.
 *
 * @param before - Old phrasing.
 * @param after - New phrasing.
 * @returns The phrasing of both; texts and breaks that are gone or new say so.
 */
export function mergePhrasing(before, after) {
  const pieces = nodes => nodes.flatMap(node => piecesOf(node, []))
  const found = compared(pieces(before), pieces(after)).flatMap(stretch => (stretch.same ? [stretch] : closer(stretch)))
  return assembled(found.flatMap(stretch => (stretch.same ? stretch.after : both(stretch))))
}
function compared(before, after) {
  return withoutIslands(stretches(before, after, ({key}) => key))
}
function piecesOf(node, around) {
  if ('children' in node) return node.children.flatMap(child => piecesOf(child, [...around, node]))
  return (isText(node) ? words(node.value).map(value => ({...node, value})) : [node]).map(leaf => pieceOf(leaf, around))
}
function pieceOf(leaf, around) {
  return {leaf, around, key: JSON.stringify([sayingOf(leaf), ...around.map(sayingOf)])}
}
/**
 * A stretch that differs, looked at character by character: 宇宙線の観測 that became 宇宙線観測 lost の. That is told only
 * where at least half stays, characters were only put in or taken out, and figures or Latin words replaced as a whole;
 * else a reader would have to put the new word together from crumbs.
 */
function closer(stretch) {
  const parts = pieces =>
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
function isPart({leaf}) {
  return isText(leaf) && !isWhole(leaf.value)
}
/** What a node says by itself. */
function sayingOf(node) {
  const {type, value, url, title, alt} = node
  return [type, value, url, title || '', alt || '']
}
/** A single character left over between two changes (「年」, 「の」) changes with them: easier to read. */
function withoutIslands(found) {
  const kept = []
  for (const [index, stretch] of found.entries()) {
    const last = kept.at(-1)
    const island = index < found.length - 1 && isCharacter(stretch)
    if (last && !last.same && (island || !stretch.same)) kept[kept.length - 1] = joined(last, stretch)
    else kept.push(stretch)
  }
  return kept
}
function isCharacter({after: [piece, ...others]}) {
  return others.length === 0 && piece?.leaf.type === 'text' && [...piece.leaf.value].length === 1
}
function both({before, after}) {
  const marked = (pieces, change) => pieces.map(piece => ({...piece, leaf: changed(piece.leaf, change)}))
  return [...marked(before, 'deleted'), ...marked(after, 'inserted')]
}
/** Phrasing of pieces: what stands in one mark or link stands in it together, words in a row are one text. */
function assembled(pieces) {
  return runsOf(pieces).flatMap(run => {
    const {leaf, around} = run[0]
    const outer = around[0]
    const inside = () => run.map(piece => ({...piece, around: piece.around.slice(1)}))
    if (outer) return [{...outer, children: assembled(inside())}]
    if (!isText(leaf)) return run.map(piece => piece.leaf)
    return [{...leaf, value: run.map(piece => piece.leaf.value).join('')}]
  })
}
/** Cuts pieces where the outermost mark or link or, without one, the change is another. */
function runsOf(pieces) {
  const runs = []
  let last
  for (const piece of pieces) {
    const outer = piece.around[0]
    const node = JSON.stringify(outer ? sayingOf(outer) : [piece.leaf.type, changeOf(piece.leaf)])
    if (node === last) runs.at(-1)?.push(piece)
    else runs.push([piece])
    last = node
  }
  return runs
}
function isText(node) {
  return node.type === 'text' || node.type === 'inlineCode'
}
