import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {backup} from '../../src/clauses/index.ts'
import {isWhitepaper, type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'
import {everything} from './everything.ts'
import {backupOf, facts, linesForClauses, problemsFor} from './paper.ts'

const paths = (given: unknown) => problemsFor(given).map(problem => problem.path)

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

function looseIn(value: unknown, path = 'paper'): string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, inner]) => looseIn(inner, `${path}.${key}`))
  return Object.isFrozen(value) ? below : [path, ...below]
}

describe('a paper', () => {
  it('is frozen all the way down, and its facts are not', () => {
    const given = structuredClone(everything)
    const paper = whitepaper(given)
    expect(looseIn(paper)).toEqual([])
    expect(looseIn(given)).not.toEqual([])
    expect(Object.isFrozen(given)).toBe(false)
    expect(given).toEqual(everything)
  })

  it('takes frozen facts', () => {
    expect(whitepaper(frozen(structuredClone(everything)))).toEqual(whitepaper(everything))
  })

  it('doesn’t change when its facts do', () => {
    const given = structuredClone(everything) as unknown as {
      service: {name: string}
      clauses: {facts: Record<string, unknown>}[]
      revisions: unknown[]
    }
    const paper = whitepaper(given as unknown as WhitepaperFacts)
    const before = structuredClone(paper)
    given.service.name = '別の名称'
    for (const clause of given.clauses) for (const key of Object.keys(clause.facts)) delete clause.facts[key]
    given.clauses.length = 0
    given.revisions.push('x')
    expect(paper).toEqual(before)
  })

  it('has what facts leave out, and leaves out what is undefined', () => {
    const paper = whitepaper({...facts(), title: undefined, terms: {user: undefined}} as never)
    expect(paper.title).toBe('サンプルクラウド セキュリティホワイトペーパー')
    expect(paper.terms).toMatchObject({provider: '当社', user: '利用者', serviceName: 'サンプルクラウド'})
    expect(paper.standard).toEqual({edition: '2015', cited: 'ISO/IEC 27017:2015'})
    expect(Object.hasOwn(paper, 'responsibilities')).toBe(false)
    expect(paper.revisions).toEqual([])
  })

  it('is known as one; a copy of it isn’t', () => {
    const paper = whitepaper(everything)
    expect(isWhitepaper(paper)).toBe(true)
    for (const other of [
      {...paper},
      structuredClone(paper),
      JSON.parse(JSON.stringify(paper)),
      everything,
      {},
      null,
      'x',
    ]) {
      expect(isWhitepaper(other)).toBe(false)
    }
  })

  it('can be the facts of the next one', () => {
    const paper = whitepaper(everything)
    expect(whitepaper(paper)).toEqual(paper)
    const small = whitepaper(facts() as never)
    expect(whitepaper({...small, title: '別の表題'}).title).toBe('別の表題')
    expect(whitepaper(JSON.parse(JSON.stringify(small)))).toEqual(small)
  })

  it('may lack clauses', () => {
    expect(problemsFor({...facts(), clauses: []})).toEqual([])
  })
})

describe('clauses', () => {
  it('are given once', () => {
    const twice = {...facts(), clauses: [backup({schedule: 'regularly'}), backup({schedule: 'asNeeded'})]}
    expect(problemsFor(twice)).toEqual([
      {
        path: 'clauses.backup',
        label: '情報のバックアップ',
        message: 'この管理策は2回書かれています。1つにまとめてください',
      },
    ])
  })

  it('have facts and nothing beside them', () => {
    const extra = {...backup({schedule: 'regularly'}), remarks: 'x'}
    expect(linesForClauses(extra)).toEqual([
      '- clauses.backup（情報のバックアップ）：「remarks」という項目はありません。管理策の内容はfactsに書いてください',
    ])
  })

  it('say something', () => {
    expect(paths({...facts(), clauses: [backupOf({})]})).toEqual(['clauses.backup'])
    expect(paths({...facts(), clauses: [backupOf({schedule: undefined})]})).toEqual(['clauses.backup'])
  })
})

describe('revisions', () => {
  const order = (...entries: unknown[]) => problemsFor({...facts(), revisions: entries}).map(({path}) => path)
  const entry = (edition: string, date?: string) => ({edition, ...(date ? {date} : {}), changes: ['変更']})

  it('stand in the order of their dates, a month anywhere in itself', () => {
    expect(
      order(entry('1', '2024-01'), entry('2', '2024-01-15'), entry('3', '2024-01'), entry('4', '2024-02-01')),
    ).toEqual([])
    expect(order(entry('1', '2024-02'), entry('2', '2024-01-31'))).toEqual(['revisions[1].date'])
    expect(order(entry('1', '2024-02'), entry('2'), entry('3', '2023-12'))).toEqual(['revisions[2].date'])
  })

  it('have an edition each', () => {
    expect(order(entry('1'), entry('2'), entry('1'))).toEqual(['revisions[2].edition'])
    expect(order({changes: ['x']}, {changes: ['x']})).toEqual(['revisions[0].edition', 'revisions[1].edition'])
    expect(order(null, null)).toEqual(['revisions[0]', 'revisions[1]'])
  })
})

