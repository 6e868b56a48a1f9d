import * as z from 'zod'
import {type Pointer, pointersSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** Which text holds where the paper and a document that it quotes differ. */
export interface Precedence {
  /** The documents quoted: terms of use, contracts, manuals. */
  readonly quotes: readonly Pointer[]
  /** The paper itself, or the document quoted. Vendors do both, so there is no default. */
  readonly prevails: 'paper' | 'quoted'
}

/** The schema of {@link Precedence}. */
export const precedenceSchema: z.ZodType<Precedence> = conform<Precedence>()(
  z
    .strictObject({
      quotes: pointersSchema.meta({title: '引用する文書'}),
      prevails: z.enum(['paper', 'quoted']).meta({title: '優先する文書', say: 'prevailing'}),
    })
    .meta({title: '文書の優先順位'}),
)
