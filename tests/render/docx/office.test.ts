import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toMdast} from '../../../src/document/index.ts'
import {toDocx} from '../../../src/render/docx/index.ts'
import {whitepaper} from '../../../src/whitepaper/index.ts'
import {examples} from '../../examples/examples.ts'
import {h, p} from '../build.ts'
import {sample} from '../sample.ts'
import {noto, plain, printed} from './office.ts'
import {open} from './open.ts'
import {elements} from './xml.ts'

const fonts = {eastAsia: 'Noto Sans CJK JP', latin: 'Noto Sans CJK JP'}
const style = {body: fonts, heading: fonts, code: fonts, symbol: fonts.eastAsia}

/** What the contents of a file say: text of the heading, and number of the page. */
function promised(bytes: Uint8Array): {heading: string; page: number}[] {
  const [contents] = elements(open(bytes).xml('word/document.xml'), 'w:sdt')
  return elements(contents!, 'w:p').map(line => {
    const texts = elements(line, 'w:t').map(text => text.children.join(''))
    return {heading: plain(texts.slice(0, -1).join('')), page: Number(texts.at(-1))}
  })
}

/** The sample, longer: every section three times its text. */
function long(): Root {
  const tree = sample()
  const text = 'バックアップは暗号化して保管し、復元の手順を年に1回確かめます。鍵はAWS KMSで管理しています。'
  const more = tree.children.flatMap(node =>
    node.type === 'heading' && node.depth > 2 ? [node, p(text.repeat(3)), p(text.repeat(5)), p(text)] : [node],
  )
  return {...tree, children: [...more, h(2, '付録')]}
}

/** The examples; their contents are asked for where the vendor has none. */
const withContents = examples.map(({slug, paper}): [string, Root] => [
  slug,
  toMdast(whitepaper({...paper, outline: {...paper.outline, contents: true}})),
])

describe.runIf(noto.length > 0)('the pages that LibreOffice prints', () => {
  test.each([['the sample', sample()], ['a longer paper', long()], ...withContents])(
    'are those that the contents of %s promise',
    {timeout: 120_000},
    async (_name, tree) => {
      const bytes = await toDocx(tree, {style, fonts: noto})
      const pages = printed(bytes)
      const lines = promised(bytes)
      expect(lines.length).toBeGreaterThan(8)
      for (const {heading, page} of lines) expect(pages[page - 1], `${heading} on ${page}`).toContain(heading)
      const numbers = elements(open(bytes).xml('word/footer1.xml'), 'w:t').map(text => text.children.join(''))
      expect(Number(numbers.at(-1))).toBe(pages.length)
    },
  )
})
