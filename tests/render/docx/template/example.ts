import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** A vendor's template as a Japanese Word writes it: ids of styles are `1`, `2`, `a`. */
export async function example(lines: readonly string[] = usual): Promise<Uint8Array> {
  const {Document, Footer, Header, Packer, Paragraph} = await import('docx')
  const document = new Document({
    sections: [
      {
        properties: {titlePage: true, page: {margin: {left: 1000, right: 1000}}},
        headers: {default: new Header({children: [new Paragraph('社内標準　{{表題}} {{版数}}')]})},
        footers: {default: new Footer({children: [new Paragraph('© ナラティブ出版')]})},
        children: lines.map(line => new Paragraph(line)),
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
  return changed(bytes, 'word/styles.xml', xml => {
    const [open = ''] = /^[\s\S]*?<w:styles[^>]*>/.exec(xml) ?? []
    return `${open}${fonts}${style('a', 'Normal', '', ' w:default="1"')}${headings.join('')}${notes}</w:styles>`
  })
}

const fonts =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Yu Mincho" w:hAnsi="Times New Roman"/><w:sz w:val="21"/>' +
  '<w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>'

const headings = [1, 2, 3, 4].map(level =>
  style(
    String(level),
    `heading ${level}`,
    `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F1F"/></w:rPr>`,
  ),
)

const notes = ['Footnote', 'Endnote']
  .map(note => `<w:style w:type="character" w:styleId="${note}Reference"><w:name w:val="${note} reference"/></w:style>`)
  .join('')

function style(id: string, name: string, look: string, more = ''): string {
  return `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${look}</w:style>`
}

const usual = ['{{表題}}', '{{サービス名}} {{版数}} {{日付}}', '{{提供者}}', '{{目次}}', '{{本文}}', 'おわり']

/** A file with one of its parts changed, or a new one. */
export function changed(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  return zipSync(
    {...files, [path]: strToU8(change(files[path] ? strFromU8(files[path]) : ''))},
    {
      mtime: new Date(1980, 0, 1),
    },
  )
}
