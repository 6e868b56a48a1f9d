import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {sample} from '../sample.ts'
import {lint} from './lint.ts'

const document = 'word/document.xml'

const faults: readonly [string, string, (xml: string) => string, RegExp][] = [
  [
    'a cell without a paragraph',
    document,
    xml => xml.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2'),
    /a cell does not end/,
  ],
  ['a row that does not fit', document, xml => xml.replace(/(<w:gridCol w:w=")\d+/, '$11'), /in a grid of/],
  [
    'a field that does not end',
    document,
    xml => xml.replace(/w:fldCharType="end"(?![\s\S]*w:fldCharType="end")/, 'w:fldCharType="begin"'),
    /does not end/,
  ],
  [
    'an anchor without a bookmark',
    document,
    xml => xml.replace('w:anchor="section_1"', 'w:anchor="x"'),
    /anchor without/,
  ],
  ['a bookmark twice', document, xml => xml.replace('w:name="section_1"', 'w:name="SECTION_1_1"'), /a bookmark twice/],
  ['a bookmark id twice', document, xml => xml.replace(/w:id="3"/g, 'w:id="4"'), /a bookmark id twice/],
  ['an invalid bookmark', document, xml => xml.replaceAll('"section_1"', '"3-x"'), /an invalid bookmark/],
  [
    'an unknown style',
    document,
    xml => xml.replace('w:val="Heading1"', 'w:val="Heading11"'),
    /an unknown style: paragraph Heading11/,
  ],
  [
    'an unknown list',
    document,
    xml => xml.replace('<w:numId w:val="2"/>', '<w:numId w:val="99"/>'),
    /an unknown list: 99/,
  ],
  [
    'no relationship',
    document,
    xml => xml.replace(/(<w:hyperlink [^>]*r:id=")[^"]+/, '$1rId99'),
    /no relationship rId99/,
  ],
  ['a dirty field', document, xml => xml.replace('<w:fldChar ', '<w:fldChar w:dirty="true" '), /a dirty field/],
  [
    'fields that ask',
    'word/settings.xml',
    xml => xml.replace('<w:compat>', '<w:updateFields w:val="true"/><w:compat>'),
    /updated on opening/,
  ],
  ['broken XML', 'docProps/core.xml', xml => xml.replace('</dc:title>', ''), /docProps\/core.xml: Unexpected/],
]

describe('lint', () => {
  test.each(faults)('sees %s', async (_name, path, spoil, expected) => {
    const files = unzipSync(await toDocx(sample()))
    const before = strFromU8(files[path]!)
    const after = spoil(before)
    expect(after).not.toBe(before)
    files[path] = strToU8(after)
    expect(lint(zipSync(files)).join('\n')).toMatch(expected)
  })
})
