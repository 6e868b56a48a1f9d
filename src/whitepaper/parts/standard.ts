import * as z from 'zod'
import {type Edition, editionYears} from '../../catalogue/index.ts'
import {type Name, nameSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** Which standard the paper follows. */
export interface Standard {
  /** The edition whose numbers, order and titles the sections of controls have; the usual one when left out. */
  readonly edition?: Edition
  /** How the paper cites it, with the year of its edition; as the usual edition is called when left out. */
  readonly cited?: Name
  /** What kind of standard it is: 「クラウドセキュリティの国際規格」 prints 「…は、…です」 with the purpose. */
  readonly kind?: Name
}

export const standardSchema: z.ZodType<Standard> = conform<Standard>()(
  z
    .strictObject({
      edition: z.enum(editionYears).optional().meta({title: '規格の版'}),
      cited: nameSchema.optional().meta({title: '規格の表記'}),
      kind: nameSchema.optional().meta({title: '規格の種類'}),
    })
    .meta({title: '規格'}),
)
