import type {Nodes, PhrasingContent} from 'mdast'
import type {Handle, State} from 'mdast-util-to-markdown'
import {surelyOpens} from '../kind.ts'

type Marked = Extract<PhrasingContent, {type: 'emphasis' | 'strong' | 'delete'}>

/** Nodes that CommonMark has no way to mark where they stand, as far as they were written. */
const unmarkable = new WeakSet<Nodes>()

/** Notes that a node can't be marked where it stands. */
export function noteUnmarkable(node: Nodes): void {
  unmarkable.add(node)
}

/** Whether a node that was written could not be marked. */
export function isUnmarkable(node: Nodes): boolean {
  return unmarkable.has(node)
}

/**
 * Emphasis, strong and deleted text. A node whose markers would not be read as markers is noted, for the tree to be
 * written again without it: a character reference in a word (`&#x3092;`) would be worse to read, and to edit.
 *
 * @param marker - What is written on both sides: `*`, `**` or `~~`.
 */
export function attention(marker: '*' | '**' | '~~'): Handle & {peek: () => string} {
  const handle = (node: Marked, parent: Nodes | undefined, state: State, info: Parameters<Handle>[3]): string => {
    const exit = state.enter(node.type as 'emphasis')
    const tracker = state.createTracker(info)
    const before = tracker.move(marker)
    const content = state.containerPhrasing(node as never, {...tracker.current(), before, after: marker})
    exit()
    const character = marker[0] as string
    const isLast = parent !== undefined && 'children' in parent && parent.children.at(-1) === node
    // Its marker and that of the node after this one would make one run. Without this one, the other is fine.
    const touches = !isLast && info.after.startsWith(character)
    const opens = surelyOpens(info.before.at(-1), inner(content, character))
    const closes = surelyOpens(info.after[0], innerEnd(content, character))
    if (!opens || !closes || touches) noteUnmarkable(node)
    return before + content + marker
  }
  return Object.assign(handle, {peek: () => marker[0] as string})
}

/** The first character inside, past the markers of what begins there too. */
function inner(content: string, character: string): string {
  return content[[...content].findIndex(other => other !== character)] ?? ' '
}

/** The last character inside, past the markers of what ends there too. */
function innerEnd(content: string, character: string): string {
  let end = content.length
  while (end > 0 && content[end - 1] === character) end--
  // A backslash makes the last of them text.
  return content[end - 1] === '\\' ? '\\' : (content[end - 1] ?? ' ')
}
