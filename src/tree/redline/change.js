/**
 * What became of a node.
 *
 * @param node - Node of a redline.
 * @returns Its change; undefined when it, though maybe not all that is in it, stands in both trees.
 */
export function changeOf(node) {
  return node.data?.change
}
/** A copy of a node that says what became of it, and of everything in it. */
export function changed(node, change) {
  return {...node, data: {...node.data, change}}
}
/** Whether a node, or something in it, stands in one of the trees only. */
export function holdsChange(node) {
  return changeOf(node) !== undefined || ('children' in node && node.children.some(holdsChange))
}
const containers = new Set(['root', 'blockquote', 'list', 'listItem'])
/**
 * Whether the last block in a container may vanish when changes are accepted or rejected.
 *
 * @param node - Container of a redline.
 */
export function endsInChange(node) {
  if (changeOf(node) !== undefined) return true
  const last = 'children' in node && containers.has(node.type) ? node.children.at(-1) : undefined
  return last !== undefined && endsInChange(last)
}
