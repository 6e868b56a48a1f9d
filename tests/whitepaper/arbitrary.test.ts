import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toMarkdown} from '../../src/render/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import {whitepaper} from '../../src/whitepaper/index.ts'
import {everything, papers, placesIn, replaced} from './everything.ts'
import {problemsFor} from './paper.ts'

/** Anything at all: of every type, with and without prototypes, long and deep, and what no data is. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    withObjectString: true,
  }),
  fc.string({unit: 'binary', maxLength: 90}),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '',
    ' ',
    () => 'x',
    Symbol('x'),
    1n,
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'provider',
    'ref:backup',
    'ref:',
    'manual',
    '{provider}',
    '{x}',
    '当社',
  ),
  fc.constantFrom<unknown>(
    {answer: 'todo', ask: '内容'},
    {answer: 'byPlan', plans: {private: 'x'}},
    {answer: 'see', target: 'manual'},
  ),
)

/** A paper and a place in it: in any of its parts, or in the clause that it has. */
const somewhere = fc.constantFrom(...papers).chain(facts => {
  const places = placesIn(facts)
  const inClauses = places.filter(([first]) => first === 'clauses')
  const inParts = places.filter(([first]) => first !== 'clauses')
  const place = fc.oneof({weight: 2, arbitrary: fc.constantFrom(...inClauses)}, fc.constantFrom(...inParts))
  return place.map(path => ({facts, path}))
})

it('takes the paper that states everything, and it can be written', () => {
  expect(problemsFor(everything)).toEqual([])
  expect(toMarkdown(whitepaper(everything))).toContain('サンプルクラウド')
})

describe('whatever stands anywhere in a paper', () => {
  it('whitepaper throws nothing but a WhitepaperError that says in Japanese where and what', () => {
    fc.assert(
      fc.property(somewhere, anything, ({facts, path}, value) => {
        for (const {path: at, label, message} of problemsFor(replaced(facts, path, value))) {
          expect(at).not.toBe('')
          expect(label + message.replace(/「[^」]*」?/gu, '')).toMatch(/[ぁ-ん]/u)
          expect(at + label + message).not.toMatch(/Invalid|Too (?:big|small)|\p{Cf}(?<!\u200d)|\p{Co}|\p{Cs}/u)
        }
      }),
      {numRuns: 250},
    )
  })

  it('what whitepaper takes can be written, or the document says in Japanese what keeps it from that', () => {
    fc.assert(
      fc.property(somewhere, anything, ({facts, path}, value) => {
        const changed = replaced(facts, path, value)
        if (problemsFor(changed).length > 0) return
        try {
          expect(toMarkdown(whitepaper(changed as never))).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(WhitepaperError)
        }
      }),
      {numRuns: 250},
    )
  })

  it('an unknown field is reported where it stands', () => {
    const keyed = /^(?:terms|documents|contacts|plans|outline\.titles)$|^clauses\.0$/u
    for (const facts of papers) {
      const records = placesIn(facts).filter(path => isRecord(path.reduce(at, facts)) && !keyed.test(path.join('.')))
      const own = records.filter(([first]) => first === 'clauses' || facts === papers[0])
      for (const path of own) {
        const problems = problemsFor(replaced(facts, [...path, 'zzzzzz'], 1))
        expect(
          problems.map(({message}) => message),
          path.join('.'),
        ).toContainEqual(expect.stringContaining('「zzzzzz」という項目はありません'))
      }
    }
  })
})

function at(value: unknown, key: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown>)[key]
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

it('takes nothing that is no paper', () => {
  fc.assert(
    fc.property(anything, value => {
      expect(problemsFor(value).length).toBeGreaterThan(0)
    }),
    {numRuns: 300},
  )
})
