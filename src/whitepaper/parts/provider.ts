import {z} from 'zod'
import {conform, type Name, nameSchema} from '../../facts/index.ts'

/** Who provides the service. */
export interface Provider {
  /** The company's name. */
  readonly name: Name
}

export const providerSchema: z.ZodType<Provider> = conform<Provider>()(
  z.strictObject({name: nameSchema.meta({title: '提供者の名称'})}).meta({title: '提供者'}),
)
