import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  AbsentFact,
  evaluate,
  holds,
  joined,
  mentions,
  parseCondition,
  parseLine,
  plain,
  Ready,
} from '../../src/wording/liquid.ts'

const say = (source: string, scope: object) => plain(evaluate(parseLine(source), scope))

describe('a line', () => {
  it('prints text, numbers and phrases, and joins their texts', () => {
    const link = {type: 'link', url: 'https://example.com', children: [{type: 'text', value: '規約'}]} as const
    const phrase = evaluate(parseLine('{{ a }}と{{ b }}の{{ c }}。'), {a: '甲', b: 3, c: new Ready([link as never])})
    expect(phrase).toEqual([{type: 'text', value: '甲と3の'}, link, {type: 'text', value: '。'}])
  })

  it('never takes a value for a template, markup or a token', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-composite', maxLength: 60}), fc.string({maxLength: 60}), (a, b) => {
        expect(evaluate(parseLine('「{{ a }}」{{ b }}'), {a, b})).toEqual([{type: 'text', value: `「${a}」${b}`}])
      }),
    )
    for (const value of ['{{ b }}', '{% if b %}', '\ue0001\ue001', '\ue0000\ue001', '**x**', '<script>', '| |']) {
      expect(say('{{ a }}{{ b }}', {a: value, b: 'x'})).toBe(`${value}x`)
    }
  })

  it('says that a fact is absent, however deep, and prints nothing else for it', () => {
    expect(() => say('文{{ a }}。', {a: null})).toThrow(AbsentFact)
    expect(() => say('{% if b %}{{ a }}{% endif %}', {a: null, b: true})).toThrow(AbsentFact)
    expect(say('{% if a %}{{ a }}{% endif %}なし', {a: null})).toBe('なし')
    const nested = {
      phrase: () => evaluate(parseLine('{{ a }}'), {a: null}),
    }
    expect(() => say('{{ a }}', {a: Object.assign(new Ready([]), nested)})).toThrow(AbsentFact)
    expect(say('{{ a }}', {a: '続き'})).toBe('続き')
  })

  it('reads own fields alone, and no name that isn’t there', () => {
    for (const path of ['a.constructor', 'a.toString', 'a.__proto__', 'constructor', 'b']) {
      expect(() => say(`{{ ${path} }}`, {a: {x: 1}}), path).toThrow()
    }
    expect(holds(parseCondition('a.constructor'), {a: {}})).toBe(false)
  })

  it('prints no record or flag as such', () => {
    expect(() => say('{{ a }}', {a: {x: 1}})).toThrow('そのままでは文にできません')
    expect(() => say('{{ a }}', {a: true})).toThrow('そのままでは文にできません')
  })

  it('ends where it would print or hold too much', () => {
    expect(() => say('{{ (1..100000000) }}', {})).toThrow()
    expect(() => parseLine('x'.repeat(200_000))).toThrow()
  })
})

it('a condition holds or doesn’t', () => {
  expect(holds(parseCondition('a'), {a: 'x'})).toBe(true)
  expect(holds(parseCondition('a'), {a: null})).toBe(false)
  expect(holds(parseCondition('a and b'), {a: 'x', b: null})).toBe(false)
  expect(holds(parseCondition('a == "x"'), {a: 'x'})).toBe(true)
})

it('mentions are found where they stand, printed or asked for', () => {
  const found = mentions(parseLine('あ{{ a.b }}\n{% if c == "x" and d.e %}{{ a.f }}{% endif %}'))
  expect(found.map(({path, row, column}) => [path.join('.'), row, column])).toEqual([
    ['a.b', 1, 5],
    ['a.f', 2, 29],
    ['c', 2, 7],
    ['d.e', 2, 20],
  ])
})

it('neighbouring texts become one', () => {
  const text = (value: string) => ({type: 'text', value}) as const
  expect(joined([text('a'), text('b'), {type: 'break'}, text('c')])).toEqual([text('ab'), {type: 'break'}, text('c')])
})
