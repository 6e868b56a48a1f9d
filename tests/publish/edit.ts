import {type Whitepaper, type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'

type Container = Record<string, unknown>

/** The facts that a paper was made of. */
function factsOf({terms, title, ...facts}: Whitepaper): WhitepaperFacts {
  const {serviceName: _service, standardName: _standard, ...own} = terms
  const usual = title === `${facts.service.name} セキュリティホワイトペーパー`
  return {...facts, terms: own, ...(usual ? {} : {title})}
}

/**
 * A paper with another value at a path such as `clauses.backup.scope[0]`, or without it (`undefined`). A position after
 * the last one adds an entry.
 */
export function edited(paper: Whitepaper, path: string, value: unknown): Whitepaper {
  const {clauses, ...rest} = factsOf(paper)
  const byTopic = Object.fromEntries(clauses.map(({clause, facts}) => [clause, facts]))
  const keys = path.split(/[.[\]]+/u).filter(key => key !== '')
  const facts = replaced({...rest, clauses: byTopic}, keys, value) as Container
  const list = Object.entries(facts.clauses as Container).map(([clause, stated]) => ({clause, facts: stated}))
  return whitepaper({...facts, clauses: list} as unknown as WhitepaperFacts)
}

function replaced(container: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(container)) {
    const index = Number(key)
    const entry = replaced(container[index], rest, value)
    const others = [
      ...container.slice(0, index),
      ...(entry === undefined ? [] : [entry]),
      ...container.slice(index + 1),
    ]
    return others
  }
  const {[key]: inner, ...others} = (container ?? {}) as Container
  const entry = replaced(inner, rest, value)
  return entry === undefined ? others : {...(container as Container), [key]: entry}
}
