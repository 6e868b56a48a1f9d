import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'mdast'
import {afterEach, describe, expect, test} from 'vitest'
import * as api from '../../../src/render/docx/index.ts'
import {as, h, link, list, p, root} from '../build.ts'
import {blocksOfDocx, expectParity} from '../parity/index.ts'
import {sample} from '../sample.ts'
import {lint} from './lint.ts'
import {bodyOf, make} from './make.ts'
import {open} from './open.ts'
import {validate} from './validate.ts'
import {child, elements, value} from './xml.ts'

const {toDocx} = api

test('exposes the public api', () => {
  expect(Object.keys(api)).toEqual(['toDocx'])
})

test('loads docx on first use', () => {
  const folder = 'src/render'
  const sources = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.ts'))
  const imports = sources.flatMap(
    path => readFileSync(join(folder, path), 'utf8').match(/^import .* from 'docx'$/gm) ?? [],
  )
  expect(imports.filter(line => !line.startsWith('import type'))).toEqual([])
})

describe('toDocx of a paper', () => {
  test('is valid and sound', async () => {
    const bytes = await toDocx(sample())
    expect(await validate(bytes)).toEqual([])
    expect(lint(bytes)).toEqual([])
  })

  test('says what the tree says', async () => {
    expectParity(sample(), {docx: await toDocx(sample())})
  })

  test('has properties from the metadata', async () => {
    const core = (await make(sample())).text('docProps/core.xml')
    expect(core).toContain('<dc:title>けいひノート セキュリティホワイトペーパー</dc:title>')
    expect(core).toContain('<dc:subject>けいひノート クラウド版</dc:subject>')
    expect(core).toContain('<dc:creator>株式会社ナラティブ出版</dc:creator>')
    expect(core).toContain('<cp:keywords>ISO/IEC 27017, クラウド</cp:keywords>')
    expect(core).toContain('<dc:language>ja-JP</dc:language>')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2022-04-01T00:00:00Z</dcterms:created>')
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2024-06-17T00:00:00Z</dcterms:modified>')
  })

  test('has page numbers at the foot, but not on the cover', async () => {
    const file = await make(sample())
    const section = elements(file.xml('word/document.xml'), 'w:sectPr')
    expect(section).toHaveLength(1)
    expect(child(section[0], 'w:titlePg')).toBeDefined()
    expect(elements(section[0]!, 'w:footerReference').map(use => use.attributes['w:type'])).toEqual(['default'])
    const footer = file.xml('word/footer1.xml')
    expect(elements(footer, 'w:instrText').map(code => code.children.join('').trim())).toEqual(['PAGE', 'NUMPAGES'])
    const texts = elements(footer, 'w:t').map(text => text.children.join(''))
    expect(texts).toEqual(['株式会社ナラティブ出版', '1', ' / ', '6'])
    const header = elements(file.xml('word/header1.xml'), 'w:t').map(text => text.children.join(''))
    expect(header).toEqual(['けいひノート セキュリティホワイトペーパー', '第1.2版'])
  })

  test('has a new page after the cover and after the contents', async () => {
    const breaks = elements((await make(sample())).xml('word/document.xml'), 'w:p').filter(paragraph => {
      return child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore')
    })
    expect(breaks.map(paragraph => elements(paragraph, 'w:t')[0]!.children.join(''))).toEqual(['目次', '1. はじめに'])
  })

  test('is A4 with margins of 25 mm', async () => {
    const document = (await make(sample())).xml('word/document.xml')
    expect(elements(document, 'w:pgSz')[0]!.attributes).toMatchObject({'w:w': '11906', 'w:h': '16838'})
    expect(elements(document, 'w:pgMar')[0]!.attributes).toMatchObject({'w:left': '1417', 'w:right': '1417'})
  })

  test('does not change the tree', async () => {
    const tree = sample()
    await toDocx(tree)
    expect(tree).toEqual(sample())
  })
})

