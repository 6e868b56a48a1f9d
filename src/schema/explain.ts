import type * as z from 'zod'
import {definition} from './meta.ts'
import {choice, quote} from './quote.ts'
import {branches, branchOf, schemaAt, valueAt} from './shape.ts'
import {suggestion} from './suggestion.ts'
import {isTagged} from './tagged.ts'

/** A fault of a value: where in it, and what. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** What another fault may bring about: a field is missing, or a record is empty, because a name is misspelled. */
  readonly kind?: 'missing' | 'empty'
  /** The field that a misspelled one was probably meant to be. */
  readonly meant?: readonly PropertyKey[]
}

/** Everything that a schema finds wrong with a value, in Japanese: what was found, and what is expected. */
export function faultsOf(schema: z.ZodType, value: unknown): Fault[] {
  if (schema.safeParse(value).success) return []
  return causes(isUnion(schema) ? faultsInUnion(schema, value, []) : faultsIn(schema, value, schema, []))
}

function isUnion(schema: z.ZodType | undefined): schema is z.ZodType {
  return schema !== undefined && branches(schema).length > 1
}

/** Faults by one alternative of a union. Unions inside it are looked at one by one, each by its own alternative. */
function faultsIn(branch: z.ZodType, value: unknown, union: z.ZodType, above: readonly PropertyKey[]): Fault[] {
  const issues = branch.safeParse(value, {reportInput: true, error: expectation}).error?.issues ?? []
  const seen = new Set<string>()
  return issues.flatMap(issue => {
    const fork = issue.path
      .map((_, index) => issue.path.slice(0, index + 1))
      .find(path => isUnion(schemaAt(branch, value, path)))
    if (!fork) return explained(issue, branch, value, union, above)
    const key = JSON.stringify(fork)
    if (seen.has(key)) return []
    seen.add(key)
    return faultsInUnion(schemaAt(branch, value, fork) ?? branch, valueAt(value, fork), [...above, ...fork])
  })
}

function explained(
  issue: z.core.$ZodIssue,
  branch: z.ZodType,
  value: unknown,
  union: z.ZodType,
  above: readonly PropertyKey[],
): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const at = issue.path.length === 0 ? union : (schemaAt(branch, value, issue.path) ?? branch)
    return issue.keys.map(key => unknownField(key, at, valueAt(value, issue.path), path))
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({message}) => ({path, message: `${quote(path.at(-1))}は使えません。${message}`}))
  }
  return [faultOf(issue, path)]
}

/** Faults of a value by the alternative that it was written as. */
function faultsInUnion(union: z.ZodType, value: unknown, path: readonly PropertyKey[]): Fault[] {
  const branch = branchOf(union, value)
  if (!branch) return [misplaced(union, value, path)]
  const records = recordsOf(union)
  if (records.length > 1 && recordsOf(branch).length > 0 && Object.keys(value as object).length === 0) {
    const names = [...new Set(records.flatMap(namesOf))]
    return [{path, message: `内容がありません。${choice(names)}を書いてください`, kind: 'empty'}]
  }
  return faultsIn(branch, value, union, path)
}

/** The alternatives that are records of facts, not answers. */
function recordsOf(union: z.ZodType): z.ZodType[] {
  return branches(union).filter(branch => definition(branch).type === 'object' && tagOf(branch) === undefined)
}

function tagOf(branch: z.ZodType): unknown {
  const tag = definition(branch).shape?.answer
  return tag && definition(tag).values?.[0]
}

/** A value of a kind that none of the alternatives is of. */
function misplaced(union: z.ZodType, value: unknown, path: readonly PropertyKey[]): Fault {
  const all = branches(union)
  if (isTagged(value)) {
    const tags = all.flatMap(branch => tagOf(branch) ?? [])
    return tags.length > 0
      ? {path: [...path, 'answer'], message: `${quote(value.answer)}は使えません。${choice(tags)}を書いてください`}
      : {path, message: `回答${quote(value.answer)}はここには書けません。項目全体の値として書いてください`}
  }
  const facts = all.filter(branch => tagOf(branch) === undefined)
  const words = facts.flatMap(branch => {
    const {values, entries} = definition(branch)
    return values ?? Object.values(entries ?? {})
  })
  const types = new Set(facts.flatMap(branch => kinds[definition(branch).type] ?? []))
  const expected = `${[...(words.length > 0 ? [choice(words)] : []), ...types].join('、または')}を書いてください`
  if (value === undefined) return missing(path, expected)
  return {path, message: `${found(value)}は使えません。${expected}`}
}

