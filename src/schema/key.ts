import * as z from 'zod'

/**
 * A key of the vendor's own: letters and digits, the first one a letter. Names that every object has (`constructor`) are
 * none, so that looking one up finds what the vendor wrote or nothing.
 */
export function keySchema(pattern: RegExp, error: string): z.ZodType<string> {
  return z
    .string()
    .regex(pattern, {error})
    .refine(key => !(key in Object.prototype), {error: 'この名前はキーにできません。別の名前にしてください'})
}
