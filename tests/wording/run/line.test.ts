import fc from 'fast-check'
import {Liquid} from 'liquidjs'
import {describe, expect, it} from 'vitest'
import {
  conditionOf as compileCondition,
  parseCondition,
  parseLine,
  piecesOf,
  type ReadName,
} from '../../../src/wording/compile/liquid.ts'
import type {Reading} from '../../../src/wording/program.ts'
import {conditionOf} from '../../../src/wording/run/condition.ts'
import {frameOf} from '../../../src/wording/run/frame.ts'
import {lineOf} from '../../../src/wording/run/line.ts'
import {Absent, phraseOf, plain} from '../../../src/wording/run/said.ts'
import {speaker} from '../speaker.ts'

/** Every name is a field of what the line is about, and of that. */
const read: ReadName = (path, use) => {
  const end: Reading = use === 'plain' ? ['plain', ['value']] : ['value']
  return ['value', path.reduceRight<Reading>((inner, name) => ['field', name, inner], end)]
}

const said = (source: string, value: object) =>
  lineOf({at: [7, 3], pieces: piecesOf(parseLine(source), read)}, 'x.md')(frameOf(speaker, value))
const say = (source: string, value: object) => {
  const text = said(source, value)
  return text instanceof Absent ? text.origin : plain(text)
}
const holds = (source: string, value: object) =>
  conditionOf(compileCondition(parseCondition(source), read))(frameOf(speaker, value))

describe('a line', () => {
  it('prints text, numbers and phrases, and joins their texts', () => {
    const link = {type: 'link', url: 'https://example.com', children: [{type: 'text', value: '規約'}]} as const
    const line = said('{{ a }}と{{ b }}の{{ c }}。', {a: '甲', b: 3, c: [{type: 'text', value: '「'}, link]})
    expect(line).not.toBeInstanceOf(Absent)
    expect(phraseOf(line as Exclude<typeof line, Absent>)).toEqual([
      {type: 'text', value: '甲と3の「'},
      link,
      {type: 'text', value: '。'},
    ])
  })

  it('never takes a value for a template, markup or a token', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-composite', maxLength: 60}), fc.string({maxLength: 60}), (a, b) => {
        expect(say('「{{ a }}」{{ b }}', {a, b})).toBe(`「${a}」${b}`)
      }),
    )
    for (const value of ['{{ b }}', '{% if b %}', '\ue0001\ue001', '\ue0000\ue001', '**x**', '<script>', '| |']) {
      expect(say('{{ a }}{{ b }}', {a: value, b: 'x'})).toBe(`${value}x`)
    }
  })

  it('says that a fact is absent, and where', () => {
    expect(say('文{{ a }}。', {a: null})).toBe('x.md:7:3')
    expect(say('{% if b %}{{ a }}{% endif %}', {b: true})).toBe('x.md:7:3')
    expect(say('{% if a %}{{ a }}{% endif %}なし', {})).toBe('なし')
    expect(say('{{ a }}', {a: new Absent('y.md:1:1')})).toBe('y.md:1:1')
  })

  it('reads own fields alone', () => {
    for (const path of ['a.constructor', 'a.toString', 'a.__proto__', 'constructor', 'b']) {
      expect(say(`{{ ${path} }}`, {a: {x: 1}}), path).toBe('x.md:7:3')
      expect(holds(path, {a: {x: 1}}), path).toBe(false)
    }
  })
})

describe('a condition', () => {
  it('holds or doesn’t', () => {
    expect(holds('a', {a: 'x'})).toBe(true)
    expect(holds('a', {a: ''})).toBe(true)
    expect(holds('a', {a: 0})).toBe(true)
    expect(holds('a', {a: []})).toBe(true)
    expect(holds('a', {a: false})).toBe(false)
    expect(holds('a', {})).toBe(false)
    expect(holds('a contains "文"', {a: '文字'})).toBe(true)
    expect(holds('a contains "文"', {})).toBe(false)
  })

  it('is what Liquid makes of it', () => {
    const engine = new Liquid({strictVariables: true, lenientIf: true, ownPropertyOnly: true})
    const name = fc.constantFrom('a', 'b', 'c.d', 'c.e')
    const literal = fc.constantFrom('"x"', '"文"', '3', '0', 'true', 'false', 'nil')
    const comparison = fc
      .tuple(name, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), fc.oneof(name, literal))
      .map(parts => parts.join(' '))
    const contains = name.map(of => `${of} contains "x"`)
    const condition = fc
      .array(fc.tuple(fc.constantFrom('and', 'or'), fc.oneof(name, comparison, contains)), {minLength: 1, maxLength: 4})
      .map(parts => parts.map(([operator, part], index) => (index === 0 ? part : `${operator} ${part}`)).join(' '))
    const value = fc.constantFrom<unknown>('x', 'xy', '文', '', 0, 3, 4, true, false, null)
    const scopes = fc.record({a: value, b: value, c: fc.oneof(fc.record({d: value, e: value}), fc.constant(null))})
    fc.assert(
      fc.property(condition, scopes, (source, scope) => {
        const expected = engine.parseAndRenderSync(`{% if ${source} %}1{% endif %}`, scope) === '1'
        expect(holds(source, scope)).toBe(expected)
      }),
      {numRuns: 500},
    )
  })
})
