import * as z from 'zod'
import {isTopic, type Topic} from '../../catalogue/index.ts'
import {type Thing, thingSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** The table that says in which section which control is told. Its rows come from the outline. */
export interface ControlTable {
  /** The controls listed; all that the paper tells when left out. */
  readonly controls?: readonly Topic[]
  /** What the table is for, ending in an action noun: `{customer}による選定` prints 「…のため」. */
  readonly for?: Thing
}

/** The schema of {@link ControlTable}. */
export const controlTableSchema: z.ZodType<ControlTable> = conform<ControlTable>()(
  z
    .strictObject({
      controls: z
        .array(z.custom<Topic>(isTopic, {error: '管理策の名前（「backup」など）を書いてください'}))
        .min(1)
        .optional()
        .meta({title: '掲載する管理策'}),
      for: thingSchema.optional().meta({title: '対応表の目的'}),
    })
    .meta({title: '管理策の対応表'}),
)
