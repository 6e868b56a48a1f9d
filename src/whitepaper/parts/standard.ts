import * as z from 'zod'
import {type Name, nameSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** Which standard the paper follows. */
export interface Standard {
  /** The edition whose numbers and titles are used; `2015` when left out. */
  readonly edition?: '2015'
  /** How the paper cites it: 「JIS Q 27017:2016（ISO/IEC 27017:2015）」; 「ISO/IEC 27017:2015」 when left out. */
  readonly cited?: Name
  /** What kind of standard it is: 「クラウドセキュリティの国際規格」 prints 「…は、…です」 with the purpose. */
  readonly kind?: Name
}

export const standardSchema: z.ZodType<Standard> = conform<Standard>()(
  z
    .strictObject({
      edition: z.enum(['2015']).optional().meta({title: '規格の版'}),
      cited: nameSchema.optional().meta({title: '規格の表記'}),
      kind: nameSchema.optional().meta({title: '規格の種類'}),
    })
    .meta({title: '規格'}),
)
