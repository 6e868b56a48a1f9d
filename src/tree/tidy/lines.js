import {lastCharacter, lineJoint} from '../fullWidth.js'
/** Replaces the line endings in texts by what they stand for, looking at the neighbours where one is at the edge. */
export function joinLines(leaves) {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type !== 'text' || !leaf.value.includes('\n')) continue
    const before = lastCharacter(text(leaves.slice(0, index).findLast(hasText)))
    const [after = ''] = text(leaves.slice(index + 1).find(hasText))
    leaf.value = leaf.value.replace(/\n/g, (_ending, at, whole) => {
      return lineJoint(lastCharacter(whole.slice(0, at)) || before, [...whole.slice(at + 1)][0] ?? after)
    })
  }
}
function hasText(leaf) {
  return leaf.type !== 'break' && leaf.value !== ''
}
function text(leaf) {
  return leaf && leaf.type !== 'break' ? leaf.value : ''
}