/** A field that isn't there, or not beside the others. */
function unknownField(key: string, union: z.ZodType, value: unknown, path: readonly PropertyKey[]): Fault {
  const own = branchOf(union, value)
  const ownNames = Object.keys((own && definition(own).shape) ?? {})
  const all = own && tagOf(own) !== undefined ? ownNames : recordsOf(union).flatMap(namesOf)
  const names = [...new Set(all)]
  const at = [...path, key]
  if (names.includes(key)) {
    const given = ownNames.filter(name => Object.hasOwn(value as object, name))
    const beside = given.map(name => `「${name}」`).join('')
    return {path: at, message: `「${key}」は${beside}とともには書けません。どちらかにしてください`}
  }
  const unknown = `${quote(key)}という項目はありません。`
  const near = suggestion(key, names)
  if (near !== undefined) {
    return {path: at, message: `${unknown}「${near}」の誤りではありませんか`, meant: [...path, near]}
  }
  const few = names.length > 0 && names.length <= 12
  return {path: at, message: unknown + (few ? `書けるのは${choice(names)}です` : '項目名を確かめてください'), meant: at}
}

function namesOf(record: z.ZodType): string[] {
  return Object.keys(definition(record).shape ?? {})
}

function faultOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Fault {
  const {input, message} = issue
  if (issue.code === 'custom' && issue.params?.empty === true) return {path, message, kind: 'empty'}
  if (input === undefined) return missing(path, message)
  if (issue.code === 'custom' && issue.params?.told === true) return {path, message}
  if (issue.code === 'invalid_type') return {path, message: `${found(input)}は使えません。${message}`}
  const blank = typeof input === 'string' && input.trim() === ''
  if (typeof input === 'object' || blank) return {path, message}
  return {path, message: `${quote(input)}は使えません。${message}`}
}

function missing(path: readonly PropertyKey[], expected: string): Fault {
  const what = typeof path.at(-1) === 'number' ? '値' : '必須の項目'
  return {path, message: `${what}がありません。${expected}`, kind: 'missing'}
}

/** Faults without those that only follow from others. */
function causes(faults: readonly Fault[]): Fault[] {
  const meant = new Set(faults.flatMap(fault => (fault.meant ? [JSON.stringify(fault.meant)] : [])))
  const above = new Set(faults.flatMap(fault => (fault.meant ? [JSON.stringify(fault.meant.slice(0, -1))] : [])))
  return faults.filter(({path, kind}) => {
    const here = JSON.stringify(path)
    return !(kind === 'missing' && meant.has(here)) && !(kind === 'empty' && above.has(here))
  })
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字列',
  custom: '文字列',
  number: '数値',
  int: '整数',
  boolean: 'trueまたはfalse',
  array: '一覧（配列）',
  tuple: '2つの値の組',
  object: '項目の組（オブジェクト）',
  record: '項目の組（オブジェクト）',
}

/** A value of the wrong kind, with its kind: 文字列「35」. */
function found(value: unknown): string {
  if (typeof value === 'string') return `文字列${quote(value)}`
  return Number.isFinite(value) ? `数値${quote(value)}` : quote(value)
}

/** What is expected, where the schema doesn't say it itself. */
function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${kinds[issue.expected] ?? issue.expected}を書いてください`
    case 'invalid_value':
      return `${choice(issue.values)}を書いてください`
    case 'too_small':
      return issue.origin === 'array'
        ? '空の一覧は書けません。1つ以上書くか、項目ごと省いてください'
        : `${issue.minimum}以上の数値を書いてください`
    case 'too_big':
      return `${issue.maximum}以下の数値を書いてください`
    default:
      return '決められた形で書いてください'
  }
}
