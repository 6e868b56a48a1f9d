import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {controls} from '../../src/catalogue/index.ts'
import {clauseSchemas} from '../../src/clauses/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {statementOf} from '../../src/facts/index.ts'
import {metaOf, walk} from '../../src/schema/index.ts'
import {parseMarkdown} from '../../src/tree/parseMarkdown.ts'
import {type Section, type Whitepaper, whitepaper} from '../../src/whitepaper/index.ts'
import {withTerms} from '../../src/wording/terms.ts'

/** How many characters of a text are the vendor's own. */
export interface Count {
  readonly of: string
  readonly own: number
  readonly all: number
}

/** The text of a paper without its cover and table of contents. */
function bodyOf(root: Root): string {
  return root.children
    .filter(node => !(node.data as {role?: string} | undefined)?.role)
    .map(node => textOf(node))
    .join('')
}

/** Free Markdown in a paper: what remarks and prose parts say, against all of its text. */
export function proseOf(paper: Whitepaper): Count {
  const free: string[] = []
  for (const {facts} of paper.clauses) {
    const {remarks} = facts as {remarks?: unknown}
    if (remarks !== undefined) free.push(...stringsIn(remarks))
  }
  const visit = (section: Section): void => {
    for (const part of section.parts ?? []) if (typeof part === 'object' && 'prose' in part) free.push(part.prose)
    section.sections?.forEach(visit)
  }
  paper.outline.sections?.forEach(visit)
  for (const parts of Object.values(paper.outline.parts ?? {})) visit({title: '', parts})
  const own = free.map(text => textOf(parseMarkdown(text))).join('').length
  return {of: '自由記述', own, all: bodyOf(toMdast(paper)).length}
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** For each clause, how much of its text is phrases and names of the vendor's. */
export function phrasesOf(paper: Whitepaper): Count[] {
  return paper.clauses.map(clause => {
    const text = alone(paper, clause)
    const schema = statementOf(clauseSchemas[clause.clause])
    const phrases = new Set<string>()
    walk(schema, clause.facts, ({schema: at, value}) => {
      const {holds} = metaOf(at)
      if (typeof value === 'string' && (holds === 'phrase' || holds === 'party')) {
        const said = withTerms(paper.terms, paper.terms[value] ?? value)
        if (text.includes(said)) phrases.add(said)
      }
    })
    const own = [...phrases].reduce((sum, phrase) => sum + phrase.length, 0)
    return {of: controls[clause.clause].title.ja, own, all: text.length}
  })
}

/** What a paper says of one of its clauses. */
function alone(paper: Whitepaper, clause: Whitepaper['clauses'][number]): string {
  const {outline: _, title, service, provider, terms, documents, contacts, plans} = paper
  const {serviceName: _name, standardName: _standard, ...own} = terms
  const root = toMdast(
    whitepaper({
      ...{title, service, provider, terms: own, documents, contacts, plans, clauses: [clause]},
      outline: {
        contents: false,
        sections: [
          {title: '他', parts: ['purpose', 'scope', 'service', 'plans', 'contacts']},
          ...placesIn(clause).map(id => ({id, title: '場所', parts: [{prose: '－'}]})),
          {title: '管理策', controls: true},
        ],
      },
    }),
  )
  const start = root.children.findLastIndex((node: Nodes) => node.type === 'heading')
  return root.children
    .slice(start + 1)
    .map(node => textOf(node))
    .join('')
}

/** The places in the paper that a clause refers to. */
function placesIn({facts}: Whitepaper['clauses'][number]): string[] {
  const places = stringsIn(facts).flatMap(text => /^ref:(.+)$/u.exec(text)?.[1] ?? [])
  return [...new Set(places)].filter(place => !['purpose', 'scope', 'service', 'plans', 'contacts'].includes(place))
}

/** 「12.3 %」 */
export function percent({own, all}: Pick<Count, 'own' | 'all'>): string {
  return `${((own / all) * 100).toFixed(1)} %`
}
