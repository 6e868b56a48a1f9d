import type * as z from 'zod'

/** Refuses a record that states nothing, where every field is optional. */
export function nonEmpty<Schema extends z.ZodType>(
  schema: Schema,
  error = '内容がありません。項目を1つ以上書いてください',
): Schema {
  return schema.refine(
    value => typeof value === 'object' && value !== null && Object.values(value).some(field => field !== undefined),
    // A message that only follows from a misspelled field is left out by this mark.
    {error, params: {empty: true}},
  )
}
