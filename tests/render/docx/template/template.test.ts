import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {type DocxOptions, toDocx} from '../../../../src/render/docx/index.ts'
import {as, h, p, root, table} from '../../build.ts'
import {blocksOf, blocksOfDocx} from '../../parity/index.ts'
import {sample} from '../../sample.ts'
import {lint} from '../lint.ts'
import {open} from '../open.ts'
import {png} from '../picture.ts'
import {validate} from '../validate.ts'
import {child, elements, value} from '../xml.ts'
import {changed, example} from './example.ts'

describe('a paper in a template', () => {
  test('is valid and sound, and the same bytes again', async () => {
    const template = await example()
    const bytes = await toDocx(sample(), {template})
    expect(await validate(bytes)).toEqual([])
    expect(lint(bytes)).toEqual([])
    expect(Buffer.from(await toDocx(sample(), {template})).equals(bytes)).toBe(true)
  })

  test('says what the tree says, between what the template says', async () => {
    const cover = ['けいひノート セキュリティホワイトペーパー', 'けいひノート クラウド版 第1.2版 2024年6月17日']
    const said = blocksOfDocx(await toDocx(sample(), {template: await example()}))
    expect(said.slice(0, 3)).toEqual([...cover, '株式会社ナラティブ出版'])
    expect(said.slice(3)).toEqual([...blocksOf(sample()).slice(5), 'おわり'])
  })

  test('takes styles, header, footer and width of the template', async () => {
    const file = open(await toDocx(sample(), {template: await example()}))
    const document = file.xml('word/document.xml')
    const used = elements(document, 'w:p').map(block => value(child(block, 'w:pPr'), 'w:pStyle'))
    expect(used).toContain('1')
    expect(used).not.toContain('Heading1')
    expect(file.text('word/styles.xml')).toContain('7A1F1F')
    expect(
      elements(file.xml('word/header1.xml'), 'w:t')
        .map(text => text.children.join(''))
        .join(''),
    ).toContain('社内標準　けいひノート セキュリティホワイトペーパー 第1.2版')
    expect(elements(document, 'w:tblW')[0]!.attributes['w:w']).toBe(String(11906 - 2000))
  })

  test('has styles that the template lacks, without fonts of ours', async () => {
    const sheet = open(await toDocx(sample(), {template: await example()})).xml('word/styles.xml')
    const styles = elements(sheet, 'w:style').filter(style => style.attributes['w:styleId'] === 'TableText')
    expect(styles).toHaveLength(1)
    expect(value(styles[0], 'w:basedOn')).toBe('a')
    expect(elements(styles[0]!, 'w:rFonts')).toEqual([])
  })

  test('has the numbers of its pages, if all of its characters are known', async () => {
    const ends = async (options: DocxOptions): Promise<boolean[]> => {
      const bytes = await toDocx(sample(), {template: await example(), ...options})
      const [contents] = elements(open(bytes).xml('word/document.xml'), 'w:sdt')
      return elements(contents!, 'w:p').map(line => /^\d+$/.test(elements(line, 'w:t').at(-1)!.children.join('')))
    }
    expect(new Set(await ends({style: {symbol: 'MS Mincho'}}))).toEqual(new Set([true]))
    // How wide ○ is in 游明朝 is not known.
    expect(new Set(await ends({}))).toEqual(new Set([false]))
  })

  test('has images, lists and the table of document control where they belong', async () => {
    const tree = root(
      as('title', h(1, '表題')),
      as('control', p('文書管理')),
      as('control', table(['項目', '内容'], ['承認者', '社長'])),
      h(2, '図'),
      p({type: 'image', url: 'a.png', alt: '図'}),
      {type: 'list', ordered: true, children: [{type: 'listItem', children: [p('一') as never]}]},
    )
    const template = await example(['{{文書管理}}', '{{本文}}'])
    const bytes = await toDocx(tree, {template, assets: {'a.png': png(4, 4)}})
    expect(blocksOfDocx(bytes)).toEqual(['文書管理', '項目', '内容', '承認者', '社長', '図', '一'])
    expect([await validate(bytes), lint(bytes)]).toEqual([[], []])
  })

  test('never asks on opening', async () => {
    const asking = changed(await example(), 'word/settings.xml', xml =>
      xml.replace(/(<w:settings[^>]*>)/, '$1<w:updateFields w:val="true"/>'),
    )
    expect(lint(await toDocx(sample(), {template: asking}))).toEqual([])
  })
})

