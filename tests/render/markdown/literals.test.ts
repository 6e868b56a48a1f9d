import MarkdownIt from 'markdown-it'
import {marked} from 'marked'
import type {Link} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {toMarkdown} from '../../../src/render/markdown/index.ts'
import {link, p, root, table} from '../build.ts'
import {parse} from '../parse.ts'

/** The links that GitHub makes of a text. */
function linksIn(text: string): string[] {
  const links: string[] = []
  visit(parse(toMarkdown(root(p(text)))), 'link', (node: Link) => void links.push(`${textOf(node)} ${node.url}`))
  return links
}

test.each([
  ['窓口をhttps://example.jp/contactに変更', ['https://example.jp/contact']],
  ['詳細はhttps://example.jp/backupをご覧ください。', ['https://example.jp/backup']],
  ['（https://example.jp/a_(b)）', ['https://example.jp/a_(b)']],
  ['(https://example.jp/a)、https://example.jp/b.', ['https://example.jp/a', 'https://example.jp/b']],
  ['https://例.jp/a_b?c=d&e=f', ['https://例.jp/a_b?c=d&e=f']],
  ['<https://x.y>と\\https://x.y/*a*', ['https://x.y', 'https://x.y/*a']],
  ['http://x.y/<img src=x onerror=alert(1)>', ['http://x.y/']],
  ['xhttps://example.jp', []],
  ['C:\\temp、9:00', []],
])('%s links its addresses and nothing else', (text, addresses) => {
  expect(linksIn(text)).toEqual(addresses.map(address => `${address} ${address}`))
  const tree = root(p(text))
  expect(textOf(parse(toMarkdown(tree)))).toBe(text)
})

test.each([
  ['www.example.jpを参照', 'www.example.jp http://www.example.jp'],
  ['info@example.jpまで', 'info@example.jp mailto:info@example.jp'],
  ['<a@b.c>', 'a@b.c mailto:a@b.c'],
])('%s', (text, expected) => {
  expect(linksIn(text)).toEqual([expected])
  expect(textOf(parse(toMarkdown(root(p(text)))))).toBe(text)
})

test('no value becomes HTML for any of three readers, also behind an address', () => {
  const text = 'http://x.y/<img src=x onerror=alert(1)> www.x.y/<b> a@x.y<i>'
  const markdown = toMarkdown(root(p(text), table(['a'], [text])))
  for (const page of [new MarkdownIt({html: true, linkify: true}).render(markdown), String(marked.parse(markdown))]) {
    expect(page).not.toMatch(/<(?:img|b|i)[ >]/u)
  }
})

test('text in a link stays that link’s', () => {
  expect(toMarkdown(root(p(link('https://a.jp/', 'https://b.jp/を参照'))))).toBe(
    '[https://b.jp/を参照](https://a.jp/)\n',
  )
})
