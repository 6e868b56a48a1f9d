import {describe, expect, test} from 'vitest'
import {list, p, quote} from '../../build.ts'
import {bodyOf, make} from '../make.ts'
import {child, type Element, elements, value} from '../xml.ts'

const number = (block: Element): string => {
  const properties = child(child(block, 'w:pPr'), 'w:numPr')
  return `${value(properties, 'w:numId')}/${value(properties, 'w:ilvl')}`
}

describe('a list', () => {
  test('has bullets on every level', async () => {
    const body = await bodyOf(list(false, [p('a'), list(false, [p('b'), list(false, p('c'))])], p('d')))
    expect(body.map(number).map(text => text.split('/')[1])).toEqual(['0', '1', '2', '0'])
    expect(new Set(body.map(number).map(text => text.split('/')[0])).size).toBe(1)
  })

  test('counts on its own, also below another', async () => {
    const nested = (): ReturnType<typeof list> => list(true, [p('a'), list(true, p('b'))], [p('c'), list(true, p('d'))])
    const body = await bodyOf(nested(), p('x'), nested())
    const ids = body.map(number).map(text => text.split('/')[0])
    // Five counts: two outer lists, and what is below each of their items.
    expect(ids[0]).toBe(ids[2])
    expect(new Set(ids.filter(id => id !== 'undefined')).size).toBe(6)
  })

  test('counts from its start', async () => {
    const file = await make([{...list(true, p('a')), start: 5}, list(true, p('b'))])
    const numbering = file.xml('word/numbering.xml')
    const starts = elements(file.xml('word/document.xml'), 'w:numId').map(use => {
      const list = elements(numbering, 'w:num').find(other => other.attributes['w:numId'] === use.attributes['w:val'])!
      return elements(list, 'w:startOverride')[0]!.attributes['w:val']
    })
    expect(starts).toEqual(['5', '1'])
  })

  test('has its marker on the first paragraph of an item, the others stand below it', async () => {
    const body = await bodyOf(list(true, [p('a'), p('b')]))
    expect(body.map(number)).toEqual(
      ['3/0', 'undefined/undefined'].map((text, index) => (index ? text : number(body[0]!))),
    )
    expect(child(child(body[1], 'w:pPr'), 'w:ind')!.attributes['w:left']).toBe('420')
  })

  test('has an empty paragraph for the marker of an item that begins with something else', async () => {
    const body = await bodyOf(list(false, [{type: 'code', value: 'x'}], []))
    expect(body).toHaveLength(3)
    expect(number(body[0]!).endsWith('/0')).toBe(true)
  })

  test('goes as deep as one likes', async () => {
    let deep = list(false, p('x'))
    for (let level = 0; level < 15; level++) deep = list(false, [p('x'), deep])
    const levels = (await bodyOf(deep)).map(number).map(text => Number(text.split('/')[1]))
    expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8])
  })

  test('in a quote is indented with it', async () => {
    const body = await bodyOf(quote(list(false, p('a'))))
    expect(child(child(body[0], 'w:pPr'), 'w:ind')!.attributes).toEqual({'w:left': '840', 'w:hanging': '420'})
  })
})
