import type * as z from 'zod'
import type {Sign} from './sign.ts'

/** Whether a change of a value is good for the customer: more is better, less is better, or neither. */
export type Direction = 'more' | 'less' | 'none'

/** What a schema says about the fact that it describes, beside its shape. Written with zod's `.meta()`. */
export interface FactMeta {
  /** Japanese label, a noun: used in errors, change sentences, tables and the JSON Schema. */
  readonly title?: string
  /** Name of the value type's wording: the basename of its file in `templates/ja/values`. */
  readonly say?: string
  /** What kind of name or text a string is, for the checks that need the whole paper. */
  readonly holds?: 'party' | 'place' | 'phrase' | 'heading'
  /** Direction of the fact for the customer; `none` when left out. */
  readonly direction?: Direction
  /** For a record that may be written as one of its fields alone: the name of that field. */
  readonly shorthand?: string
  /** For a record in a list: the field that identifies it when two editions are compared. */
  readonly identity?: string
  /** For numbers: what stands behind the figure: 文字, 回, ％. */
  readonly unit?: string
  /** For names that are graded by a figure in them: AES-256 is more than AES-128. */
  readonly graded?: boolean
  /** The value is told and compared as one: a reader knows it as a value, not as a set of facts. */
  readonly whole?: true
  /**
   * How the amount of a later value compares with that of an earlier one: more, less, the same, or neither. Numbers, flags
   * and the words of an enumeration, which stand from the least to the most, need none.
   */
  readonly compares?: (before: unknown, after: unknown) => Sign
  /** The value is a figure: it stands in a sentence about its change without brackets. */
  readonly figure?: true
  /** The form of its wording that is its name, where that isn't the one for tables. */
  readonly nameForm?: string
  /** For a list, or the entries of one: their order is a fact, as that of steps and phases is; elsewhere it is only a way of writing. */
  readonly ordered?: boolean
}

/** The metadata of a schema, looked up through `optional`. */
export function metaOf(schema: z.ZodType): FactMeta {
  const known = found.get(schema)
  if (known) return known
  const own = (schema.meta() ?? {}) as FactMeta
  const inner = unwrapped(schema)
  const meta = inner === schema ? own : {...metaOf(inner), ...own}
  found.set(schema, meta)
  return meta
}

const found = new WeakMap<z.ZodType, FactMeta>()

/** The schema inside `optional` and `readonly`; the schema itself when there is no wrapper. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const {type, innerType} = definition(schema)
  return (type === 'optional' || type === 'readonly') && innerType ? unwrapped(innerType) : schema
}

/** The parts of a zod definition that walking needs. */
export interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, string>>
}

/** The definition behind a schema (`_zod.def`). */
export function definition(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition
}
