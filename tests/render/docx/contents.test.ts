import {describe, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {as, h, link, list, p, root} from '../build.ts'
import {bodyOf} from './make.ts'
import {child, elements, value} from './xml.ts'

const entries = as('contents', list(false, [p(link('#a', 'a')), list(false, p(link('#b', 'b')))], p(link('#c', 'c'))))

describe('the contents', () => {
  test('are a field, filled in with links to the headings', async () => {
    const [, control, next] = await bodyOf(as('contents', h(2, '目次')), entries, h(2, 'a'), h(3, 'b'), h(2, 'c'))
    expect(control!.name).toBe('w:sdt')
    expect(value(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')).toBe('Table of Contents')
    const lines = elements(control!, 'w:p')
    expect(lines.map(line => value(child(line, 'w:pPr'), 'w:pStyle'))).toEqual(['TOC1', 'TOC2', 'TOC1'])
    expect(elements(control!, 'w:hyperlink').map(use => use.attributes['w:anchor'])).toEqual(['a', 'b', 'c'])
    expect(elements(control!, 'w:rStyle')).toEqual([])
    expect(child(child(next, 'w:pPr'), 'w:pageBreakBefore')).toBeDefined()
  })

  test.each([
    ['to level 3', [h(2, 'a'), h(3, 'b'), h(2, 'c')], '1-3'],
    ['no deeper than they are when updated', [h(1, 'a'), h(2, 'b'), h(3, 'x'), h(1, 'c')], '1-2'],
  ])('go %s', async (_name, headings, levels) => {
    const [control] = await bodyOf(entries, ...headings)
    expect(elements(control!, 'w:instrText')[0]!.children.join('')).toBe(` TOC \\o "${levels}" \\h \\z \\u `)
  })

  test('carry no page number that could be wrong', async () => {
    const [control] = await bodyOf(entries, h(1, 'a'), h(2, 'b'), h(1, 'c'))
    expect(elements(control!, 'w:t').map(text => text.children.join(''))).toEqual(['a', 'b', 'c'])
  })

  test('of nothing are nothing', async () => {
    expect(await bodyOf(as('contents', list(false)))).toEqual([])
  })

  test('hold paragraphs only', async () => {
    const tree = root(as('contents', list(false, {type: 'thematicBreak'})))
    await expect(toDocx(tree)).rejects.toThrow('Cannot have `thematicBreak` in the contents')
  })
})
