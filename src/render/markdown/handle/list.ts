import type {List, Nodes} from 'mdast'
import type {Handle, State} from 'mdast-util-to-markdown'

/**
 * A list. Its marker is `-`, or `1.` and so on; another one only where the list would otherwise run into the list
 * before it, or its marker and what follows would be read as a rule (`- ---`, `- - -`).
 */
export const list: Handle = (node: List, parent: Nodes | undefined, state, info) => {
  const exit = state.enter('list')
  const current = state.bulletCurrent
  state.bulletCurrent = markerOf(node, parent, state)
  const used = state.bulletCurrent
  const value = state.containerFlow(node, info)
  state.bulletLastUsed = used
  if (current === undefined) delete state.bulletCurrent
  else state.bulletCurrent = current
  exit()
  return value
}

function markerOf(node: List, parent: Nodes | undefined, state: State): string {
  const before = parent ? state.bulletLastUsed : undefined
  if (node.ordered) return before === '.' ? ')' : '.'
  const rule = node.children.some(item => item.children[0]?.type === 'thematicBreak')
  const empty = node.children[0]?.children.length === 0
  return ['-', '*', '+'].find(marker => {
    return marker !== before && !(marker === '-' && rule) && !(empty && marker === state.bulletCurrent)
  }) as string
}
