import * as z from 'zod'
import {type Name, nameSchema, type Party, partySchema} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** Marks and whose they are. */
export interface Trademark {
  /** The marks. */
  readonly of: readonly Name[]
  /** Whose they are; 「各社」 when left out. */
  readonly owner?: Name
}

/** Whose the copyright in the paper is. */
export interface Copyright {
  /** The owner. */
  readonly owner: Party
  /** Since which year. */
  readonly since?: number
}

/** Notes on rights and limits that close a paper. */
export interface Legal {
  /** Trademarks named in the paper. */
  readonly trademarks?: readonly Trademark[]
  /** Copyright in the paper. */
  readonly copyright?: Copyright
  /** The paper tells the state at its date; it may change without notice; it is no warranty. */
  readonly disclaimers?: readonly ('asOfDate' | 'subjectToChange' | 'noWarranty')[]
}

/** The schema of {@link Legal}. */
export const legalSchema: z.ZodType<Legal> = conform<Legal>()(
  nonEmpty(
    z.strictObject({
      trademarks: z
        .array(
          conform<Trademark>()(
            z
              .strictObject({
                of: z.array(nameSchema).min(1).meta({title: '商標'}),
                owner: nameSchema.optional().meta({title: '権利者'}),
              })
              .meta({identity: 'of'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '商標'}),
      copyright: z
        .strictObject({
          owner: partySchema.meta({title: '著作権者'}),
          since: z.number().int().min(1900).max(9999).optional().meta({title: '発行年', unit: '年'}),
        })
        .optional()
        .meta({title: '著作権'}),
      disclaimers: z
        .array(z.enum(['asOfDate', 'subjectToChange', 'noWarranty']).meta({title: '免責事項', say: 'disclaimer'}))
        .min(1)
        .optional()
        .meta({title: '免責事項', direction: 'less'}),
    }),
  ).meta({title: '商標・著作権・免責事項'}),
)
