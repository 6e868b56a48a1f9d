import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../../../../src/render/markdown/index.ts'
import {list, p, root} from '../../build.ts'
import {parse} from '../../parse.ts'

describe('a list', () => {
  test('is tight when its items are paragraphs and lists', () => {
    const tree = root(list(false, [p('a'), list(true, p('b'), p('c'))], p('d')))
    expect(toMarkdown(tree)).toBe('- a\n  1. b\n  2. c\n- d\n')
  })

  test('is loose when an item has two paragraphs, whatever the tree says', () => {
    const tree = root({...list(false, [p('a'), p('b')], p('c')), spread: false})
    expect(toMarkdown(tree)).toBe('- a\n\n  b\n\n- c\n')
  })

  test('counts from its start', () => {
    expect(toMarkdown(root({...list(true, p('a'), p('b')), start: 9}))).toBe('9. a\n10. b\n')
  })

  test('below a paragraph is set off when it could not interrupt it', () => {
    const tree = root(list(false, [p('a'), {...list(true, p('b')), start: 3}]))
    expect(toMarkdown(tree)).toBe('- a\n\n  3. b\n')
  })

  test('takes another marker after a list', () => {
    const markdown = toMarkdown(root(list(false, p('a')), list(false, p('b')), list(true, p('c')), list(true, p('d'))))
    expect(markdown).toBe('- a\n\n* b\n\n1. c\n\n1) d\n')
    expect(parse(markdown).children).toHaveLength(4)
  })

  test('takes another marker before a rule', () => {
    expect(toMarkdown(root(list(false, {type: 'thematicBreak'})))).toBe('* ---\n')
  })
})
