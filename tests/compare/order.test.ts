import {expect, it, describe as suite} from 'vitest'
import {type Topic, topics} from '../../src/catalogue/index.ts'
import {clauseSchemas} from '../../src/clauses/index.ts'
import {compare, describe} from '../../src/describe/index.ts'
import {statementOf} from '../../src/facts/index.ts'
import {valueAt, walk} from '../../src/schema/index.ts'
import {elementOf, isOrdered, metaFor} from '../../src/schema/layers.ts'
import {paperWith} from '../publish/papers.ts'
import {samples} from '../samples/index.ts'

/** A list in sample facts that can be written in another order. */
interface Listed {
  readonly topic: Topic
  readonly facts: object
  readonly path: readonly PropertyKey[]
  /** Its order is a fact. */
  readonly ordered: boolean
}

function listsOf(topic: Topic): Listed[] {
  const schema = clauseSchemas[topic]
  const {full, variants} = samples[topic]
  return [full, ...variants].flatMap(facts => {
    const found: Listed[] = []
    walk(schema, facts, ({schema: at, value, path}) => {
      const element = elementOf(at)
      if (!Array.isArray(value) || value.length < 2 || !element || metaFor(at, value, 'ordered')) return
      found.push({topic, facts, path: [...path], ordered: isOrdered(element)})
    })
    return found.filter(list => statementOf(schema).safeParse(reversed(list)).success)
  })
}

/** The facts with the list the other way round. */
function reversed({facts, path}: Listed): object {
  const copy = structuredClone(facts)
  ;(valueAt(copy, path) as unknown[]).reverse()
  return copy
}

suite('a list in another order', () => {
  const lists = topics.flatMap(listsOf)

  it.each(topics)('is one neutral change: %s', topic => {
    for (const list of lists.filter(each => each.topic === topic)) {
      const changes = compare(paperWith({[topic]: list.facts}), paperWith({[topic]: reversed(list)}))
      expect(
        changes.map(({kind, effect, words}) => [kind, effect, words.order]),
        list.path.join('.'),
      ).toEqual([['moved', 'neutral', list.ordered ? 'steps' : 'entries']])
      expect(changes.map(change => describe(change))).toEqual([
        expect.stringMatching(list.ordered ? /の順序を変更$/u : /の記載順を変更$/u),
      ])
    }
  })

  it('is a fact in procedures, phases and development', () => {
    const ordered = new Set(
      lists
        .filter(list => list.ordered)
        .map(({topic, path}) => `${topic}.${path.filter(key => typeof key === 'string').join('.')}`),
    )
    expect([...ordered].toSorted()).toEqual([
      'backup.restore.procedure',
      'backup.restoreOnRequest.then',
      'deletion.request.then',
      'eventReporting.fromCustomer.then',
      'incident.phases',
      'intellectualProperty.procedure',
      'secretAuthentication.procedure',
      'secureDevelopment.process',
    ])
  })
})
