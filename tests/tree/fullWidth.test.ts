import {expect, test} from 'vitest'
import {isFullWidth, lineJoint} from '../../src/tree/fullWidth.ts'

test.each([...'漢かカー、。「）Ａ𠮷々・　'])('%s is wide', character => {
  expect(isFullWidth(character)).toBe(true)
})

test.each([...'aZ1 -é한ｱ…'].filter(character => character !== 'ｱ'))('%s is not wide', character => {
  expect(isFullWidth(character)).toBe(false)
})

test('lines are joined without a space between wide characters only', () => {
  expect([
    lineJoint('あ', 'い'),
    lineJoint('あ', 'a'),
    lineJoint('a', 'い'),
    lineJoint('a', 'b'),
    lineJoint('', 'い'),
  ]).toEqual(['', ' ', ' ', ' ', ' '])
})
