import {expect, it} from 'vitest'
import type * as z from 'zod'
import {amountOf} from '../../src/compare/amount.ts'
import {
  dateSchema,
  deadlineSchema,
  durationSchema,
  itemSchema,
  noticeFields,
  retentionSchema,
  scheduleSchema,
} from '../../src/facts/index.ts'

const [more, same, neither] = [1, 0, undefined] as const

const table: readonly (readonly [z.ZodType, unknown, unknown, typeof more | typeof same | typeof neither])[] = [
  [durationSchema, {days: 60}, {months: 3}, more],
  [durationSchema, {days: 60}, {months: 2}, more],
  [durationSchema, {hours: 24}, {days: 1}, same],
  [durationSchema, {businessDays: 5}, {weeks: 1}, same],
  [durationSchema, {months: 12}, {years: 1}, same],
  [noticeFields.ahead, true, {days: 7}, more],
  [noticeFields.ahead, {days: 7}, {weeks: 2}, more],
  [deadlineSchema, {hours: 24}, {hours: 72}, more],
  [deadlineSchema, {hours: 72}, {hours: 72, kind: 'target'}, more],
  [deadlineSchema, {hours: 72}, {hours: 72, about: true}, more],
  [deadlineSchema, {hours: 72}, {hours: 24, kind: 'target'}, neither],
  [deadlineSchema, {hours: 24, from: 'detection'}, {hours: 72, from: 'confirmation'}, neither],
  [deadlineSchema, 'promptly', {hours: 24}, neither],
  [deadlineSchema, {rule: '削除サイクル'}, {days: 30}, neither],
  [scheduleSchema, {every: 'week'}, {every: 'day'}, more],
  [scheduleSchema, {every: 'year'}, {every: 'year', times: 2}, more],
  [scheduleSchema, {every: 'year', times: 2}, {every: 'halfYear'}, same],
  [scheduleSchema, {every: 'year'}, {every: 'year', atLeast: true}, more],
  [scheduleSchema, {every: 'hour'}, 'continuously', more],
  [scheduleSchema, 'asNeeded', 'regularly', more],
  [scheduleSchema, 'regularly', {every: 'year'}, neither],
  [retentionSchema, {generations: 7}, {generations: 35}, more],
  [retentionSchema, {days: 14}, {days: 14, generations: 14}, more],
  [retentionSchema, {days: 14, generations: 14}, {days: 30, generations: 7}, neither],
  [retentionSchema, {generations: 7}, {days: 7}, neither],
  [retentionSchema, 'defined', {years: 1}, neither],
  [retentionSchema, 'certain', 'defined', neither],
  [itemSchema, '要員', {what: '要員', including: ['派遣社員']}, more],
  [itemSchema, {what: '全機能', except: ['一部のツール']}, '全機能', more],
  [itemSchema, '要員', '全従業員', neither],
  [dateSchema, '2027-04', '2027-05-01', more],
  [dateSchema, '2027-04', '2027-04-30', same],
]

it.each(table)('%#: %s', (schema, before, after, amount) => {
  expect(amountOf(schema, before, after)).toBe(amount)
  const back = amountOf(schema, after, before)
  expect(back === undefined ? back : Math.abs(back)).toBe(amount)
  if (amount === more) expect(back).toBe(-1)
})
