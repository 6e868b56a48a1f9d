import {expect, test} from 'vitest'
import {partSymbols} from '../../../src/render/docx/symbols.ts'

/** The parts of a text, symbols in brackets. */
const parts = (text: string): string =>
  partSymbols(text)
    .map(part => (part.symbols ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['注※①を参照→○×', '注[※①]を参照[→○×]'],
  ['本書は“安全”です…', '本書は[“]安全[”]です[…]'],
  ['the customer’s “data” – 1920×1080 ±5', 'the customer’s “data” – 1920×1080 ±5'],
  ['気温は25℃', '気温は25[℃]'],
  ['○', '[○]'],
  ['×', '[×]'],
  ['漢字・カナ、ABC。', '漢字・カナ、ABC。'],
])('%s', (text, expected) => {
  expect(parts(text)).toBe(expected)
})

test('nothing is lost', () => {
  expect(partSymbols('')).toEqual([])
  expect(partSymbols('a→𠮷').map(part => part.text)).toEqual(['a', '→', '𠮷'])
})
