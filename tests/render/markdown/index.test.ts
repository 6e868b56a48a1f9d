import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import * as api from '../../../src/render/markdown/index.ts'
import {as, emphasis, h, link, list, p, quote, root, strong, table} from '../build.ts'
import {parse} from '../parse.ts'
import {sample} from '../sample.ts'

const {toMarkdown} = api

test('exposes the public api', () => {
  expect(Object.keys(api)).toEqual(['markdownPreset', 'toMarkdown'])
})

describe('toMarkdown', () => {
  test('writes a paper', () => {
    const markdown = toMarkdown(sample())
    expect(markdown).toContain('\n### 3.2 バックアップ\n')
    expect(markdown).toContain('\n  - [3.2 バックアップ](#32-バックアップ)\n')
    expect(markdown).toContain('<security@example.jp>')
    expect(markdown).not.toContain('\\')
    expect(toMarkdown(parse(markdown))).toBe(markdown)
  })

  test('ignores data', () => {
    expect(toMarkdown(root(as('title', h(1, '表題')), as('reference', p('ISO/IEC 27017 12.3.1'))))).toBe(
      '# 表題\n\nISO/IEC 27017 12.3.1\n',
    )
  })

  test('gives the empty string for nothing', () => {
    expect(toMarkdown(root(p(''), list(false), quote()))).toBe('')
  })

  test('leaves out white space that Markdown cannot hold', () => {
    expect(toMarkdown(root(p('  a \n b', {type: 'break'}, ' c  ', {type: 'break'})))).toBe('a\nb\\\nc\n')
  })

  test('keeps ideographic spaces', () => {
    expect(toMarkdown(root(p('　字下げ　')))).toBe('　字下げ　\n')
  })

  test('writes tables without padding', () => {
    const tree = root({...table(['項目', '内容'], ['a|b', '`x`']), align: ['left', null]})
    expect(toMarkdown(tree)).toBe('| 項目 | 内容 |\n| :- | - |\n| a\\|b | \\`x\\` |\n')
  })

  test('writes code, rules and deleted text', () => {
    const tree = root(
      {type: 'code', value: '```\nx'},
      {type: 'thematicBreak'},
      p('a', {type: 'delete', children: [{type: 'text', value: 'b'}]}),
    )
    expect(toMarkdown(tree)).toBe('````\n```\nx\n````\n\n---\n\na~~b~~\n')
  })

  test('puts phrasing between blocks into a paragraph', () => {
    expect(toMarkdown({type: 'root', children: [{type: 'text', value: 'a'}, h(2, 'b')]} as Root)).toBe('a\n\n## b\n')
  })

  test('refuses, with all problems at once, what cannot be written', () => {
    const tree = root(
      p('a\u0007b', link('ref:backup', 'バックアップ')),
      p(link('#nowhere', 'こちら'), link('javascript:alert(1)', 'x'), link('/relative', 'y'), link('https://', 'z')),
      {type: 'code', value: '\ud800'},
    )
    expect(() => toMarkdown(tree)).toThrowErrorMatchingInlineSnapshot(`
      [WhitepaperError: 文書を出力できません（7件）。
      - 文書に使えない文字 U+0007 があります（text）: 「a�b」
      - 文書に使えない文字 U+D800 があります（code）: 「�」
      - 解決されていない参照です: ref:backup（「バックアップ」）
      - 見出しのない内部リンクです: #nowhere（「こちら」）
      - 使えないリンク先です（http、https、mailto、tel のみ）: javascript:alert(1)（「x」）
      - 使えないリンク先です（http、https、mailto、tel のみ）: /relative（「y」）
      - リンク先の書き方が正しくありません: https://（「z」）]
    `)
  })

  test('refuses nodes it does not know', () => {
    expect(() => toMarkdown(root({type: 'mystery'} as never))).toThrow('Cannot handle unknown node `mystery`')
  })

  test('marks what can be marked', () => {
    expect(toMarkdown(root(p('を', strong('毎日'), '取得、', emphasis('（注）'), '、')))).toBe(
      'を**毎日**取得、*（注）*、\n',
    )
  })
})
