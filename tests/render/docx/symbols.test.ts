import {toString as textOf} from 'mdast-util-to-string'
import {expect, test} from 'vitest'
import {partSymbols, symbolsOf} from '../../../src/render/docx/symbols.ts'
import {emphasis, link, p, root, strong} from '../build.ts'

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

test.each([
  ['a link', link('https://example.jp/a', '漢字')],
  ['bold text', strong('漢字')],
  ['nested marks', strong(emphasis('漢字'))],
])('both quotes around %s are full-width', (_name, inside) => {
  const quotes = [...symbolsOf(root(p('規程は“', inside, '”とする。'))).values()].flat().filter(part => part.symbols)
  expect(quotes.map(({text}) => text)).toEqual(['“', '”'])
})

test.each([
  ['本書は“data”とする', '本書は“data”とする'],
  ['本書は“データA”とする', '本書は[“]データA[”]とする'],
  ['本書は“Aデータ”とする', '本書は[“]Aデータ[”]とする'],
  ['“外‘内’外”', '[“]外[‘]内[’]外[”]'],
  ['第Ⅲ章', '第[Ⅲ]章'],
])('the two quotes of a pair are alike: %s', (text, expected) => {
  expect(parts(text)).toBe(expected)
})

test('no text of a tree is lost', () => {
  const tree = root(p('一…', strong('二“'), {type: 'break'}, '”三'), p('四'))
  expect(
    [...symbolsOf(tree).values()]
      .flat()
      .map(part => part.text)
      .join(''),
  ).toBe(textOf(tree))
})

test('nothing is lost', () => {
  expect(partSymbols('')).toEqual([])
  expect(partSymbols('a→𠮷').map(part => part.text)).toEqual(['a', '→', '𠮷'])
})
