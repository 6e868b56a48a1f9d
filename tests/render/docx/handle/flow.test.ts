import {describe, expect, test} from 'vitest'
import {as, h, list, p, table} from '../../build.ts'
import {bodyOf} from '../make.ts'
import {child, type Element, elements, value} from '../xml.ts'

const styleOf = (block: Element): string | undefined => value(child(block, 'w:pPr'), 'w:pStyle')

describe('blocks', () => {
  test('have the style of their role, if it is known', async () => {
    const body = await bodyOf(
      p('a'),
      as('reference', p('b')),
      as('end', p('以上')),
      as('unknown', p('c')),
      as('toString', p('d')),
    )
    expect(body.map(styleOf)).toEqual([undefined, 'Reference', 'End', undefined, undefined])
  })

  test('make a cover of a title and the lines below', async () => {
    const body = await bodyOf(as('title', h(1, 't')), as('cover', p('a')), as('cover', p('b')), p('c'))
    expect(body.map(styleOf)).toEqual(['Title', 'CoverLine', 'CoverLine', undefined])
    expect(body.map(block => child(child(block, 'w:pPr'), 'w:pageBreakBefore') !== undefined)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  test('can be code, its lines separated by breaks', async () => {
    const [block] = await bodyOf({type: 'code', value: 'a\r\n  b\n\nc'})
    expect(styleOf(block!)).toBe('Code')
    expect(elements(block!, 'w:br')).toHaveLength(3)
  })

  test('can be a rule', async () => {
    expect((await bodyOf({type: 'thematicBreak'})).map(styleOf)).toEqual(['Rule'])
  })

  test('keep their distance from tables and lists above', async () => {
    const body = await bodyOf(table(['a']), p('b'), list(false, p('c')), p('d'), p('e'))
    const before = body.map(block => child(child(block, 'w:pPr'), 'w:spacing')?.attributes['w:before'])
    expect(before).toEqual([undefined, '210', undefined, '98', undefined])
  })
})
