import {expect, test} from 'vitest'
import {isWide, joint} from '../../src/render/wide.ts'

test.each([...'漢かカー、。「）Ａ𠮷々・　'])('%s is wide', character => {
  expect(isWide(character)).toBe(true)
})

test.each([...'aZ1 -é한ｱ…'].filter(character => character !== 'ｱ'))('%s is not wide', character => {
  expect(isWide(character)).toBe(false)
})

test('lines are joined without a space between wide characters only', () => {
  expect([joint('あ', 'い'), joint('あ', 'a'), joint('a', 'い'), joint('a', 'b'), joint('', 'い')]).toEqual([
    '',
    ' ',
    ' ',
    ' ',
    ' ',
  ])
})
