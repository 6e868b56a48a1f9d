import {describe, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {toMarkdown} from '../../../src/render/markdown/index.ts'
import {as, h, link, list, p, quote, root, strong, table} from '../build.ts'
import {blocksOf, blocksOfDocx, expectParity} from './index.ts'

const tree = root(
  as('contents', list(false, [p(link('#a-b', 'a b')), list(false, p(link('#c', 'c')))])),
  h(1, 'a ', strong('b')),
  h(2, 'c'),
  p('日本\n語', {type: 'break'}, 'x\ny'),
  list(true, [p('d'), list(false, p('e'), [])], quote(p('f'))),
  table(['g', ''], ['h', 'i']),
  {type: 'code', value: 'j\n  k'},
)

const blocks = ['a b', 'c', 'a b', 'c', '日本語\nx y', 'd', 'e', 'f', 'g', 'h', 'i', 'j\n  k']

describe('parity', () => {
  test('reads trees and Word files alike', async () => {
    expect(blocksOf(tree)).toEqual(blocks)
    expect(blocksOfDocx(await toDocx(tree))).toEqual(blocks)
    expectParity(tree, {markdown: toMarkdown(tree), docx: await toDocx(tree)})
  })

  test('sees a difference', async () => {
    const other = root(...tree.children.slice(0, -1), {type: 'code', value: 'j\n k'})
    expect(() => expectParity(tree, {markdown: toMarkdown(other)})).toThrow()
    const docx = await toDocx(other)
    expect(() => expectParity(tree, {docx})).toThrow()
  })
})
