import {describe, expect, test} from 'vitest'
import * as z from 'zod'
import {clauseSchemas} from '../../src/clauses/index.ts'
import {differ} from '../../src/compare/differ.ts'
import {effectOf} from '../../src/compare/effect.ts'
import {branches, definition, metaOf, type Sign, sign, typeOf} from '../../src/schema/index.ts'
import {paperSchema} from '../../src/whitepaper/index.ts'

describe('a type says all about itself', () => {
  /** How strong a wind something withstands: `calm`, or metres a second. No other file knows of it. */
  const windSchema = z
    .union([z.literal('calm'), z.strictObject({metres: z.number().meta({title: '風速', unit: 'm/s'})})])
    .meta({title: '耐風性能', say: 'wind', direction: 'more', whole: true, figure: true, compares: stronger})

  function stronger(before: unknown, after: unknown): Sign {
    const metres = (wind: unknown) => (wind === 'calm' ? 0 : (wind as {metres: number}).metres)
    return sign(metres(before), metres(after))
  }

  const clause = z.strictObject({wind: windSchema.optional(), other: z.string().optional()})

  test.each([
    ['calm', {metres: 30}, 'better'],
    [{metres: 30}, {metres: 20}, 'worse'],
    [undefined, 'calm', 'better'],
    [{metres: 30}, undefined, 'worse'],
  ])('%j → %j is one difference, %s', (before, after, effect) => {
    const differences = differ(clause, {wind: before}, {wind: after}, {path: 'clause', label: '例', steps: []})
    expect(differences.map(({place, kind}) => [place.path, place.label, kind])).toEqual([
      ['clause.wind', '例 › 耐風性能', before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'],
    ])
    const [difference] = differences
    if (!difference) throw new Error('no difference')
    expect(effectOf({...difference, entry: false})).toBe(effect)
  })
})

test('every type that is told as one, has a direction and isn’t ordered by its words says how it compares', () => {
  const silent = new Set<string>()
  const seen = new Set<z.ZodType>()
  const visit = (schema: z.ZodType | undefined): void => {
    if (!schema || seen.has(schema)) return
    seen.add(schema)
    const {say, whole, direction, compares} = metaOf(schema)
    const words = branches(schema).every(branch => ['enum', 'literal'].includes(definition(branch).type))
    if (say !== undefined && whole && direction !== undefined && direction !== 'none' && !compares && !words)
      silent.add(say)
    const {options = [], shape = {}, items = [], element, innerType, valueType} = definition(schema)
    for (const inner of [...options, ...Object.values(shape), ...items, element, innerType, valueType]) visit(inner)
  }
  for (const schema of [...Object.values(clauseSchemas), paperSchema]) visit(schema)
  expect([...silent]).toEqual([])
  expect(typeOf(z.string(), 'a')).toEqual({})
})
