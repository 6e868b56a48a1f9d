import type {z} from 'zod'
import {type Definition, definition, metaOf} from './meta.ts'
import {branchOf} from './shape.ts'

/** One thing that is wrong in a paper. */
export interface Problem {
  /** Where: `clauses.backup.retention.generations`. */
  readonly path: string
  /** The same in Japanese: 「情報のバックアップ › 保持 › 世代数」. */
  readonly label: string
  /** What was found, and what is expected, in Japanese. */
  readonly message: string
}

/** A paper that can't be: lists every problem, by path and Japanese label. Nothing has been written. */
export class WhitepaperError extends Error {
  override readonly name = 'WhitepaperError'
  /** Every problem. */
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super([`ホワイトペーパーの内容に問題が${problems.length}件あります。`, ...problems.map(line)].join('\n'))
    this.problems = problems
  }
}

function line({path, label, message}: Problem): string {
  return `- ${path}${label ? `（${label}）` : ''}：${message}`
}

/** Where a value stands: its path, and the labels on the way. */
export interface Position {
  readonly path: string
  readonly label: string
}

/** A place below another one, in a value of a schema. */
export function positionIn(base: Position, schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): Position {
  let place = base
  let at: z.ZodType | undefined = schema
  let here = value
  for (const key of path) {
    const branch: z.ZodType | undefined = at && branchOf(at, here)
    const {shape, element, items, valueType}: Partial<Definition> = branch ? definition(branch) : {}
    at = typeof key === 'number' ? (element ?? items?.[key]) : shape ? shape[String(key)] : valueType
    here = (here as Record<PropertyKey, unknown> | undefined)?.[key]
    const title = at && typeof key !== 'number' ? metaOf(at).title : undefined
    const name = typeof key === 'number' ? `${key + 1}件目` : (title ?? String(key))
    place = {path: join(place.path, key), label: place.label === '' ? name : `${place.label} › ${name}`}
  }
  return place
}

function join(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return path === '' ? String(key) : `${path}.${String(key)}`
}

/** Everything that a schema finds wrong with a value. */
export function problemsOf(base: Position, schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value, {reportInput: true})
  if (result.success) return []
  return result.error.issues
    .flatMap(issue => explained(issue))
    .map(({path, message}) => ({...positionIn(base, schema, value, path), message}))
}

type Issue = z.core.$ZodIssue

interface Explained {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** An issue in our own words; of a union, those of the alternative that the value was written as. */
function explained(issue: Issue, above: readonly PropertyKey[] = []): Explained[] {
  const path = [...above, ...issue.path]
  const at = (message: string): Explained[] => [{path, message}]
  switch (issue.code) {
    case 'invalid_union': {
      const alternatives = issue.errors.map(issues => ({issues, misfit: misfitOf(issues)}))
      const best = alternatives.reduce(
        (a, b) => (b.misfit < a.misfit ? b : a),
        alternatives[0] ?? {issues: [], misfit: wrongKind},
      )
      if (best.misfit >= wrongKind) return at(`${shown(issue.input)}は使えません。${expected(issue.errors.flat())}`)
      return best.issues.flatMap(inner => explained(inner, path))
    }
    case 'invalid_type':
      if (issue.input === undefined)
        return at(`必須の項目がありません。${kinds[issue.expected] ?? issue.expected}を書いてください`)
      return at(`${shown(issue.input)}は使えません。${kinds[issue.expected] ?? issue.expected}を書いてください`)
    case 'invalid_value':
      return at(`${shown(issue.input)}は使えません。${words(issue.values)}を書いてください`)
    case 'unrecognized_keys':
      return issue.keys.map(key => ({path, message: `「${key}」という項目はありません。項目名を確かめてください`}))
    case 'too_small':
      if (issue.origin === 'array') return at('空の一覧は書けません。1つ以上書くか、項目ごと省いてください')
      return at(issue.message)
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap(inner => explained({...inner, path: []} as Issue, path))
    default:
      return at(issue.message)
  }
}

const wrongKind = 1000

/** How far a value is from an alternative: of another kind, of another tag, then by the keys that don't fit. */
function misfitOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
      return sum + wrongKind
    if (issue.path.length === 0 && issue.code === 'invalid_union') {
      return sum + Math.min(...issue.errors.map(misfitOf))
    }
    if (issue.path.at(-1) === 'answer' && issue.code === 'invalid_value') return sum + wrongKind / 2
    if (issue.code === 'unrecognized_keys') return sum + 10 * issue.keys.length
    if (issue.code === 'invalid_type' && issue.input === undefined) return sum + 10
    return sum + 1
  }, 0)
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数値',
  int: '整数',
  boolean: 'trueまたはfalse',
  array: '一覧（配列）',
  tuple: '2つの値の組',
  object: '項目の組（オブジェクト）',
  record: '項目の組（オブジェクト）',
}

/** What could have been written, from the issues of all alternatives. */
function expected(issues: readonly Issue[]): string {
  const flat = issues.flatMap(issue => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]))
  const values = flat.flatMap(issue => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : []))
  const types = flat.flatMap(issue =>
    issue.code === 'invalid_type' && issue.path.length === 0 ? [kinds[issue.expected] ?? issue.expected] : [],
  )
  const options = [...(values.length > 0 ? [words(values)] : []), ...new Set(types)]
  return `${options.join('、または')}を書いてください`
}

function words(values: readonly unknown[]): string {
  return values.length === 1 ? shown(values[0]) : `${values.map(shown).join('、')}のどれか`
}

/** A value as a reader can find it again, cut short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : plain(value)
  const short = [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text
  return `「${short}」`
}

function plain(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}
