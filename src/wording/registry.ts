import type * as z from 'zod'
import {topics} from '../catalogue/index.ts'
import {clauseSchemas, frameSchema} from '../clauses/index.ts'
import {answerSchema} from '../facts/index.ts'
import {definition, fieldsOf, metaOf} from '../schema/index.ts'
import {controlSchema, partSchemas} from './parts.ts'
import {changeSentences, noticeSentences, type Sentences} from './sentences.ts'

/** What a template is, and what it is held to. */
export type Held =
  /** Passages about the facts of a schema, and the forms of value types that only this file has. */
  | {
      readonly kind: 'passages'
      readonly schema: z.ZodType
      /** Facts that have passages in another file. */
      readonly elsewhere: ReadonlySet<string>
      readonly values: ReadonlyMap<string, z.ZodType>
    }
  /** The forms of a value type. */
  | {readonly kind: 'forms'; readonly type: string; readonly schema: z.ZodType}
  /** Sentences about no facts. */
  | {readonly kind: 'sentences'; readonly sentences: Sentences}

let known: ReadonlyMap<string, Held> | undefined

/** Every template of `templates/ja` by its path. What there is to say is what schemas hold; each has one file, or it isn't said. */
export function templates(): ReadonlyMap<string, Held> {
  known ??= new Map([
    ...topics.map(topic => [`clauses/${topic}.md`, passages(clauseSchemas[topic], topic)] as const),
    ...Object.entries(partSchemas)
      // The columns of the history are the outline's choice: it has no sentences.
      .filter(([part]) => part !== 'revisions')
      .map(([part, schema]) => [`document/${part}.md`, passages(schema)] as const),
    ['document/frame.md', passages(frameSchema)],
    ['document/control.md', passages(controlSchema)],
    ...[...valueTypes()]
      .filter(([type]) => !type.includes('.'))
      .map(([type, schema]) => [`values/${type}.md`, {kind: 'forms', type, schema}] as const),
    ['revisions/changes.md', {kind: 'sentences', sentences: changeSentences}],
    ['revisions/notice.md', {kind: 'sentences', sentences: noticeSentences}],
  ])
  return known
}

function passages(schema: z.ZodType, topic?: string): Held {
  const local = [...valueTypes()].flatMap(([type, value]): [string, z.ZodType][] => {
    const [owner, name] = type.split('.')
    return owner === topic && name !== undefined ? [[name, value]] : []
  })
  const elsewhere = new Set(topic === undefined ? [] : Object.keys(fieldsOf(frameSchema)))
  return {kind: 'passages', schema, elsewhere, values: new Map(local)}
}

let types: ReadonlyMap<string, z.ZodType> | undefined

/** Every value type with a wording that a paper can state, by the name of its wording; those of one clause as `clause.name`. */
export function valueTypes(): ReadonlyMap<string, z.ZodType> {
  types ??= typesIn([
    ...Object.values(clauseSchemas),
    ...Object.values(partSchemas),
    controlSchema,
    frameSchema,
    answerSchema,
  ])
  return types
}

function typesIn(schemas: readonly z.ZodType[]): ReadonlyMap<string, z.ZodType> {
  const found = new Map<string, z.ZodType>()
  const seen = new Set<z.ZodType>()
  const visit = (schema: z.ZodType | undefined): void => {
    if (!schema || seen.has(schema)) return
    seen.add(schema)
    const {say} = metaOf(schema)
    if (say !== undefined && say !== 'prose') found.set(say, schema)
    const {options = [], shape = {}, items = [], element, innerType, valueType} = definition(schema)
    for (const inner of [...options, ...Object.values(shape), ...items, element, innerType, valueType]) visit(inner)
  }
  schemas.forEach(visit)
  return found
}
