import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {emphasis, h, link, p, strong} from '../../build.ts'
import {bodyOf} from '../make.ts'
import {child, elements} from '../xml.ts'

/** Each run as its properties and text: `b i:text`. */
async function runs(...children: (string | PhrasingContent)[]): Promise<string[]> {
  const [block] = await bodyOf(p(...children))
  return elements(block!, 'w:r').map(run => {
    const marks = (child(run, 'w:rPr')?.children ?? []).map(mark => {
      return typeof mark === 'string'
        ? mark
        : mark.name.slice(2) + (mark.name === 'w:rStyle' ? `=${mark.attributes['w:val']}` : '')
    })
    const text = run.children.map(part => {
      if (typeof part === 'string' || part.name === 'w:rPr') return ''
      return part.name === 'w:t' ? part.children.join('') : `<${part.name}>`
    })
    return `${marks.join(' ')}:${text.join('')}`
  })
}

describe('phrasing', () => {
  test('marks its runs', async () => {
    expect(
      await runs('a', strong('b', emphasis('c')), {type: 'delete', children: [{type: 'text', value: 'd'}]}),
    ).toEqual([...[':a', 'b bCs:b', 'b bCs i iCs:c', 'strike:d']])
  })

  test('has code, breaks and tabs', async () => {
    expect(
      await runs('a\tb', {type: 'break'}, {type: 'inlineCode', value: 'c  d'}, {type: 'html', value: '<br>'}, 'e'),
    ).toEqual([...[':a', ':<w:tab>', ':b', ':<w:br>', 'rStyle=InlineCode:c  d', ':<w:br>', ':e']])
  })

  test('joins lines, Japanese ones without a space', async () => {
    expect(await runs('日本\n語 a\nb')).toEqual([':日本語 a b'])
    expect(await runs('日本', strong('\n語'), '。\n', emphasis('x'))).toEqual([':日本', 'b bCs:語', ':。 ', 'i iCs:x'])
  })

  test('has links', async () => {
    const body = await bodyOf(
      h(1, '目的'),
      p(link('https://example.jp/#x', 'a'), link('#目的', strong('b')), link('tel:03', 'c')),
    )
    const links = elements(body[1]!, 'w:hyperlink')
    expect(links.map(use => [use.attributes['r:id'] !== undefined, use.attributes['w:anchor']])).toEqual([
      ...[
        [true, 'x'],
        [false, 'heading_1'],
        [true, undefined],
      ],
    ])
    expect(links.map(use => elements(use, 'w:rStyle').length)).toEqual([1, 1, 1])
  })
})
