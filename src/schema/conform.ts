import type * as z from 'zod'

/** `T` with every property read-only and intersections flattened, so that two ways of writing one shape compare equal. */
type Plain<T> = T extends string | number | boolean | null | undefined ? T : {readonly [Key in keyof T]: Plain<T[Key]>}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/**
 * Holds a schema to an interface that is written out by hand, in both directions: a field that only one of the two has
 * is a compile error. The interface stays the public type, because inferred schema types lose the comments of fields.
 */
export function conform<Facts>() {
  return <Schema extends z.ZodType>(
    schema: Schema & (Same<Plain<z.output<Schema>>, Plain<Facts>> extends true ? unknown : {readonly differs: never}),
  ): z.ZodType<Facts> => schema as unknown as z.ZodType<Facts>
}
