import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {toMarkdown} from '../../../src/render/markdown/index.ts'
import {root} from '../arbitrary.ts'
import {expectParity} from '../parity/index.ts'
import {lint} from './lint.ts'
import {validate} from './validate.ts'

const runs = Number(process.env.RUNS ?? 40)

describe('toDocx of any tree', () => {
  test('says what the tree says, and what the Markdown says', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(root, async tree => expectParity(tree, {markdown: toMarkdown(tree), docx: await toDocx(tree)})),
      {numRuns: runs},
    )
  })

  test('is sound', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(root, async tree => {
        expect(lint(await toDocx(tree))).toEqual([])
      }),
      {numRuns: runs},
    )
  })

  test('gives the same bytes again', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(root, root, async (one, other) => {
        const [first, , again] = await Promise.all([toDocx(one), toDocx(other), toDocx(structuredClone(one))])
        expect(Buffer.from(again!).equals(first!)).toBe(true)
      }),
      {numRuns: Math.ceil(runs / 4)},
    )
  })

  test('is valid to the Open XML SDK', {timeout: 120_000}, async () => {
    for (const tree of fc.sample(root, Math.ceil(runs / 10))) {
      expect(await validate(await toDocx(tree)), JSON.stringify(tree)).toEqual([])
    }
  })
})
