import type {Table} from 'mdast'
import {describe, expect, test} from 'vitest'
import {as, h, list, p, quote, table} from '../../build.ts'
import {bodyOf} from '../make.ts'
import {child, type Element, elements, value} from '../xml.ts'

const widths = (block: Element): number[] =>
  elements(block, 'w:gridCol').map(column => Number(column.attributes['w:w']))
const sum = (values: number[]): number => values.reduce((total, width) => total + width, 0)

describe('a table', () => {
  test('has a header row that is repeated, and rows that are not split', async () => {
    const [block] = await bodyOf(table(['項目', '内容'], ['a', 'b'], ['c', 'd']))
    const rows = elements(block!, 'w:tr').map(row => child(row, 'w:trPr'))
    expect(rows.map(row => child(row, 'w:tblHeader') !== undefined)).toEqual([true, false, false])
    expect(rows.every(row => child(row, 'w:cantSplit'))).toBe(true)
    expect(elements(block!, 'w:pStyle').map(style => style.attributes['w:val'])).toEqual([
      ...['TableHeader', 'TableHeader'],
      ...['TableText', 'TableText', 'TableText', 'TableText'],
    ])
    expect(elements(block!, 'w:shd')).toHaveLength(2)
    expect(value(child(block, 'w:tblPr'), 'w:tblLayout')).toBeUndefined()
    expect(elements(block!, 'w:tblLayout')[0]!.attributes['w:type']).toBe('fixed')
  })

  test('is as wide as the text, its columns as their texts need', async () => {
    const [block] = await bodyOf(table(['版', '内容'], ['第1.0版', 'とても長い内容'.repeat(20)]))
    const [first, second] = widths(block!)
    expect(sum(widths(block!))).toBe(9072)
    expect(first! * 4).toBeLessThan(second!)
  })

  test('has the proportions it is given', async () => {
    const given: Table = {...table(['a', 'b', 'c']), data: {widths: [1, 2, 3]} as object}
    const [block] = await bodyOf(given)
    expect(widths(block!)).toEqual([1512, 3024, 4536])
  })

  test('does not mind proportions that are none', async () => {
    const [block] = await bodyOf({...table(['a', 'b']), data: {widths: [1, -1]} as object})
    expect(sum(widths(block!))).toBe(9072)
  })

  test('fills rows that are short', async () => {
    const [block] = await bodyOf(table(['a', 'b', 'c'], ['d']))
    expect(elements(block!, 'w:tr').map(row => elements(row, 'w:tc').length)).toEqual([3, 3])
  })

  test('aligns its columns', async () => {
    const [block] = await bodyOf({...table(['a', 'b', 'c']), align: ['right', 'center', null]})
    expect(elements(block!, 'w:pPr').map(properties => value(properties, 'w:jc'))).toEqual([
      'right',
      'center',
      undefined,
    ])
  })

  test('does not run into the next', async () => {
    const body = await bodyOf(table(['a']), table(['b']), p('c'))
    expect(body.map(block => block.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p'])
  })

  test('starts a page after a cover', async () => {
    const body = await bodyOf(as('title', h(1, 't')), as('cover', p('c')), table(['a']))
    expect(body.map(block => block.name)).toEqual(['w:p', 'w:p', 'w:p', 'w:tbl'])
    expect(child(child(body[2], 'w:pPr'), 'w:pageBreakBefore')).toBeDefined()
  })

  test('is narrower where the text is', async () => {
    const [quoted] = await bodyOf(quote(table(['a'])))
    expect(widths(quoted!)).toEqual([9072 - 420])
    const listed = await bodyOf(list(false, [p('x'), table(['a'])]))
    expect(widths(listed[1]!)).toEqual([9072 - 420])
    expect(elements(listed[1]!, 'w:tblInd')[0]!.attributes['w:w']).toBe('420')
  })
})
