import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {toMdast} from '../../../src/document/index.ts'
import {markdownPreset, toDocx, toMarkdown, WhitepaperError} from '../../../src/index.ts'
import {examples} from '../../examples/examples.ts'
import {root as anyRoot} from '../arbitrary.ts'
import {h, link, p, root, table} from '../build.ts'
import {blocksOf} from '../parity/tree.ts'

const runs = Number(process.env.RUNS ?? 60)

describe("anchors: 'html'", () => {
  /** What VitePress makes of a heading: its slugger drops accents, turns punctuation to hyphens, and puts _ before digits. */
  const vitepressSlug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, '-')
      .replace(/-{2,}/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .replace(/^(\d)/u, '_$1')
      .toLowerCase()

  test.each(examples)('each link of $slug leads to its heading, also where the host makes other anchors', ({paper}) => {
    const reader = new MarkdownIt({html: true})
    const page = reader.render(toMarkdown(paper, {anchors: 'html'}))
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, target]) => decodeURIComponent(target as string))
    const headings = [...page.matchAll(/<a id="([^"]+)"><\/a><\/p>\s*<h\d>(.*?)<\/h\d>/gu)]
    const own = new Set(headings.map(([, id]) => id))
    expect(targets.length).toBe(0 + targets.filter(target => own.has(target)).length)
    const theirs = new Set(headings.map(([, , text]) => vitepressSlug(text as string)))
    // Without anchors of its own nearly every link would be dead there.
    expect(targets.filter(target => theirs.has(target)).length).toBeLessThan(targets.length / 2 + 1)
  })

  test('stand before the headings, which stay as they are', () => {
    const tree = root(h(2, '1. 目的'), p(link('#1-目的', '1. 目的')))
    expect(toMarkdown(tree, {anchors: 'html'})).toBe('<a id="1-目的"></a>\n\n## 1. 目的\n\n[1. 目的](#1-目的)\n')
  })
})

describe("dialect: 'mdx'", () => {
  const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

  /** What MDX reads, without the anchors. */
  const read = (markdown: string): Root => {
    const tree = reader.parse(markdown)
    const types = new Set<string>()
    visit(tree, node => void types.add(node.type))
    expect([...types].filter(type => type === 'mdxjsEsm' || /Expression/u.test(type))).toEqual([])
    // Each tag that we write closes itself: a break, or an anchor.
    visit(tree, node => {
      if ((node as {name?: string}).name === 'br') Object.assign(node, {type: 'break'})
    })
    return tree
  }

  test.each(examples)('$slug says what it says elsewhere', ({paper}) => {
    const tree = read(toMarkdown(paper, {dialect: 'mdx', anchors: 'html'}))
    expect(blocksOf(tree)).toEqual(blocksOf(toMdast(paper)))
  })

  test('addresses, braces, tags, breaks and words that begin a module are text', () => {
    const tree = root(
      p(link('https://example.jp/', 'https://example.jp/')),
      p('import は {提供} する <b>'),
      p('export const x = 1\nimport y'),
      table(['a', 'b'], ['{x}', '<y>']),
      h(2, '{#id}'),
    )
    const markdown = toMarkdown(tree, {dialect: 'mdx'})
    expect(markdown).toContain('[https://example.jp/](https://example.jp/)')
    expect(blocksOf(read(markdown))).toEqual(blocksOf(tree))
  })

  test('of any tree says what the tree says', () => {
    fc.assert(
      fc.property(anyRoot, tree => {
        const markdown = toMarkdown(tree, {dialect: 'mdx'})
        // HTML that a vendor's own tree brings along is theirs to close.
        if (!markdown.includes('<br>')) expect(blocksOf(read(markdown))).toEqual(blocksOf(tree))
      }),
      {numRuns: runs},
    )
  })
})

describe('frontMatter', () => {
  test('has title, language, date and description, and is left out elsewhere', () => {
    const [example] = examples
    if (!example) throw new Error('no example')
    const [, yaml, ...rest] = toMarkdown(example.paper, {frontMatter: true}).split('---\n')
    const metadata = toMdast(example.paper).data as Record<string, unknown>
    expect(parseYaml(yaml ?? '')).toEqual({
      title: metadata.title,
      lang: 'ja',
      date: metadata.modified,
      description: metadata.description,
    })
    expect(rest.join('---\n').trimStart()).toBe(toMarkdown(example.paper))
  })

  test('keeps any value what it is', () => {
    fc.assert(
      fc.property(fc.string(), title => {
        const tree: Root = {...root(p('a')), data: {title} as never}
        const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(toMarkdown(tree, {frontMatter: true})) ?? []
        return (parseYaml(yaml) as {title: string}).title === title
      }),
      {numRuns: runs},
    )
  })
})

describe('markdownPreset', () => {
  const own = unified().use(markdownPreset).use(remarkStringify)

  test.each(examples)('writes $slug in a pipeline of one’s own as toMarkdown does', ({paper}) => {
    const tree = toMdast(paper)
    expect(own().stringify(own().runSync(tree) as Root)).toBe(toMarkdown(paper))
  })

  test('writes any tree so, and refuses what toMarkdown refuses', () => {
    fc.assert(
      fc.property(anyRoot, tree => own().stringify(own().runSync(structuredClone(tree)) as Root) === toMarkdown(tree)),
      {numRuns: runs},
    )
    expect(() => own().runSync(root(p(link('#nowhere', 'x'))))).toThrow(WhitepaperError)
  })
})

describe('options that are not there', () => {
  test('are refused all at once, with what was probably meant', async () => {
    expect(() => toMarkdown(root(), {anchor: 'html', dialect: 'md'} as never)).toThrow(
      [
        'オプションの指定が正しくありません（2件）。',
        '- options.anchor：このオプションはありません。「anchors」の誤りではありませんか',
        '- options.dialect：「gfm」、「mdx」のどれかを指定してください',
      ].join('\n'),
    )
    await expect(toDocx(root(), {templat: new Uint8Array(), fonts: {}, since: 3} as never)).rejects.toThrow(
      /templat：.*「template」の誤り.*\n- options\.fonts：.*/u,
    )
    await expect(toDocx(root(), {style: 'gothic'} as never)).rejects.toThrow(WhitepaperError)
    expect(() => toMarkdown(root(), null as never)).toThrow(WhitepaperError)
  })
})
