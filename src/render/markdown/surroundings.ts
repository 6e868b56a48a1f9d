import type {Link, Nodes, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'

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

/**
 * Looks at each block once, so that a character that stands alone in its block need not be escaped.
 *
 * @param root - Tidy tree.
 * @returns What is around each text of the tree.
 */
export function surroundings(root: Root): Map<Text, Surroundings> {
  const found = new Map<Text, Surroundings>()
  let definitions = false
  visit(root, node => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions = true
  })
  visit(root, block => {
    if (!blocks.has(block.type)) return
    const pairs = pairsIn(block)
    const note = (node: Nodes, unbalanced: boolean): void => {
      if (node.type === 'text') found.set(node, {pairs, definitions, unbalanced})
    }
    visit(block, node => {
      if (node.type !== 'link') return note(node, found.get(node as Text)?.unbalanced ?? false)
      const unbalanced = !balanced(node, block.type === 'paragraph')
      visit(node, inside => note(inside, unbalanced))
    })
  })
  return found
}

function pairsIn(block: Nodes): Surroundings['pairs'] {
  let text = ''
  const types = new Set<string>()
  visit(block, node => {
    types.add(node.type)
    // A separator, so that runs in two texts stay two runs.
    if (node.type === 'text') text += `${node.value}\n`
  })
  const several = (run: RegExp): boolean => (text.match(run)?.length ?? 0) > 1
  return {
    '*': types.has('emphasis') || types.has('strong') || several(/\*+/g),
    _: several(/_+/g),
    '`': types.has('inlineCode') || several(/`+/g),
    '~': types.has('delete') || several(/~+/g),
  }
}

function balanced(link: Link, hasLines: boolean): boolean {
  let depth = 0
  let closed = false
  visit(link, node => {
    // At the start of a line an opening bracket may have to be escaped, and its partner would be left.
    if (hasLines && (node.type === 'break' || (node.type === 'text' && node.value.includes('\n')))) closed = true
    // Brackets in code do not count.
    if (node.type !== 'text') return
    for (const character of node.value) {
      if (character === '[') depth++
      if (character === ']') depth--
      if (depth < 0) closed = true
    }
  })
  return depth === 0 && !closed
}