describe('toDocx of a plain tree', () => {
  test('takes 1980 for the dates that nobody gave', async () => {
    const core = (await make(root(p('a')))).text('docProps/core.xml')
    expect(core.match(/1980-01-01T00:00:00Z/g)).toHaveLength(2)
    expect(core).not.toContain('dc:title')
  })

  test('takes the title heading for the title', async () => {
    expect((await make(root(as('title', h(1, '表題'))))).text('docProps/core.xml')).toContain(
      '<dc:title>表題</dc:title>',
    )
  })

  test('has a foot on its first page when there is no cover', async () => {
    const document = (await make(root(as('title', h(1, '表題')), p('a')))).xml('word/document.xml')
    expect(elements(document, 'w:titlePg').map(mark => mark.attributes['w:val'])).toEqual(['false'])
  })

  test('may be empty', async () => {
    expect(await validate(await toDocx(root()))).toEqual([])
  })

  test('refuses a date that is none', async () => {
    const dated = (created: string): Promise<Uint8Array> => toDocx({...root(p('a')), data: {created} as object})
    await expect(dated('2024年6月')).rejects.toThrow('日付の書き方が正しくありません（例: 2024-06-17）: 2024年6月')
    await expect(dated('2024-02-30')).rejects.toThrow('2024-02-30')
    await expect(dated('2024-02-29T09:00:00+09:00')).resolves.toBeDefined()
  })

  test('refuses what cannot be written, with all problems at once', async () => {
    const tree = root(p('a\u000bb', link('#nowhere', 'こちら')), p(link('ref:backup', 'バックアップ')))
    await expect(toDocx(tree)).rejects.toThrow(
      /^文書を出力できません（3件）。\n- .*U\+000B.*\n- .*#nowhere.*\n- .*ref:backup/,
    )
  })

  test('refuses characters in the metadata too', async () => {
    await expect(toDocx({...root(), data: {provider: '\ufffe'} as object})).rejects.toThrow('data.provider')
  })

  test('refuses HTML, images without bytes and nodes it does not know', async () => {
    const image = {type: 'image', url: 'https://example.jp/a.png', alt: '構成図'} as const
    await expect(toDocx(root({type: 'html', value: '<div>'}))).rejects.toThrow('未対応の要素です: HTML「<div>」')
    await expect(toDocx(root(p({type: 'html', value: '<b>'})))).rejects.toThrow('未対応の要素です: HTML「<b>」')
    await expect(toDocx(root(p(image)))).rejects.toThrow(
      '画像「構成図」の内容がありません。assetsに「https://example.jp/a.png」という名前で渡してください',
    )
    await expect(toDocx(root({type: 'mystery'} as never))).rejects.toThrow('未対応の要素です: mystery')
    await expect(toDocx(root({type: 'toString'} as never))).rejects.toThrow('未対応の要素です: toString')
  })

  test('ignores definitions and front matter', async () => {
    const tree = root(
      {type: 'definition', identifier: 'a', url: 'https://example.jp/'},
      {type: 'yaml', value: 'a: 1'},
      p('a'),
    )
    expect(blocksOfDocx(await toDocx(tree))).toEqual(['a'])
  })
})

describe('the look', () => {
  test('is named for East Asian and Latin text in every style', async () => {
    const styles = (await make(root(p('a')))).xml('word/styles.xml')
    const fonts = elements(styles, 'w:rFonts').map(font => font.attributes)
    expect(fonts.every(font => font['w:eastAsia'] && font['w:ascii'] && font['w:ascii'] === font['w:hAnsi'])).toBe(true)
    for (const style of elements(styles, 'w:style')) {
      if (style.attributes['w:type'] === 'paragraph')
        expect(elements(style, 'w:rFonts'), style.attributes['w:styleId']).toHaveLength(1)
    }
    const lang = elements(styles, 'w:lang')[0]!.attributes
    expect(lang).toMatchObject({'w:val': 'en-US', 'w:eastAsia': 'ja-JP'})
  })

  test('keeps Japanese line breaking rules', async () => {
    const styles = (await make(root(p('a')))).xml('word/styles.xml')
    const defaults = child(child(child(styles, 'w:docDefaults'), 'w:pPrDefault'), 'w:pPr')
    for (const name of ['w:widowControl', 'w:kinsoku', 'w:overflowPunct', 'w:autoSpaceDE', 'w:autoSpaceDN']) {
      expect(child(defaults, name), name).toBeDefined()
    }
  })

  test('gives headings their outline levels and keeps them with what follows', async () => {
    const styles = elements((await make(root(p('a')))).xml('word/styles.xml'), 'w:style')
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const style = styles.find(other => other.attributes['w:styleId'] === `Heading${level}`)
      expect(value(child(style, 'w:pPr'), 'w:outlineLvl')).toBe(String(level - 1))
      expect(child(child(style, 'w:pPr'), 'w:keepNext')).toBeDefined()
    }
  })

  test('can be chosen in part', async () => {
    const style = {body: {eastAsia: 'MS Mincho', latin: 'Times & "Co"'}, margin: {left: 30}, line: 20}
    const file = await make(root(p('a')), {style})
    expect(file.text('word/styles.xml')).toContain('w:eastAsia="MS Mincho"')
    expect(file.text('word/styles.xml')).toContain('w:ascii="Times &amp; &quot;Co&quot;"')
    expect(elements(file.xml('word/document.xml'), 'w:pgMar')[0]!.attributes).toMatchObject({
      'w:left': '1701',
      'w:right': '1417',
    })
    expect(file.text('word/styles.xml')).toContain('w:line="400"')
  })
})

