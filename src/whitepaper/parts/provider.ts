import * as z from 'zod'
import {type Name, nameSchema} from '../../facts/index.ts'
import {conform} from '../../schema/index.ts'

/** Who provides the service. */
export interface Provider {
  /** The company's name. */
  readonly name: Name
}

export const providerSchema: z.ZodType<Provider> = conform<Provider>()(
  z.strictObject({name: nameSchema.meta({title: '提供者の名称'})}).meta({title: '提供者'}),
)
