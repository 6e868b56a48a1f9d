import type * as z from 'zod'
import {controls, isTopic, type Topic, topics} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {statementOf} from '../facts/index.ts'
import {isRecord, type Position, type Problem, problemsOf, quote, suggestion} from '../schema/index.ts'
import {type Context, contextOf, problemsInNames} from './names.ts'
import {derivedTerms} from './terms.ts'
import type {WhitepaperFacts} from './whitepaper.ts'

const root: Position = {path: '', label: ''}

/** Facts that may be wrong in any way. */
type Unchecked = Readonly<Partial<Record<keyof WhitepaperFacts, unknown>>>

/** Everything that is wrong with the facts of a paper. */
export function problemsIn(facts: unknown, schema: z.ZodType): Problem[] {
  if (!isRecord(facts)) {
    const message = `${quote(facts)}は使えません。項目の組（オブジェクト）を書いてください`
    return [{path: 'whitepaper', label: '', message}]
  }
  const context = contextOf(facts)
  const {clauses, ...parts} = withoutDerived(facts, context)
  return [
    ...problemsOf(root, schema, parts),
    ...problemsInNames(root, schema, parts, context),
    ...circlesIn(parts.documents),
    ...problemsInClauses(clauses, context),
    ...problemsInRevisions(parts.revisions),
  ]
}

/** Facts that were a paper before have terms that they didn't choose. */
function withoutDerived(facts: Unchecked, context: Context): Unchecked {
  if (!isRecord(facts.terms)) return facts
  const own = Object.entries(facts.terms).filter(
    ([key, word]) => !(derivedTerms.includes(key) && word === context.terms[key]),
  )
  return {...facts, terms: Object.fromEntries(own)}
}

/** Documents that are parts of themselves. */
function circlesIn(documents: unknown): Problem[] {
  if (!isRecord(documents)) return []
  const entries = new Map(Object.entries(documents as Record<string, unknown>))
  const above = (key: string): string | undefined => {
    const {partOf} = (entries.get(key) ?? {}) as {partOf?: unknown}
    return typeof partOf === 'string' ? partOf : undefined
  }
  return [...entries.keys()].flatMap(key => {
    const seen = new Set<string>()
    let at = above(key)
    while (at !== undefined && at !== key && !seen.has(at)) {
      seen.add(at)
      at = above(at)
    }
    if (at !== key) return []
    const message = `「${key}」が自分自身の一部になっています。上位の文書を確かめてください`
    return [{path: `documents.${key}.partOf`, label: `文書 › ${key} › 上位の文書`, message}]
  })
}

function problemsInClauses(clauses: unknown, context: Context): Problem[] {
  if (!Array.isArray(clauses)) {
    const found = clauses === undefined ? '必須の項目がありません。' : `${quote(clauses)}は使えません。`
    return [{path: 'clauses', label: '管理策', message: `${found}管理策の一覧（配列）を書いてください`}]
  }
  const seen = new Set<Topic>()
  return clauses.flatMap((clause: unknown, index): Problem[] => {
    const {clause: topic, facts, ...others} = (isRecord(clause) ? clause : {}) as {clause?: unknown; facts?: unknown}
    if (!isTopic(topic)) {
      const near = typeof topic === 'string' ? suggestion(topic, topics) : undefined
      const message = near
        ? `${quote(topic)}という管理策はありません。「${near}」の誤りではありませんか`
        : '管理策ではありません。backup({…})などのビルダーで作ってください'
      return [{path: `clauses[${index}]`, label: `管理策 › ${index + 1}件目`, message}]
    }
    const base: Position = {path: `clauses.${topic}`, label: controls[topic].title.ja}
    const twice = seen.has(topic)
    seen.add(topic)
    const schema = statementOf(clauseSchemas[topic])
    return [
      ...(twice ? [{...base, message: 'この管理策は2回書かれています。1つにまとめてください'}] : []),
      ...Object.keys(others).map(key => ({
        ...base,
        message: `${quote(key)}という項目はありません。管理策の内容はfactsに書いてください`,
      })),
      ...problemsOf(base, schema, facts),
      ...problemsInNames(base, schema, facts, context),
    ]
  })
}

/** Entries of the history that stand in the wrong order or twice. */
function problemsInRevisions(revisions: unknown): Problem[] {
  if (!Array.isArray(revisions)) return []
  const entries = revisions.map(entry => (isRecord(entry) ? entry : {}) as {edition?: unknown; date?: unknown})
  return entries.flatMap(({edition, date}, index): Problem[] => {
    const at = (field: string, label: string) => ({
      path: `revisions[${index}].${field}`,
      label: `更新履歴 › ${index + 1}件目 › ${label}`,
    })
    const earlier = entries.slice(0, index)
    const problems: Problem[] = []
    if (typeof edition === 'string' && earlier.some(other => other.edition === edition)) {
      problems.push({...at('edition', '版数'), message: `${quote(edition)}は2回書かれています`})
    }
    const last = earlier.findLast(other => typeof other.date === 'string')?.date
    if (typeof date === 'string' && typeof last === 'string') {
      const length = Math.min(date.length, last.length)
      if (date.slice(0, length) < last.slice(0, length)) {
        problems.push({
          ...at('date', '日付'),
          message: `${quote(date)}は前の版の${quote(last)}より前です。古い版から順に書いてください`,
        })
      }
    }
    return problems
  })
}
