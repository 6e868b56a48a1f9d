import * as z from 'zod'
import {definition, metaOf, unwrapped} from '../schema/meta.ts'
import {nonEmpty} from '../schema/nonEmpty.ts'
import {fieldsOf} from '../schema/shape.ts'
import {type Answer, answerSchema, type ByPlan, type Withheld} from './answer.ts'

/** Facts as a vendor states them: each field holds a fact, an answer in its place, or what differs by plan. */
export type Stated<Facts> = {
  readonly [Field in keyof Facts]: Facts[Field] | Withheld | ByPlan<NonNullable<Facts[Field]> | Withheld>
}

/** The answers that are no offer. */
const withheldSchema = z.union(
  definition(answerSchema).options?.filter(option => {
    const tag = definition(option).shape?.answer
    const word = tag && definition(tag).values?.[0]
    return word !== 'notProvided' && word !== 'planned'
  }) as [z.ZodType<Withheld>, z.ZodType<Withheld>],
)

/**
 * The schema of {@link Stated} for an object schema: the field schemas themselves know nothing of plans, and nothing of
 * the answers that fit every field.
 */
export function statementOf<Facts>(schema: z.ZodType<Facts>): z.ZodType<Stated<Facts> | Answer> {
  const known = statements.get(schema) ?? statement(schema)
  statements.set(schema, known)
  return known as z.ZodType<Stated<Facts> | Answer>
}

/** What {@link statementOf} has made: to make a schema takes longer than to use it. */
const statements = new WeakMap<z.ZodType, z.ZodType>()

function statement(schema: z.ZodType): z.ZodType {
  const fields = Object.entries(fieldsOf(schema)).map(([name, field]) => {
    const one = z.union([unwrapped(field), withheldSchema])
    const plans = z
      .record(z.string(), one)
      .refine(facts => Object.keys(facts).length > 0, {error: 'プランを1つ以上書いてください'})
      .meta({title: 'プラン別の内容'})
    const any = z.union([...(definition(one).options ?? []), z.strictObject({answer: z.literal('byPlan'), plans})])
    return [name, any.optional().meta({title: metaOf(field).title ?? name})]
  })
  const facts = nonEmpty(z.strictObject(Object.fromEntries(fields)))
  return z.union([facts, answerSchema])
}
