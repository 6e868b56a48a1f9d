import * as z from 'zod'
import {type Act, actsSchema, type Name, nameSchema, type Thing, thingSchema, thingsSchema} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** A person in charge. */
export interface Officer {
  /** The role: 「情報セキュリティ統括責任者」. */
  readonly role: Thing
  /** What the role has: 「責任」, 「権限」. */
  readonly has?: readonly Thing[]
}

/** A committee or department in charge. */
export interface Committee {
  /** Its name. */
  readonly name: Name
  /** What it does. */
  readonly does: Act | readonly Act[]
}

/** Who is in charge of information security at the provider (ISO/IEC 27001 5.3, ISO/IEC 27002 6.1.1). */
export interface Organisation {
  /** The person in charge. */
  readonly officer?: Officer
  /** Committees and departments. */
  readonly committees?: readonly Committee[]
}

/** The schema of {@link Organisation}. */
export const organisationSchema: z.ZodType<Organisation> = conform<Organisation>()(
  nonEmpty(
    z.strictObject({
      officer: z
        .strictObject({
          role: thingSchema.meta({title: '役割'}),
          has: thingsSchema.optional().meta({title: '責任者に与える責任・権限', direction: 'more'}),
        })
        .optional()
        .meta({title: '責任者', direction: 'more'}),
      committees: z
        .array(
          conform<Committee>()(
            z
              .strictObject({name: nameSchema.meta({title: '名称'}), does: actsSchema.meta({title: '活動'})})
              .meta({identity: 'name'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '委員会・部門', direction: 'more'}),
    }),
  ).meta({title: '情報セキュリティ組織', direction: 'more'}),
)
