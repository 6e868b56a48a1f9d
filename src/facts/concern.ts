import type * as z from 'zod'
import type {Thing} from './thing.ts'
import {wordOrThing} from './word.ts'

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

export const concernSchema: z.ZodType<SecurityConcern> = wordOrThing([
  'accessControl',
  'assetManagement',
  'networkSecurity',
  'incidentManagement',
  'backup',
  'cryptography',
  'vulnerabilityManagement',
  'secureDevelopment',
]).meta({title: 'セキュリティの分野', say: 'concern'})
