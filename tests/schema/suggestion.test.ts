import {expect, it} from 'vitest'
import {suggestion} from '../../src/schema/suggestion.ts'

const names = [
  'scope',
  'schedule',
  'method',
  'retention',
  'restore',
  'restoreTest',
  'does',
  'on',
  'to',
  'hours',
  'constructor',
]

it.each([
  ['schedul', 'schedule'],
  ['shcedule', 'schedule'],
  ['Schedule', 'schedule'],
  ['retentoin', 'retention'],
  ['retension', 'retention'],
  ['hour', 'hours'],
  ['houres', 'hours'],
  ['restoretest', 'restoreTest'],
  ['do', 'does'],
  ['meth', 'method'],
])('%s is meant to be %s', (written, meant) => {
  expect(suggestion(written, names)).toBe(meant)
})

it.each(['x', '', 'ab', 'tall', 'unrelated', 'バックアップ', '__proto__'])('「%s」 is meant to be nothing', written => {
  expect(suggestion(written, names)).toBeUndefined()
})

it('a word as long as a book is meant to be nothing, at once', () => {
  expect(suggestion('schedule'.repeat(1_000_000), names)).toBeUndefined()
})

it('knows nothing where there are no names', () => {
  expect(suggestion('schedule', [])).toBeUndefined()
})
