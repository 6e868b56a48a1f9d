import type {Root} from 'mdast'
import type {Flow} from '../state.ts'

/** The blocks of the document (`w:body`). */
export const root: Flow<Root> = (node, _parent, state, info) => state.flow(node, info)
