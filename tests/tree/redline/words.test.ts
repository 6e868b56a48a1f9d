import fc from 'fast-check'
import {expect, test} from 'vitest'
import {words} from '../../../src/tree/redline/words.ts'

test.each([
  ['14日間', ['14', '日間']],
  ['データを暗号化する', ['データ', 'を', '暗号化', 'する']],
  ['クラウド・サービスのSLAは99.9%です。', ['クラウド・サービス', 'の', 'SLA', 'は', '99.9', '%', 'です', '。']],
  ['１０，０００件／第1.1版', ['１０', '，', '０００', '件', '／', '第', '1.1', '版']],
  ['代々木の３ヶ所', ['代々木', 'の', '３', 'ヶ所']],
  ['か\u3099ぞうカ\u3099', ['か\u3099ぞう', 'カ\u3099']],
  ['a  b\n', ['a', '  ', 'b', '\n']],
  ['', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('loses nothing', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => words(text).join('') === text))
})