describe('a template that is unfit', () => {
  const refused = async (template: Uint8Array): Promise<string> =>
    toDocx(sample(), {template}).then(
      () => 'written',
      (error: Error) => error.message,
    )

  test('is told the marks and styles that it lacks, all at once', async () => {
    const template = changed(await example(['{{表題}}', '前{{本文}}', '{{本分}}']), 'word/styles.xml', xml =>
      xml.replace('"heading 3"', '"midashi"'),
    )
    expect(await refused(template)).toMatchInlineSnapshot(`
      "テンプレートを使えません（4件）。
      - 印「{{目次}}」がありません
      - 印「{{本文}}」は、それだけの段落に置いてください
      - 印「{{本分}}」は知られていません。使える印: {{表題}}、{{サービス名}}、{{版数}}、{{日付}}、{{提供者}}、{{機密区分}}、{{文書管理}}、{{目次}}、{{本文}}
      - スタイル「見出し 3」（heading 3）がありません"
    `)
  })

  test.each<[string, string, (xml: string) => string, string]>([
    ['macros', 'word/vbaProject.bin', () => 'x', 'マクロまたは実行できる内容'],
    [
      'a macro type',
      '[Content_Types].xml',
      xml => xml.replace('.main+xml', '.macroEnabled.main+xml'),
      'マクロ有効文書',
    ],
    ['an object', 'word/embeddings/a.xlsx', () => 'x', '埋め込みオブジェクト'],
    [
      'a document type',
      'word/document.xml',
      xml => xml.replace('<w:document', '<!DOCTYPE a><w:document'),
      '文書型宣言',
    ],
    ['a path out of it', '../a.xml', () => '<a/>', '不正なパス'],
    ['an imported document', 'word/document.xml', xml => xml.replace('<w:body>', '<w:body><w:altChunk/>'), 'altChunk'],
    [
      'an image from elsewhere',
      'word/_rels/document.xml.rels',
      xml =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.jp/a.png" TargetMode="External"/></Relationships>',
        ),
      '外部のファイルを参照しています: https://example.jp/a.png',
    ],
    [
      'a field that fetches',
      'word/document.xml',
      xml =>
        xml.replace(
          '<w:body>',
          '<w:body><w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x</w:instrText></w:r></w:p>',
        ),
      'フィールド（DDEAUTO）',
    ],
  ])('is refused for %s', async (_name, path, change, expected) => {
    expect(await refused(changed(await example(), path, change))).toContain(expected)
  })

  test('is refused when it is no Word file, or damaged', async () => {
    const text = new TextEncoder().encode('%PDF-1.7')
    expect(await refused(text)).toContain('Wordファイル（.docx）ではありません')
    expect(await refused(zipSync({'a.txt': text}))).toContain('Wordファイル（.docx）ではありません')
    expect(await refused((await example()).slice(0, 3000))).toContain('ファイルが壊れています')
    expect(await refused('template.docx' as never)).toContain('Wordファイル（.docx）ではありません')
  })

  test('is refused when it unpacks to more than a document can be, before it is unpacked', async () => {
    const files = Object.fromEntries(
      Array.from({length: 3}, (_file, index) => [`${index}.bin`, new Uint8Array(70_000_000)]),
    )
    const started = performance.now()
    const bomb = zipSync(files, {level: 1})
    const zipped = performance.now()
    expect(await refused(bomb)).toContain('展開後の内容が大きすぎます')
    expect(performance.now() - zipped).toBeLessThan(Math.max(1000, zipped - started))
  })
})
