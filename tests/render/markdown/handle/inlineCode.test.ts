import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../../../../src/render/markdown/index.ts'
import {p, root, table} from '../../build.ts'

const code = (value: string): PhrasingContent => ({type: 'inlineCode', value})

describe('code in a line', () => {
  test('has as many ticks as it needs', () => {
    expect(toMarkdown(root(p(code('a`b'), ' ', code('c'))))).toBe('``a`b`` `c`\n')
  })

  test('escapes bars in a table, and is text where that cannot be done', () => {
    expect(toMarkdown(root(table([code('a|b'), code('a\\|b')])))).toBe('| `a\\|b` | a\\\\\\|b |\n| - | - |\n')
  })
})
