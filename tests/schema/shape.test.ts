import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {
  deadlineSchema,
  desksSchema,
  featuresSchema,
  itemSchema,
  notProvided,
  offer,
  pointerSchema,
  retentionSchema,
  scheduleSchema,
} from '../../src/facts/index.ts'
import {
  branches,
  branchOf,
  definition,
  fieldNames,
  metaOf,
  positionIn,
  saying,
  schemaAt,
  valueAt,
  walk,
} from '../../src/schema/index.ts'

const shapeOf = (schema: z.ZodType, value: unknown) => {
  const branch = branchOf(schema, value)
  return branch && Object.keys(definition(branch).shape ?? {})
}

describe('branches', () => {
  it('are the alternatives of a schema, unions within unions laid flat', () => {
    expect(branches(z.string())).toHaveLength(1)
    expect(branches(z.union([z.string(), z.union([z.number(), z.boolean()])]))).toHaveLength(3)
    expect(branches(offer(scheduleSchema).optional()).map(branch => definition(branch).type)).toEqual([
      'enum',
      'object',
      'object',
      'object',
    ])
  })
})

describe('the branch of a value', () => {
  it('is chosen by kind', () => {
    expect(definition(branchOf(scheduleSchema, 'regularly') as z.ZodType).type).toBe('enum')
    expect(shapeOf(scheduleSchema, {every: 'day'})).toContain('every')
    expect(branchOf(scheduleSchema, 'daily')).toBeUndefined()
    expect(branchOf(scheduleSchema, 3)).toBeUndefined()
    expect(branchOf(scheduleSchema, null)).toBeUndefined()
  })

  it('is chosen by keys, misspelled ones included', () => {
    for (const unit of ['minutes', 'hours', 'days', 'businessDays', 'weeks', 'months', 'years']) {
      expect(shapeOf(deadlineSchema, {[unit]: 3, from: 'detection'})).toContain(unit)
      expect(shapeOf(deadlineSchema, {[unit.slice(0, -1)]: 3})).toContain(unit)
    }
    expect(shapeOf(deadlineSchema, {rule: '手順'})).toEqual(['rule'])
  })

  it('is chosen by tag, and never the facts for an answer', () => {
    const schema = offer(featuresSchema)
    expect(shapeOf(schema, notProvided())).toEqual(['answer', 'alternative'])
    expect(shapeOf(schema, {answer: 'planned'})).toEqual(['answer', 'by'])
    expect(branchOf(schema, {answer: 'plannned'})).toBeUndefined()
    expect(branchOf(itemSchema, {answer: 'todo', what: 'ログ'})).toBeUndefined()
  })

  it('isn’t misled by names that every object has', () => {
    expect(branchOf(retentionSchema, JSON.parse('{"__proto__": {"until": "x"}, "days": 3}'))).toBeDefined()
    expect(shapeOf(retentionSchema, {constructor: 1, days: 3})).toContain('days')
  })
})

describe('a walk', () => {
  const visited = (schema: z.ZodType, value: unknown) => {
    const found: string[] = []
    walk(schema, value, ({branch, path}) => {
      found.push(`${path.join('.')}:${metaOf(branch).holds ?? definition(branch).type}`)
    })
    return found
  }

  it('comes by every value, with the alternative that it was written as', () => {
    expect(visited(desksSchema, [{at: 'support', by: ['mail']}, 'ref:contacts'])).toEqual([
      ':array',
      '0:object',
      '0.at:place',
      '0.by:array',
      '0.by.0:enum',
      '1:place',
    ])
    expect(visited(itemSchema, {what: 'ログ', suchAs: ['操作ログ']})).toEqual([
      ':object',
      'what:phrase',
      'suchAs:array',
      'suchAs.0:phrase',
    ])
  })

  it('leaves out what has no schema', () => {
    expect(visited(itemSchema, {what: 5, more: ['x'], suchAs: [null]})).toEqual([':object', 'suchAs:array'])
    expect(visited(itemSchema, undefined)).toEqual([])
  })
})

describe('what stands at a path', () => {
  it('has its schema and value, as long as the value is as its schema says', () => {
    const value = [{at: 'support', by: ['mail']}]
    expect(metaOf(schemaAt(desksSchema, value, [0, 'at']) as z.ZodType).holds).toBe('place')
    expect(valueAt(value, [0, 'by', 0])).toBe('mail')
    expect(schemaAt(desksSchema, value, [0, 'constructor'])).toBeUndefined()
    expect(valueAt(value, [0, 'constructor'])).toBeUndefined()
    expect(valueAt(value, ['toString', 'name'])).toBeUndefined()
    expect(schemaAt(desksSchema, 5, [0])).toBeUndefined()
  })

  it('has a position: path and Japanese labels', () => {
    const base = {path: 'clauses.backup', label: '情報のバックアップ'}
    const value = {to: 'manual', part: 5}
    expect(positionIn(base, pointerSchema, value, ['part'])).toEqual({
      path: 'clauses.backup.part',
      label: '情報のバックアップ › 該当箇所',
    })
    expect(positionIn({path: '', label: ''}, desksSchema, [{at: 'x', by: []}], [0, 'by'])).toEqual({
      path: '[0].by',
      label: '1件目 › 連絡手段',
    })
    expect(positionIn(base, pointerSchema, value, ['unknown', 0]).path).toBe('clauses.backup.unknown[0]')
  })

  it('has the label of a field where the field has one of its own, else that of its type', () => {
    const schema = z.strictObject({keep: retentionSchema, until: retentionSchema.optional().meta({title: '終わり'})})
    expect(positionIn({path: '', label: ''}, schema, {keep: 'defined'}, ['keep']).label).toBe('保存期間')
    expect(positionIn({path: '', label: ''}, schema, {until: 'defined'}, ['until']).label).toBe('終わり')
  })

  it('is known by its key in a record', () => {
    const schema = z.record(z.string(), pointerSchema).meta({title: '文書'})
    expect(positionIn({path: '', label: ''}, schema, {manual: 'x'}, ['manual']).label).toBe('manual')
  })
})

it('the wording of a value is that of the nearest schema that has one', () => {
  expect(metaOf(saying(offer(scheduleSchema), {every: 'day'})).say).toBe('schedule')
  expect(metaOf(saying(desksSchema, 'support')).say).toBe('desks')
})

it('the names of fields are those of all alternatives', () => {
  expect([...fieldNames(retentionSchema)].sort()).toEqual(['days', 'generations', 'months', 'until', 'years'])
})
