import type {Root} from 'mdast'
import type {Flow} from '../state.ts'

/** The blocks of the document (`w:body`). After the cover comes a new page. */
export const root: Flow<Root> = (node, _parent, state, info) =>
  node.children.flatMap(child => {
    const blocks = state.flow({...node, children: [child]}, info)
    if (child === state.coverEnd) state.breakBefore = true
    return blocks
  })
