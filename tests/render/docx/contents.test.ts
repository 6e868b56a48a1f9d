import {describe, expect, test} from 'vitest'
import {type DocxOptions, toDocx} from '../../../src/render/docx/index.ts'
import {as, h, link, list, p, root} from '../build.ts'
import {bodyOf, make} from './make.ts'
import {child, elements, value} from './xml.ts'

const entries = as('contents', list(false, [p(link('#a', 'a')), list(false, p(link('#b', 'b')))], p(link('#c', 'c'))))

describe('the contents', () => {
  test('are a field, filled in with links to the headings', async () => {
    const [, control, next] = await bodyOf(as('contents', h(2, '目次')), entries, h(2, 'a'), h(3, 'b'), h(2, 'c'))
    expect(control!.name).toBe('w:sdt')
    expect(value(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')).toBe('Table of Contents')
    const lines = elements(control!, 'w:p')
    expect(lines.map(line => value(child(line, 'w:pPr'), 'w:pStyle'))).toEqual(['TOC1', 'TOC2', 'TOC1'])
    const anchors = elements(control!, 'w:hyperlink').map(use => use.attributes['w:anchor'])
    expect(anchors).toEqual(['a', 'a', 'b', 'b', 'c', 'c'])
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

  const shown = async (options: DocxOptions, ...text: string[]): Promise<string[]> => {
    const content = [entries, h(1, 'a'), ...text.map(line => p(line)), h(2, 'b'), h(1, 'c')]
    const control = elements((await make(content, options)).xml('word/document.xml'), 'w:sdt')[0]!
    return elements(control, 'w:t').map(line => line.children.join(''))
  }

  test('have the numbers of the pages, without any font given', async () => {
    expect(await shown({})).toEqual(['a', '2', 'b', '2', 'c', '2'])
    expect(await shown({}, ...Array.from({length: 60}, () => '行'))).toEqual(['a', '2', 'b', '4', 'c', '4'])
    expect(await shown({style: {preset: 'mincho'}}, '※①→○“引用”')).toEqual(['a', '2', 'b', '2', 'c', '2'])
  })

  test('have no number that could be wrong', async () => {
    const body = {eastAsia: 'ヒラギノ角ゴ', latin: 'Avenir'}
    expect(await shown({style: {body}})).toEqual(['a', 'b', 'c'])
    // Nobody knows which font a reader's Word draws this in.
    expect(await shown({}, '한국어')).toEqual(['a', 'b', 'c'])
  })

  test('refuse a font that is none', async () => {
    const fonts = [{data: new Uint8Array([1, 2, 3])}]
    await expect(shown({fonts})).rejects.toThrow('フォントを読めません（1件）。')
  })

  test('of nothing are nothing', async () => {
    expect(await bodyOf(as('contents', list(false)))).toEqual([])
  })

  test('hold paragraphs only', async () => {
    const tree = root(as('contents', list(false, {type: 'thematicBreak'})))
    await expect(toDocx(tree)).rejects.toThrow('Cannot have `thematicBreak` in the contents')
  })
})
