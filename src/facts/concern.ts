import {z} from 'zod'
import {conform} from './conform.ts'
import {type Thing, thingSchema} from './thing.ts'

const known = [
  'accessControl',
  'assetManagement',
  'networkSecurity',
  'incidentManagement',
  'backup',
  'cryptography',
  'vulnerabilityManagement',
  'secureDevelopment',
] as const

/**
 * A subject of information security under which a provider sorts its risks and its measures: one of the eight that
 * vendors use, or a noun phrase of the vendor's own (「物理的セキュリティ」).
 */
export type SecurityConcern =
  | 'accessControl'
  | 'assetManagement'
  | 'networkSecurity'
  | 'incidentManagement'
  | 'backup'
  | 'cryptography'
  | 'vulnerabilityManagement'
  | 'secureDevelopment'
  | Thing

export const concernSchema: z.ZodType<SecurityConcern> = conform<SecurityConcern>()(
  z
    .union([
      z.enum(known),
      thingSchema.refine(text => !/^[a-z][A-Za-z]*$/u.test(text), {
        error: `${known.join('、')}のどれか、または日本語の名詞句を書いてください`,
      }),
    ])
    .meta({title: 'セキュリティの分野', say: 'concern'}),
)
