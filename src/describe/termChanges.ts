import type {Change} from '../compare/change.ts'
import {fieldsOf, metaOf} from '../schema/index.ts'
import {paperSchema} from '../whitepaper/index.ts'
import type {Voices} from './wordedChange.ts'

/** Names that the library itself adds to the terms: a change of them is told where it was made. */
const derived: ReadonlySet<string> = new Set(['serviceName', 'standardName'])

/** The changes of the paper's own words: a term has another word, or there is one more or less. */
export function termChanges({before, after}: Voices): Change[] {
  const [earlier, later] = [before.paper.terms, after.paper.terms]
  const schema = fieldsOf(paperSchema).terms
  const title = (schema && metaOf(schema).title) ?? 'terms'
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])].flatMap((key): Change[] => {
    const [from, to] = [earlier[key], later[key]]
    if (from === to || derived.has(key)) return []
    const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'reworded'
    return [
      {
        ...{subject: 'terms', kind, effect: 'neutral', of: 'terms', path: `terms.${key}`, label: `${title} › ${key}`},
        ...(from === undefined ? {} : {before: from}),
        ...(to === undefined ? {} : {after: to}),
        words: {
          noun: title,
          entry: true,
          ...(from === undefined ? {} : {before: [`「${from}」`]}),
          ...(to === undefined ? {} : {after: [`「${to}」`]}),
        },
      },
    ]
  })
}
