import type * as z from 'zod'
import {clauseSchemas, frameSchema} from '../clauses/index.ts'
import {answerSchema} from '../facts/index.ts'
import {definition, metaOf} from '../schema/index.ts'
import {partSchemas} from './parts.ts'

/** Every value type with a wording that a paper can state, by the name of its wording. */
export function valueTypes(): ReadonlyMap<string, z.ZodType> {
  const found = new Map<string, z.ZodType>()
  const seen = new Set<z.ZodType>()
  const visit = (schema: z.ZodType | undefined): void => {
    if (!schema || seen.has(schema)) return
    seen.add(schema)
    const {say} = metaOf(schema)
    if (say && say !== 'prose') found.set(say, schema)
    const {options = [], shape = {}, items = [], element, innerType, valueType} = definition(schema)
    for (const inner of [...options, ...Object.values(shape), ...items, element, innerType, valueType]) visit(inner)
  }
  for (const schema of [...Object.values(clauseSchemas), ...Object.values(partSchemas), frameSchema, answerSchema]) {
    visit(schema)
  }
  return found
}
