import {describe, expect, it} from 'vitest'
import {
  conditionOf,
  LiquidFault,
  parseCondition,
  parseLine,
  piecesOf,
  type ReadName,
} from '../../../src/wording/compile/liquid.ts'

/** Every name is a field, and is noted with what it is read for. */
function reading() {
  const found: string[] = []
  const read: ReadName = (path, use, at) => {
    found.push(`${path.join('.')} ${use} ${at.join(':')}`)
    return ['value', ['field', path.join('.'), ['value']]]
  }
  return {found, read}
}

const pieces = (raw: string) => piecesOf(parseLine(raw), reading().read)
const faultOf = (compile: () => unknown) => {
  try {
    compile()
    return undefined
  } catch (error) {
    if (error instanceof LiquidFault) return `${error.at.join(':')} ${error.message}`
    throw error
  }
}

const field = (name: string) => ['value', ['field', name, ['value']]]
const given = (name: string) => ['given', field(name)]

describe('a line', () => {
  it('is text and values', () => {
    expect(pieces('「{{ a.b }}」{% comment %}x{% endcomment %}{{ "甲" }}{{ 3 }}')).toEqual([
      '「',
      ['print', field('a.b')],
      '」',
      '甲',
      '3',
    ])
  })

  it('has cases', () => {
    expect(pieces('{% if a %}一{% elsif b %}二{% else %}三{% endif %}')).toEqual([
      [
        'if',
        [
          [given('a'), ['一']],
          [given('b'), ['二']],
        ],
        ['三'],
      ],
    ])
    expect(pieces('{% unless a %}一{% endunless %}')).toEqual([['if', [[['not', given('a')], ['一']]], []]])
    expect(pieces('{% case a %}{% when "x", "y" %}一{% else %}他{% endcase %}')).toEqual([
      ['if', [[['or', ['==', field('a'), ['constant', 'x']], ['==', field('a'), ['constant', 'y']]], ['一']]], ['他']],
    ])
  })

  it('notes what names are read for, and where', () => {
    const {found, read} = reading()
    piecesOf(parseLine('あ{{ a.b }}\n{% if c == "x" and d.e %}{{ a.f }}{% elsif g contains "y" %}{% endif %}'), read)
    expect(found).toEqual(['a.b print 1:5', 'c compare 2:7', 'd.e ask 2:20', 'a.f print 2:29', 'g plain 2:44'])
  })

  it('joins its lines: without a space beside Japanese, with one between words', () => {
    expect(pieces('一行目\n二行目')).toEqual(['一行目二行目'])
    expect(pieces('one\ntwo')).toEqual(['one two'])
    expect(pieces('ISO\nは')).toEqual(['ISOは'])
    expect(pieces('文。{% if a %}\nb{% endif %}')).toEqual(['文。', ['if', [[given('a'), ['b']]], []]])
    expect(pieces('a\n{{ a }}')).toEqual(['a', ['print', field('a')]])
  })

  it.each([
    ['{{ (1..9) }}', '1:4 「(1..9)」は書けません。項目の名前を書いてください'],
    ['{{ a[b] }}', '1:4 「a[b]」は書けません。項目の名前を書いてください'],
    ['文。{{ true }}', '1:6 「true」は書けません。項目の名前を書いてください'],
    [
      '{% if a == empty %}x{% endif %}',
      '1:12 「empty」は使えません。項目があるかどうかは、項目の名前だけを書いて調べます',
    ],
    ['{% if a == b == c %}x{% endif %}', '1:1 条件の書き方に誤りがあります'],
    [`{% if ${'a or '.repeat(60)}a %}x{% endif %}`, '1:1 条件が長すぎます。見出しで場合分けしてください'],
    [
      `${'{% if a %}'.repeat(30)}x${'{% endif %}'.repeat(30)}`,
      '1:1 {% … %}の入れ子が深すぎます。見出しで場合分けしてください',
    ],
  ])('refuses %s', (raw, fault) => {
    expect(faultOf(() => pieces(raw))).toBe(fault)
  })

  it('ends where it would be too long', () => {
    expect(faultOf(() => parseLine('x'.repeat(200_000)))).toBe('1:1 長すぎます。短くしてください')
    expect(faultOf(() => pieces('{% if a %}'.repeat(9000)))).toBeDefined()
  })
})

describe('a condition', () => {
  const condition = (source: string) => conditionOf(parseCondition(source), reading().read)

  it('is a tree, grouped from the right', () => {
    expect(condition('a and b or c')).toEqual(['and', given('a'), ['or', given('b'), given('c')]])
    expect(condition('a or b and c')).toEqual(['or', given('a'), ['and', given('b'), given('c')]])
    expect(condition('not a')).toEqual(['not', given('a')])
    expect(condition('a.size >= 5 and b != nil')).toEqual([
      'and',
      ['>=', field('a.size'), ['constant', 5]],
      ['!=', field('b'), ['constant', null]],
    ])
  })

  it('has its names where they stand after “if”', () => {
    const {found, read} = reading()
    conditionOf(parseCondition('a and b.c'), read)
    expect(found.sort()).toEqual(['a ask 1:1', 'b.c ask 1:7'])
  })
})
