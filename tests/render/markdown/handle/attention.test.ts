import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../../../../src/render/markdown/index.ts'
import {emphasis, p, root, strong} from '../../build.ts'

const cases: readonly [string, (string | PhrasingContent)[], string][] = [
  ['in a word', ['本', strong('日'), 'は'], '本**日**は'],
  ['with punctuation inside beside punctuation', ['「', strong('（注）'), '」'], '「**（注）**」'],
  ['at both ends of the block', [strong('（注）')], '**（注）**'],
  ['one in the other', ['a', strong(emphasis('b'), 'c'), 'd'], 'a***b*c**d'],
  ['without markers where punctuation meets a letter', ['で', strong('（自動）'), 'を'], 'で（自動）を'],
  ['without markers around white space', ['a', strong(' b'), 'c'], 'a bc'],
  ['without markers beside other markers', [emphasis('a'), strong('b')], 'a**b**'],
  ['beside an asterisk', ['5*', strong('b')], '5\\***b**'],
  ['once where one is in its own kind', [strong('a', strong('b'))], '**ab**'],
  ['once where two stand side by side', [strong('a'), strong('b')], '**ab**'],
  ['beside half a pair', ['😀', strong('、x'), ''], '😀、x'],
]

describe('emphasis and strong text', () => {
  test.each(cases)('are written %s', (_name, children, markdown) => {
    expect(toMarkdown(root(p(...children)))).toBe(`${markdown}\n`)
  })

  test('without markers do not let their text become markup', () => {
    expect(toMarkdown(root(p(emphasis('# ', {type: 'inlineCode', value: 'x'}), 'y')))).toBe('\\# `x`y\n')
  })
})
