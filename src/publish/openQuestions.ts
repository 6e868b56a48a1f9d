import type * as z from 'zod'
import {controls} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {statementOf, type Todo} from '../facts/index.ts'
import {type Position, type Problem, positionIn, walk} from '../schema/index.ts'
import {paperSchema, type Whitepaper} from '../whitepaper/index.ts'

/**
 * What a draft still leaves open.
 *
 * @param paper - Paper.
 * @returns A problem for each `todo`, in the order of the paper.
 */
export function openQuestions({clauses, ...rest}: Whitepaper): Problem[] {
  return [
    ...openIn({path: '', label: ''}, paperSchema, rest),
    ...clauses.flatMap(({clause, facts}) =>
      openIn({path: `clauses.${clause}`, label: controls[clause].title.ja}, statementOf(clauseSchemas[clause]), facts),
    ),
  ]
}

function openIn(base: Position, schema: z.ZodType, facts: unknown): Problem[] {
  const found: Problem[] = []
  walk(schema, facts, ({value, path}) => {
    if (typeof value !== 'object' || value === null || (value as {answer?: unknown}).answer !== 'todo') return
    const message = `「${(value as Todo).ask}」が要確認（todo）のままです。事実を書くか、ほかの回答に替えてください`
    found.push({...positionIn(base, schema, facts, path), message})
  })
  return found
}
