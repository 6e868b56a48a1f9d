import {describe, expect, test} from 'vitest'
import {align} from '../../../src/tree/redline/align.ts'

/** Share of equal letters in equal places. */
const likeness = (one: string, other: string): number =>
  [...one].filter((letter, index) => letter === other[index]).length / Math.max(one.length, other.length)

const pairs = (before: string[], after: string[]): (string | undefined)[][] =>
  align(before, after, {key: item => item, likeness, features: item => item}).map(step => [step.before, step.after])

describe('align', () => {
  test('lines up what is the same', () => {
    expect(pairs(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual([
      ['a', 'a'],
      ['b', undefined],
      ['c', 'c'],
      [undefined, 'd'],
    ])
  })

  test('then what is most alike, in order', () => {
    expect(pairs(['abcd', 'wxyz'], ['new!', 'abcx', 'abce', 'wxy.'])).toEqual([
      [undefined, 'new!'],
      ['abcd', 'abcx'],
      [undefined, 'abce'],
      ['wxyz', 'wxy.'],
    ])
  })

  test('takes what has little in common for two', () => {
    expect(pairs(['abcd'], ['axyz'])).toEqual([
      ['abcd', undefined],
      [undefined, 'axyz'],
    ])
  })

  test('shows a move as gone and new', () => {
    expect(pairs(['one', 'two', 'six'], ['two', 'six', 'one'])).toEqual([
      ['one', undefined],
      ['two', 'two'],
      ['six', 'six'],
      [undefined, 'one'],
    ])
  })
})
