import {expect, test} from 'vitest'
import {isFullWidth, lastCharacter, lineJoint} from '../../src/tree/fullWidth.ts'

test.each([...'漢かカー、。「）Ａ𠮷々・　'])('%s is wide', character => {
  expect(isFullWidth(character)).toBe(true)
})

test.each([...'aZ1 -é한ｱ…'].filter(character => character !== 'ｱ'))('%s is not wide', character => {
  expect(isFullWidth(character)).toBe(false)
})

test.each([...'→①⑳Ⅲⅳ←↑↓⇒※○●◎□■△▲▽▼◇◆★☆♪℃㈱㎡㍻㋿', ...'…‥―—×÷±°′″“”‘’§'])(
  'a line that ends in %s after Japanese goes on without a space',
  character => {
    expect(lineJoint(character, '完')).toBe('')
    expect(lineJoint('認', character)).toBe('')
  },
)

test.each([...'…×°”'])('%s between Latin words keeps its space', character => {
  expect(lineJoint(character, 'a')).toBe(' ')
  expect(lineJoint('a', character)).toBe(' ')
})

test('a character is looked at without the selectors and marks on it', () => {
  expect([lastCharacter('葛\u{e0100}'), lastCharacter('か\u3099'), lastCharacter('a'), lastCharacter('')]).toEqual([
    ...['葛', 'か', 'a', ''],
  ])
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
