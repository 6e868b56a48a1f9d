import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../../../../src/render/markdown/index.ts'
import {h, link, p, root, table} from '../../build.ts'
import {parse} from '../../parse.ts'

describe('a link', () => {
  test.each([
    ['https://example.jp/', 'https://example.jp/', '<https://example.jp/>'],
    ['mailto:a@example.jp', 'a@example.jp', '<a@example.jp>'],
    ['mailto:a@example.jp', 'mailto:a@example.jp', '<mailto:a@example.jp>'],
    ['tel:03-0000-0000', '03-0000-0000', '[03-0000-0000](tel:03-0000-0000)'],
    ['mailto:日本@例.jp', '日本@例.jp', '[日本@例.jp](mailto:日本@例.jp)'],
    ['https://example.jp/a_(b)?x=1&y=2', 'こちら', '[こちら](https://example.jp/a_(b)?x=1&y=2)'],
    ['https://example.jp/(', 'こちら', '[こちら](https://example.jp/\\()'],
    ['https://example.jp/a b', 'こちら', '[こちら](<https://example.jp/a b>)'],
    ['https://example.jp/?a&copy;', 'こちら', '[こちら](https://example.jp/?a\\&copy;)'],
    ['https://example.jp/', 'x [y] z', '[x [y] z](https://example.jp/)'],
    ['https://example.jp/', 'x ] z', '[x \\] z](https://example.jp/)'],
    ['https://example.jp/\\', 'こちら', '[こちら](https://example.jp/\\\\)'],
    ['https://example.jp/`', 'x`y', '[x\\`y](https://example.jp/`)'],
  ])('to %s with text %j', (url, text, markdown) => {
    const tree = root(p(link(url, text)))
    expect(toMarkdown(tree)).toBe(`${markdown}\n`)
    expect(parse(markdown).children[0]).toMatchObject({children: [{type: 'link', url, children: [{value: text}]}]})
  })

  test('has a title', () => {
    const tree = root(p({...link('https://example.jp/', 'x'), title: 'a "b" \\\n&amp;'}))
    expect(toMarkdown(tree)).toBe('[x](https://example.jp/ "a \\"b\\" \\ \\&amp;")\n')
  })

  test('escapes bars in a table', () => {
    const url = 'https://example.jp/a|b'
    expect(toMarkdown(root(table([link(url, url)])))).toContain(
      '| [https://example.jp/a\\|b](https://example.jp/a\\|b) |',
    )
  })

  test('leads to a heading, its slug encoded or not', () => {
    const tree = root(h(2, '目的'), p(link('#目的', 'a'), link('#%E7%9B%AE%E7%9A%84', 'b')))
    expect(toMarkdown(tree)).toContain('[a](#目的)[b](#%E7%9B%AE%E7%9A%84)')
  })

  test('after an exclamation mark does not become an image', () => {
    expect(toMarkdown(root(p('注意!', link('https://example.jp/', 'x'))))).toBe('注意\\![x](https://example.jp/)\n')
  })
})
