import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toDocx} from '../../../../src/render/docx/index.ts'
import {as, h, p, root} from '../../build.ts'
import {make} from '../make.ts'
import {bytes, jpeg, png} from '../picture.ts'
import {validate} from '../validate.ts'
import {elements} from '../xml.ts'

const image = (url: string, alt = '構成図'): PhrasingContent => ({type: 'image', url, alt})
const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0"/></svg>')

/** Width and height of the images of a file, in pixels. */
async function sizes(assets: Record<string, Uint8Array>, ...content: Parameters<typeof root>) {
  const extents = elements((await make(root(...content), {assets})).xml('word/document.xml'), 'wp:extent')
  return extents.map(({attributes}) => [Number(attributes.cx) / 9525, Number(attributes.cy) / 9525])
}

describe('an image', () => {
  test('stands in the line with its alternative text, and the line is as tall', async () => {
    const file = await make(root(p(image('a.png'))), {assets: {'a.png': png(40, 20)}})
    const document = file.xml('word/document.xml')
    expect(elements(document, 'wp:docPr')[0]!.attributes).toMatchObject({descr: '構成図', name: 'a.png'})
    expect(elements(document, 'w:spacing')[0]!.attributes).toMatchObject({'w:line': '240', 'w:lineRule': 'auto'})
    expect(file.paths).toContain('word/media/image1.png')
  })

  test('is as large as it is, but no wider than the text, nor higher than a page', async () => {
    const assets = {'s.png': png(40, 20), 'w.jpg': jpeg(4000, 1000), 'h.png': png(100, 4000)}
    const [small, wide, high] = await sizes(assets, ...Object.keys(assets).map(key => p(image(key))))
    expect(small).toEqual([40, 20])
    expect(wide).toEqual([605, 151])
    expect(high![1]).toBeLessThan(800)
  })

  test('has a height of its own when it is the logo', async () => {
    const [logo] = await sizes({'a.png': png(400, 100)}, as('logo', p(image('a.png'))), as('title', h(1, '表題')))
    expect(logo).toEqual([212, 53])
  })

  test('can be SVG, with a PNG for those who cannot show that', async () => {
    const file = await toDocx(root(p(image('a.svg'))), {assets: {'a.svg': svg, 'a.png': png(4, 2)}})
    expect(await validate(file)).toEqual([])
    expect(await sizes({'a.svg': svg, 'a.png': png(4, 2)}, p(image('a.svg')))).toEqual([[40, 20]])
  })

  test('is written in the same bytes again', async () => {
    const write = () => toDocx(root(p(image('a.png'))), {assets: {'a.png': png(40, 20)}})
    expect(Buffer.from(await write()).equals(await write())).toBe(true)
  })
})

describe('images that cannot be', () => {
  test('are refused, all at once', async () => {
    const assets = {
      'a.png': bytes('GIF89a'),
      'b.jpg': jpeg(10, 10).slice(0, 6),
      'c.svg': svg,
      'd.svg': bytes('<svg onload="alert(1)"></svg>'),
      'e.svg': bytes('<svg><image href="https://example.jp/a.png"/></svg>'),
      'f.svg': bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>'),
      'g.png': png(30_000, 1),
      'h.png': 'logo.png' as never,
    }
    await expect(toDocx(root(), {assets})).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WhitepaperError: 画像を読めません（8件）。
      - assets「a.png」: PNG、JPEG、SVGのいずれでもないか、壊れています
      - assets「b.jpg」: PNG、JPEG、SVGのいずれでもないか、壊れています
      - assets「c.svg」: SVGを表示できない環境のために、同じ図のPNG「c.png」もassetsに入れてください
      - assets「d.svg」: SVGのスクリプトは使えません
      - assets「e.svg」: SVGから外部のファイルは参照できません
      - assets「f.svg」: SVGの実体宣言（ENTITY）は使えません
      - assets「g.png」: 大きすぎます（縦横20000ピクセルまで）
      - assets「h.png」: Uint8Arrayで渡してください]
    `)
  })
})
