import * as z from 'zod'
import {type Certificate, certificatesSchema, type Name, nameSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** The certificates held, and the scheme under which they were given. */
export interface Certificates {
  /** The scheme: 「ISMS適合性評価制度」. */
  readonly scheme?: Name
  /** Who runs the scheme. */
  readonly operator?: Name
  /** The certificates. */
  readonly list: readonly Certificate[]
}

/** The schema of {@link Certificates}. */
export const heldCertificatesSchema: z.ZodType<Certificates> = conform<Certificates>()(
  z
    .strictObject({
      scheme: nameSchema.optional().meta({title: '認証の制度'}),
      operator: nameSchema.optional().meta({title: '制度の運営機関'}),
      list: certificatesSchema.meta({title: '取得した認証', direction: 'more'}),
    })
    .meta({title: '認証の取得', direction: 'more'}),
)
