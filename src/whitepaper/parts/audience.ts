import * as z from 'zod'
import {type Thing, thingSchema} from '../../facts/index.ts'

/** Whom the paper is for: those who consider the service, those who use it, or others: 「監査を担当する方」. */
export type Readership = readonly ('considering' | 'using' | Thing)[]

/** The schema of {@link Readership}. */
export const audienceSchema: z.ZodType<Readership> = z
  .array(thingSchema.meta({title: '読者', say: 'audience'}))
  .min(1)
  .meta({title: '対象読者'})
