import * as z from 'zod'
import {type Name, nameSchema, type Thing, thingsSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/**
 * What the paper is for. A sentence says that it answers the standard; where the vendor states what the paper shows and aims
 * at, those say what it is for instead.
 */
export interface Purpose {
  /** What it shows: prints 「…を示す」. */
  readonly shows?: readonly Thing[]
  /** What it explains. */
  readonly explains?: readonly Thing[]
  /** What it helps with, ending in an action noun: `{user}の安全な利用`. */
  readonly aims?: readonly Thing[]
  /** The certification whose requirement it answers: 「ISMSクラウドセキュリティ認証」. */
  readonly certification?: Name
}

export const purposeSchema: z.ZodType<Purpose> = conform<Purpose>()(
  z
    .strictObject({
      shows: thingsSchema.optional().meta({title: '示すもの'}),
      explains: thingsSchema.optional().meta({title: '説明するもの'}),
      aims: thingsSchema.optional().meta({title: '目指すこと'}),
      certification: nameSchema.optional().meta({title: '対応する認証'}),
    })
    .meta({title: '目的'}),
)
