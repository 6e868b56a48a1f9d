import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../../../src/render/markdown/index.ts'
import {tidy} from '../../../src/tree/tidy/index.ts'
import {root} from '../arbitrary.ts'
import {blocksOf} from '../parity/tree.ts'
import {parse} from '../parse.ts'

const runs = {numRuns: Number(process.env.RUNS ?? 150)}

describe('toMarkdown of any tree', () => {
  test('is what a parser gives back', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(root, tree => {
        const markdown = toMarkdown(tree)
        expect(blocksOf(parse(markdown))).toEqual(blocksOf(tree))
        expect(toMarkdown(parse(markdown))).toBe(markdown)
      }),
      runs,
    )
  })

  test('has no character references, no trailing space, one line ending at its end, no two blank lines', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(root, tree => {
        const markdown = toMarkdown(withoutCode(tree))
        expect(markdown).not.toMatch(/(?<!\\)&#x[\dA-F]{1,6};/i)
        expect(markdown).not.toMatch(/[ \t]\n/)
        expect(markdown).not.toMatch(/\n\n\n|\n\n$|^\n/)
      }),
      runs,
    )
  })

  test('does not change the tree', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(root, tree => {
        const before = JSON.stringify(tree)
        toMarkdown(tree)
        expect(JSON.stringify(tree)).toBe(before)
      }),
      {numRuns: 100},
    )
  })
})

describe('tidy', () => {
  test('of what is tidy changes nothing', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(root, fc.constantFrom('keep' as const, 'join' as const), (tree, lines) => {
        const once = tidy(tree, lines)
        expect(tidy(once, lines)).toEqual(once)
      }),
      runs,
    )
  })
})

/** Code holds anything, blank lines too. Without it headings have other anchors. */
function withoutCode(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree).replaceAll('"inlineCode"', '"text"'), (_key, value) => {
    if (value?.type === 'link' && value.url.startsWith('#')) return {...value, url: 'https://example.jp/'}
    return value?.type === 'code' ? {type: 'thematicBreak'} : value
  })
}
