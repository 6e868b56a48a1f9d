import * as z from 'zod'
import {type Item, itemsSchema, type Pointer, pointerSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** What the paper is about. Service and provider are always named. */
export interface Scope {
  /** What of the service is covered, where it isn't all of it. */
  readonly of?: readonly Item[]
  /** The paper of which this one states only the differences. */
  readonly base?: Pointer
  /** Where plans differ, the paper says so in place. */
  readonly planNotes?: 'inPlace'
}

export const scopeSchema: z.ZodType<Scope> = conform<Scope>()(
  z
    .strictObject({
      of: itemsSchema.optional().meta({title: '対象とする範囲'}),
      base: pointerSchema.optional().meta({title: '共通のホワイトペーパー'}),
      planNotes: z.literal('inPlace').optional().meta({title: 'プランによる違いの記載', say: 'planNotes'}),
    })
    .meta({title: '適用範囲'}),
)