describe('a style that cannot be', () => {
  test('is refused, with all problems at once', async () => {
    const style = {
      line: -1,
      size: {body: 'x', headings: [1]},
      colour: {text: '"/>'},
      body: {latin: '\u0000'},
      page: 3,
      typo: 1,
    }
    await expect(toDocx(root(), {style: style as never})).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WhitepaperError: スタイルの指定が正しくありません（7件）。
      - style.typo：この項目はありません
      - style.body.latin：フォント名を指定してください
      - style.size.body：0以上の数で指定してください
      - style.size.headings：3つの0以上の数で指定してください
      - style.line：0以上の数で指定してください
      - style.page：項目ごとに指定してください
      - style.colour.text：RRGGBBの6桁で指定してください]
    `)
  })
})

describe('the bytes', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('are the same again, at the same time as others and in another order', async () => {
    const other: Root = root(p(link('https://example.jp/', 'a')), list(true, p('b')))
    const first = await toDocx(sample())
    const [, again, , third] = await Promise.all([toDocx(other), toDocx(sample()), toDocx(other), toDocx(sample())])
    expect(Buffer.from(again!).equals(first)).toBe(true)
    expect(Buffer.from(third!).equals(first)).toBe(true)
  })

  test('are the same in any time zone', async () => {
    const files: Uint8Array[] = []
    for (const TZ of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ
      files.push(await toDocx(sample()))
    }
    expect(new Date(1980, 0, 1).getTimezoneOffset()).not.toBe(0)
    expect(new Set(files.map(file => Buffer.from(file).toString('base64'))).size).toBe(1)
  })

  test('begin with the content types', async () => {
    const {paths} = open(await toDocx(sample()))
    expect(paths[0]).toBe('[Content_Types].xml')
    expect(paths.slice(1)).toEqual([...paths.slice(1)].sort())
  })
})

describe('hostile text', () => {
  const texts = [
    ...[
      '<w:t>&amp;</w:t>',
      ']]>',
      '<!--',
      '<?xml?>',
      '"\'`',
      '{bullet-0}',
      '{default-bullet-numbering-0}',
      '{decimal-1-1}',
    ],
    ...[
      'CURRENT',
      'TOTAL_PAGES',
      'TOTAL_PAGES_IN_SECTION',
      'SECTION',
      '👨‍👩‍👧😀',
      '𠮷野家',
      '\u202eabc\u202c',
      '\u200f',
      '\u2028',
    ],
    ...[
      'x'.repeat(5000),
      'あ'.repeat(5000),
      'a\tb',
      'a  b',
      '\u00a0',
      '\u0085',
      '%PDF',
      '${x}',
      '{{x}}',
      'rId1',
      '\\0',
    ],
  ]

  test('comes out as it went in', async () => {
    const bytes = await toDocx(root(...texts.map(text => p(text)), list(false, p('a')), list(true, p('b'))))
    expect(blocksOfDocx(bytes)).toEqual([...texts, 'a', 'b'])
    expect(lint(bytes)).toEqual([])
    expect(await validate(bytes)).toEqual([])
  })

  test('comes out of code, headings, metadata and link targets too', async () => {
    const text = '</w:t>&"<{bullet-0}'
    const tree = {
      ...root(
        h(1, text),
        {type: 'code', value: `${text}\n\n  ${text}`},
        p(link('https://example.jp/?a="<b>&c=日本', text)),
      ),
      data: {title: text, provider: text, keywords: [text], lang: 'ja"'} as object,
    }
    const bytes = await toDocx(tree)
    expect(blocksOfDocx(bytes)).toEqual([text, `${text}\n\n  ${text}`, text])
    expect(lint(bytes)).toEqual([])
    const target = elements(open(bytes).xml('word/_rels/document.xml.rels'), 'Relationship').find(
      other => other.attributes.TargetMode,
    )
    expect(target?.attributes.Target).toBe('https://example.jp/?a=%22%3Cb%3E&c=%E6%97%A5%E6%9C%AC')
  })
})

test('white space at the ends of lines is left out, spaces inside stay', async () => {
  expect(
    (await bodyOf(p('  a  b \n c'))).map(block => elements(block, 'w:t').map(text => text.children.join(''))),
  ).toEqual([['a  b c']])
})
