import type {Root} from 'mdast'
import {expect} from 'vitest'
import {parse} from '../parse.ts'
import {blocksOfDocx} from './docx.ts'
import {blocksOf} from './tree.ts'

export {blocksOf, blocksOfDocx}

/**
 * Expects the two outputs to say what the tree says, block by block.
 *
 * @param root Tree they were made of.
 * @param outputs What `toMarkdown` and `toDocx` made of it; either may be left out.
 */
export function expectParity(root: Root, outputs: {markdown?: string; docx?: Uint8Array}): void {
  const expected = blocksOf(root)
  if (outputs.markdown !== undefined) expect(blocksOf(parse(outputs.markdown))).toEqual(expected)
  if (outputs.docx !== undefined) expect(blocksOfDocx(outputs.docx)).toEqual(expected)
}
