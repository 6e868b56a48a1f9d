import type {Nodes, Root} from 'mdast'
import {lastCharacter, lineJoint} from '../../../src/tree/fullWidth.ts'

/**
 * The text of a tree, block by block, as a reader sees it: the expectation that both outputs are held to. Written apart
 * from the renderers' own tidying, on purpose.
 *
 * A block is a paragraph, a heading, a table cell or a code block. A break counts as a line ending; a line ending in the
 * source counts as a space, or as nothing between two wide characters; white space at the ends of lines does not count,
 * nor do blocks without text.
 *
 * @param root Any tree.
 * @returns One string a block, in document order.
 */
export function blocksOf(root: Root): string[] {
  const blocks: string[] = []
  gather(root, blocks)
  return blocks.filter(block => block !== '')
}

const containers = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow'])

function gather(node: Nodes, blocks: string[]): void {
  if (node.type === 'code') blocks.push(node.value)
  else if (containers.has(node.type) && 'children' in node) for (const child of node.children) gather(child, blocks)
  else if (node.type !== 'thematicBreak') blocks.push(lineUp(leaves(node)))
}

// Private use characters mark what is not text: a source line ending and code, whose spaces stay.
const soft = '\ue000'

function leaves(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\r\n?|\n/g, soft)
  if (node.type === 'inlineCode')
    return node.value.replace(/\r\n?|\n/g, ' ').replace(/[ \t]/g, space => (space === ' ' ? '\ue001' : '\ue002'))
  if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) return '\n'
  return 'children' in node ? node.children.map(leaves).join('') : ''
}

function lineUp(text: string): string {
  return text
    .replace(/[ \t\ue000]*(?:\n[ \t\ue000]*)+/g, breaks => '\n'.repeat(breaks.split('\n').length - 1))
    .replace(/^[ \t\n\ue000]+|[ \t\n\ue000]+$/g, '')
    .replace(/[ \t]*\ue000[ \t\ue000]*/g, soft)
    .replaceAll(soft, (_, at: number, whole: string) =>
      lineJoint(lastCharacter(whole.slice(0, at)), [...whole.slice(at + 1)][0] ?? ''),
    )
    .replaceAll('\ue001', ' ')
    .replaceAll('\ue002', '\t')
}