describe('terms', () => {
  it('rule out the words that they replace, but not those that hold them', () => {
    const saying = (terms: object, ...scope: string[]) =>
      problemsFor({...facts(), terms, clauses: [backupOf({scope})]}).map(({path}) => path)
    expect(saying({}, '当社のデータ', 'お客様のデータ', '本サービスの設定')).toEqual([])
    expect(saying({provider: '弊社'}, '当社のデータ', '弊社のデータ')).toEqual(['clauses.backup.scope[0]'])
    expect(saying({customer: '利用者様'}, 'お客様のデータ', '利用者様のデータ')).toEqual(['clauses.backup.scope[0]'])
    expect(saying({customer: '契約者', partner: 'お客様会'}, 'お客様会のデータ')).toEqual([])
    expect(saying({service: '本サービス群'}, '本サービスの設定', '本サービス群の設定')).toEqual([
      'clauses.backup.scope[0]',
    ])
  })

  it('may be of the vendor’s own, and then stand in facts', () => {
    const terms = {partner: '協力会社'}
    expect(problemsFor({...facts(), terms, clauses: [backupOf({scope: ['{partner}のデータ']})]})).toEqual([])
    expect(problemsFor({...facts(), terms, clauses: [backupOf({restoreOnRequest: {by: 'partner'}})]})).toEqual([])
    expect(paths({...facts(), clauses: [backupOf({restoreOnRequest: {by: 'partner'}})]})).toEqual([
      'clauses.backup.restoreOnRequest.by',
    ])
  })

  it('that are no words leave the rest of the paper to be checked', () => {
    for (const terms of [{provider: 5}, {provider: ''}, [], 'x', null, {provider: {toString: 'x'}}]) {
      expect(paths({...facts(), terms}).every(path => path.startsWith('terms'))).toBe(true)
      expect(paths({...facts(), terms, clauses: [backupOf({manual: 'nope'})]})).toContain('clauses.backup.manual')
    }
  })
})

describe('names that every object has', () => {
  const own = Object.getOwnPropertyNames(Object.prototype)

  it('are no keys', () => {
    for (const name of own) {
      const entries: Record<string, object> = {
        terms: {[name]: '甲'},
        documents: {[name]: {name: '文書'}},
        contacts: {[name]: {name: '窓口'}},
        plans: {[name]: {name: 'プラン'}},
        outline: {titles: {[name]: '見出し'}},
      }
      for (const [field, value] of Object.entries(entries)) {
        const given = JSON.parse(
          JSON.stringify({...facts(), [field]: null}).replace(`"${field}":null`, () => text(field, value)),
        )
        expect(paths(given).length, `${field} ${name}`).toBeGreaterThan(0)
      }
      expect(paths({...facts(), outline: {sections: [{id: name, title: '節'}]}}), name).not.toEqual([])
      expect(paths({...facts(), outline: {preset: name}}), name).not.toEqual([])
    }
  })

  // A computed `__proto__` is an own key only in JSON.
  function text(field: string, value: object): string {
    return `"${field}":${JSON.stringify(value, (_, inner) => inner)}`
  }

  it('are no places, documents, parties, terms or plans to refer to', () => {
    for (const name of own.filter(candidate => /^[a-z]/iu.test(candidate))) {
      const stated = {
        manual: name,
        see: [`ref:${name}`],
        restoreOnRequest: {by: name},
        scope: [`{${name}}のデータ`],
        remarks: `<ref:${name}> {${name}}`,
        schedule: {answer: 'byPlan', plans: {[name]: 'regularly'}},
      }
      expect(new Set(paths({...facts(), clauses: [backupOf(stated)]})), name).toEqual(
        new Set([
          'clauses.backup.manual',
          'clauses.backup.see[0]',
          'clauses.backup.restoreOnRequest.by',
          'clauses.backup.scope[0]',
          'clauses.backup.remarks',
          `clauses.backup.schedule.plans.${name}`,
        ]),
      )
    }
  })

  it('are no topics', () => {
    for (const name of own) expect(paths({...facts(), clauses: [{clause: name, facts: {}}]})).toEqual(['clauses[0]'])
  })
})

it('no object gains anything from a hostile paper', () => {
  const hostile = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')
  for (const field of ['terms', 'documents', 'contacts', 'plans', 'outline', 'wording', 'service', 'scope']) {
    expect(paths({...facts(), [field]: hostile}), field).not.toEqual([])
  }
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined()
})

it('the same facts make the same paper, however often', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...everything.clauses]), clauses => {
      const given = {...everything, clauses}
      expect(whitepaper(given)).toEqual(whitepaper(structuredClone(given)))
    }),
    {numRuns: 5},
  )
})
