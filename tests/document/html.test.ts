import MarkdownIt from 'markdown-it'
import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {toMdast} from '../../src/document/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {slugsOf} from '../../src/tree/slugs.ts'
import {whitepaper} from '../../src/whitepaper/index.ts'
import {examples} from '../examples/examples.ts'
import {sixth} from '../examples/sixth.ts'
import {everything} from '../whitepaper/everything.ts'

const papers = [
  ...examples.map(({slug, paper}) => [slug, paper] as const),
  ['sixth', sixth] as const,
  ['everything', whitepaper(everything as never)] as const,
]

/** The HTML that remark-rehype makes of a tree. */
function html(tree: Root): string {
  const processor = unified().use(remarkRehype).use(rehypeStringify)
  return processor.stringify(processor.runSync(structuredClone(tree)) as never)
}

/** What a reader sees: tags and white space left out, references resolved. */
function seen(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x([\dA-F]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s/gu, '')
}

describe.each(papers)('the tree of %s', (_slug, paper) => {
  const tree = toMdast(paper)
  const markup = html(tree)

  test('says as HTML what its Markdown says to two readers', () => {
    const markdown = toMarkdown(paper)
    const parsed = unified().use(remarkParse).use(remarkGfm).parse(markdown)
    const blocks: string[] = []
    visit(parsed, node => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
        blocks.push(textOf(node, {includeHtml: false}))
    })
    expect(seen(markup)).toBe(blocks.join('').replace(/\s/gu, ''))
    expect(seen(new MarkdownIt({html: true}).render(markdown))).toBe(seen(markup))
  })

  test('has no link to nowhere, and the anchors that GitHub makes', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id as string)
    const targets = [...markup.matchAll(/ href="#([^"]+)"/gu)].map(([, target]) => decodeURIComponent(target as string))
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
    expect(ids).toEqual([...slugsOf(tree).values()])
  })

  test('has its roles as classes, and no cell is lost', () => {
    const roles = new Set<string>()
    let cells = 0
    visit(tree, (node: Nodes) => {
      const role = (node.data as {role?: string} | undefined)?.role
      if (role !== undefined) roles.add(role)
      if (node.type === 'tableCell') cells++
    })
    for (const role of roles) expect(markup).toContain(`class="${role}"`)
    expect([...markup.matchAll(/<t[hd][ >]/gu)]).toHaveLength(cells)
  })

  test('has no HTML in it, and is plain data', () => {
    const types = new Set<string>()
    visit(tree, node => void types.add(node.type))
    expect(types).not.toContain('html')
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })
})
