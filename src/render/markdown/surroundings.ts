import type {Link, Nodes, Root, Text} from 'mdast'
import {nodesIn} from '../../tree/nodesIn.ts'

/** What is around a text in its block, as far as escaping has to know it. */
export interface Surroundings {
  /** Whether a run of this character in the text could pair with another one in the block. */
  readonly pairs: Readonly<Record<'*' | '_' | '`' | '~', boolean>>
  /** Whether the document has definitions, so that brackets alone make a link. */
  readonly definitions: boolean
  /** Whether the text is in a link whose brackets do not match, so that one of them could end the label. */
  readonly unbalanced: boolean
}

const blocks = new Set(['paragraph', 'heading', 'tableCell'])

const found = new WeakMap<Text, Surroundings>()

/** What is around a text that nobody has looked around. */
const unknown: Surroundings = {
  pairs: {'*': true, _: true, '`': true, '~': true},
  definitions: true,
  unbalanced: true,
}

/** What is around a text of a tree that {@link lookAround} has seen. */
export function surroundingsOf(text: Text): Surroundings {
  return found.get(text) ?? unknown
}

/**
 * Looks at each block once, so that a character that stands alone in its block need not be escaped.
 *
 * @param root - Tidy tree.
 */
export function lookAround(root: Root): void {
  const nodes = nodesIn(root)
  const definitions = nodes.some(node => node.type === 'definition' || node.type === 'footnoteDefinition')
  for (const block of nodes) {
    if (!blocks.has(block.type)) continue
    const inside = nodesIn(block)
    const pairs = pairsIn(inside)
    const around = {pairs, definitions, unbalanced: false}
    for (const node of inside) if (node.type === 'text') found.set(node, around)
    for (const node of inside) {
      if (node.type !== 'link' || balanced(node, block.type === 'paragraph')) continue
      for (const text of nodesIn(node)) if (text.type === 'text') found.set(text, {...around, unbalanced: true})
    }
  }
}

function pairsIn(nodes: readonly Nodes[]): Surroundings['pairs'] {
  const types = new Set(nodes.map(node => node.type))
  // A separator, so that runs in two texts stay two runs.
  const text = nodes.map(node => (node.type === 'text' ? `${node.value}\n` : '')).join('')
  // Code comes before links: a tick in a label pairs with one in the target, and takes what is between them.
  const targets = nodes.map(node => ('url' in node ? `${node.url}\n${node.title ?? ''}\n` : '')).join('')
  const several = (run: RegExp, where = text): boolean => (where.match(run)?.length ?? 0) > 1
  return {
    '*': types.has('emphasis') || types.has('strong') || several(/\*+/g),
    _: several(/_+/g),
    '`': types.has('inlineCode') || several(/`+/g, text + targets),
    '~': types.has('delete') || several(/~+/g),
  }
}

function balanced(link: Link, hasLines: boolean): boolean {
  let depth = 0
  let closed = false
  for (const node of nodesIn(link)) {
    // At the start of a line an opening bracket may have to be escaped, and its partner would be left.
    if (hasLines && (node.type === 'break' || (node.type === 'text' && node.value.includes('\n')))) closed = true
    // Brackets in code do not count.
    if (node.type !== 'text') continue
    for (const character of node.value) {
      if (character === '[') depth++
      if (character === ']') depth--
      if (depth < 0) closed = true
    }
  }
  return depth === 0 && !closed
}
