/**
 * Whether the blocks of a list item need blank lines between them. A paragraph and the list below it do not, as long as
 * the list can interrupt a paragraph.
 *
 * @param blocks - Children of a list item, tidied.
 */
export function isLoose(blocks) {
  if (blocks.length < 2) return false
  const [first, second] = blocks
  return blocks.length > 2 || first?.type !== 'paragraph' || second?.type !== 'list' || !canInterrupt(second)
}
/** An ordered list has to start at 1, and the first item cannot be empty, nor begin with a list that is like that. */
function canInterrupt(list) {
  if (list.ordered && (list.start ?? 1) !== 1) return false
  const first = list.children[0]?.children[0]
  return first !== undefined && (first.type !== 'list' || canInterrupt(first))
}
