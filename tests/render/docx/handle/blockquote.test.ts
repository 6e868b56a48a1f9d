import {describe, expect, test} from 'vitest'
import {as, list, p, quote} from '../../build.ts'
import {bodyOf} from '../make.ts'
import {child, elements, value} from '../xml.ts'

describe('a quote', () => {
  test('is indented', async () => {
    const body = await bodyOf(quote(p('a'), quote(p('b'))))
    expect(body.map(block => child(child(block, 'w:pPr'), 'w:ind')!.attributes['w:left'])).toEqual(['420', '840'])
  })

  test('is a box when it is a point', async () => {
    const body = await bodyOf(as('point', quote(p('a'), p('b'))))
    expect(body.map(block => value(child(block, 'w:pPr'), 'w:pStyle'))).toEqual(['Point', 'Point'])
  })

  test('is a box of its own beside another', async () => {
    const body = await bodyOf(as('point', quote(p('a'))), as('point', quote(p('b'))), p('c'))
    expect(body.map(block => value(child(block, 'w:pPr'), 'w:pStyle'))).toEqual([
      'Point',
      'Separator',
      'Point',
      undefined,
    ])
  })

  test('is a cell when it is a point with more than paragraphs', async () => {
    const body = await bodyOf(as('point', quote(p('a'), list(false, p('b')))), p('c'))
    expect(body.map(block => block.name)).toEqual(['w:tbl', 'w:p'])
    expect(elements(body[0]!, 'w:p')).toHaveLength(2)
  })
})
