import type * as z from 'zod'
import {visible} from './characters.ts'
import {faultsOf} from './explain.ts'
import {definition, metaOf} from './meta.ts'
import {branchOf, schemaAt, valueAt} from './shape.ts'

/** One thing that is wrong in a paper. */
export interface Problem {
  /** Where: `clauses.backup.retention.generations`. */
  readonly path: string
  /** The same in Japanese: 「情報のバックアップ › 保持 › 世代数」. */
  readonly label: string
  /** What was found, and what is expected, in Japanese. */
  readonly message: string
}

/** What can't be: a paper, an option, an image. Lists every problem, by path and Japanese label. Nothing has been written. */
export class WhitepaperError extends Error {
  override readonly name = 'WhitepaperError'
  /** Every problem. */
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], head = `ホワイトペーパーの内容に問題が${problems.length}件あります。`) {
    super([head, ...problems.map(line)].join('\n'))
    this.problems = problems
  }
}

function line({path, label, message}: Problem): string {
  return path === '' ? `- ${message}` : `- ${path}${label ? `（${label}）` : ''}：${message}`
}

/**
 * The error for what can't be used or written.
 *
 * @param what - What fails, a sentence without its full stop: 「文書を出力できません」.
 * @param faults - What is wrong, in Japanese: a message, or one with its place.
 */
export function refusal(
  what: string,
  faults: readonly (string | Pick<Problem, 'path' | 'message'>)[],
): WhitepaperError {
  const problems = faults.map(fault => ({
    path: '',
    label: '',
    ...(typeof fault === 'string' ? {message: fault} : fault),
  }))
  return new WhitepaperError(problems, `${what}（${problems.length}件）。`)
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
    // An entry of a record is known by its own key.
    const named: z.ZodType | undefined = at && branchOf(at, here)
    const keyed = named !== undefined && definition(named).type === 'record'
    at = at && schemaAt(at, here, [key])
    here = valueAt(here, [key])
    const title = at && !keyed ? metaOf(at).title : undefined
    const name = typeof key === 'number' ? `${key + 1}件目` : (title ?? visible(String(key)))
    place = {path: join(place.path, key), label: place.label === '' ? name : `${place.label} › ${name}`}
  }
  return place
}

function join(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`
  const name = visible(String(key))
  return path === '' ? name : `${path}.${name}`
}

/** Everything that a schema finds wrong with a value. */
export function problemsOf(base: Position, schema: z.ZodType, value: unknown): Problem[] {
  return faultsOf(schema, value).map(({path, message}) => ({...positionIn(base, schema, value, path), message}))
}
