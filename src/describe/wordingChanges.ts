import {settled} from '../compare/alike.ts'
import type {Change} from '../compare/change.ts'
import {fieldsOf, metaOf} from '../schema/index.ts'
import {paperSchema} from '../whitepaper/index.ts'
import type {Voices} from './wordedChange.ts'

/** The changes of the wording that a paper lays over ours: one a template. What is said may change, the facts don't. */
export function wordingChanges(voices: Voices): Change[] {
  const [before, after] = [voices.before.paper.wording, voices.after.paper.wording]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((file): Change[] => {
    const [from, to] = [before[file], after[file]]
    if (settled(from ?? '') === settled(to ?? '')) return []
    return [
      {
        ...{subject: 'wording', kind: 'reworded', effect: 'neutral', of: 'wording'},
        ...{path: `wording.${file}`, label: `${title} › ${file}`},
        ...(from === undefined ? {} : {before: from}),
        ...(to === undefined ? {} : {after: to}),
        words: toldAs(voices, file),
      },
    ]
  })
}

const schema = fieldsOf(paperSchema).wording
const title = (schema && metaOf(schema).title) ?? 'wording'

/** 「情報のバックアップ」の文言 for a clause or part; 文言「期間」, by the template's own heading, for the rest. */
function toldAs({before, after}: Voices, file: string): Change['words'] {
  const of = /^(clauses|document)\/([A-Za-z]+)\.md$/u.exec(file)?.[2]
  const section = of === undefined ? undefined : (after.sectionOf(of) ?? before.sectionOf(of))
  if (section) return {section, noun: title}
  return {noun: `${title}「${after.speaker.template(file).subject || file}」`}
}
