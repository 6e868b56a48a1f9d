import * as z from 'zod'
import {
  dateSchema,
  type IsoDate,
  lineSchema,
  type Name,
  nameSchema,
  type Thing,
  thingSchema,
} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** One entry of the revision history. */
export interface Revision {
  /** The edition's label, as the vendor writes it: 「1.0」, 「第1.1版」. */
  readonly edition: Name
  /** When it was published: a day or a month. */
  readonly date?: IsoDate
  /** What kind of revision it is. */
  readonly kind?: Thing
  /** What changed: phrases on one line, of at most 200 characters, without 「。」. */
  readonly changes: readonly string[]
  /** On which pages or in which sections. */
  readonly page?: Name
  /** Who approved it. */
  readonly by?: Name
}

const changeSchema = lineSchema.refine(line => !line.includes('。'), {
  error: '更新内容に「。」は書けません。「…を変更」のように体言で止めてください',
})

/** The schema of {@link Revision}. */
export const revisionSchema: z.ZodType<Revision> = conform<Revision>()(
  z
    .strictObject({
      edition: nameSchema.meta({title: '版数'}),
      date: dateSchema.optional().meta({title: '日付'}),
      kind: thingSchema.optional().meta({title: '改訂種別'}),
      changes: z.array(changeSchema).min(1).meta({title: '更新内容'}),
      page: nameSchema.optional().meta({title: '頁'}),
      by: nameSchema.optional().meta({title: '承認者'}),
    })
    .meta({identity: 'edition'}),
)

/** The schema of a revision history. */
export const revisionsSchema: z.ZodType<readonly Revision[]> = z.array(revisionSchema).meta({title: '更新履歴'})
