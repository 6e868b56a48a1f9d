import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../../../src/render/markdown/index.ts'
import {h, p, root} from '../build.ts'
import {blocksOf} from '../parity/tree.ts'
import {parse} from '../parse.ts'

const stays = [
  ...['ISO/IEC 27017:2015', 'a_b', 'snake_case_name', 'AT&T', 'R&D', '&nbsp', '3 < 5', '<5', 'a > b', '1.はじめに'],
  ...[
    '5.1.1 情報セキュリティ',
    '#hash',
    'C#',
    '--foo',
    '~',
    '約~10',
    '5 * 3 * 2',
    '注*',
    'x^2',
    '100%',
    '[注] 本文',
    '【要確認】',
    '(a)',
  ],
  ...['C:\\temp', '"引用"', '！（）［］', 'a!', '¥1,000', '$5', '+81-3'],
]

const escaped: readonly [string, string][] = [
  ['*x*', '\\*x\\*'],
  ['_x_', '\\_x\\_'],
  ['# x', '\\# x'],
  ['> x', '\\> x'],
  ['- x', '\\- x'],
  ['+ x', '\\+ x'],
  ['1. はじめに', '1\\. はじめに'],
  ['2024) x', '2024\\) x'],
  ['---', '\\---'],
  ['* * *', '\\* * *'],
  ['a\n===', 'a\n\\==='],
  ['a | b\n- | -', 'a | b\n\\- | -'],
  ['`x`', '\\`x\\`'],
  ['```', '\\```'],
  ['~~x~~', '\\~\\~x\\~\\~'],
  ['9:00~18:00、13:00~14:00', '9:00\\~18:00、13:00\\~14:00'],
  ['[a](b)', '[a]\\(b)'],
  ['![a](b)', '![a]\\(b)'],
  ['[a]: b', '\\[a]: b'],
  ['[ ] x', '\\[ ] x'],
  ['[!NOTE]', '\\[!NOTE]'],
  ['<script>', '\\<script>'],
  ['<!-- x -->', '\\<!-- x -->'],
  ['&amp;', '\\&amp;'],
  ['&#65;', '\\&#65;'],
  ['\\*', '\\\\*'],
  ['a\\', 'a\\\\'],
]

describe('escaping', () => {
  test.each(stays)('leaves %j alone', text => {
    expect(toMarkdown(root(p(text)))).toBe(`${text}\n`)
    expect(blocksOf(parse(`${text}\n`))).toEqual([text])
  })

  test.each(escaped)('escapes %j', (text, markdown) => {
    expect(toMarkdown(root(p(text)))).toBe(`${markdown}\n`)
    expect(parse(markdown).children.map(node => node.type)).toEqual(['paragraph'])
  })

  test.each([
    ['1. はじめに', '## 1. はじめに'],
    ['- x', '## - x'],
    ['C#', '## C#'],
    ['a ##', '## a \\##'],
    ['#', '## \\#'],
  ])('writes the heading %j as %j', (text, markdown) => {
    expect(toMarkdown(root(h(2, text)))).toBe(`${markdown}\n`)
    expect(blocksOf(parse(markdown))).toEqual([text])
  })
})
