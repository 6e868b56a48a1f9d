import {expect, test} from 'vitest'
import {columnWidths, lengthOf} from '../../../src/render/docx/columnWidths.ts'
import {presets} from '../../../src/render/docx/preset.ts'
import {table} from '../build.ts'

const style = presets.gothic
const width = 9000
const long = '認証の範囲に含まれるクラウドサービスの企画、開発、運用および保守を対象としています。'.repeat(3)

test('a certificate number is not broken by the letter beside long texts', () => {
  const widths = columnWidths(table(['番号', '範囲', '備考'], ['CLOUD600000', long, long]), width, style)
  const character = (style.size.table * 20) / 2
  expect(widths[0]).toBeGreaterThanOrEqual(lengthOf('CLOUD600000') * character + 2 * style.cell.horizontal * 20)
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width)
})

test('a long address does not squeeze the other columns', () => {
  const address = `https://example.jp/${'a'.repeat(300)}`
  const widths = columnWidths(table(['文書', '所在'], [long, address]), width, style)
  expect(widths[0]).toBeGreaterThan(width * 0.3)
})
