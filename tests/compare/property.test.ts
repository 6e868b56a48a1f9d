import fc from 'fast-check'
import {expect, it, describe as suite} from 'vitest'
import {type Topic, topics} from '../../src/catalogue/index.ts'
import {clauseSchemas} from '../../src/clauses/index.ts'
import {alike} from '../../src/compare/alike.ts'
import type {Change, Effect} from '../../src/compare/change.ts'
import {compare, describe, describeAll} from '../../src/describe/index.ts'
import {statementOf} from '../../src/facts/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import type {Whitepaper} from '../../src/whitepaper/index.ts'
import {edits, seam} from '../clauses/describeClause.ts'
import {paperWith} from '../publish/papers.ts'
import {samples} from '../samples/index.ts'

/** A sample fact of a clause and the same facts with one of their values changed or removed. */
interface Edit {
  readonly topic: Topic
  readonly facts: object
  readonly path: string
  readonly to: object
}

/** Every edit of one value in the sample facts of a clause. */
function editsOf(topic: Topic): Edit[] {
  const schema = clauseSchemas[topic]
  const accepted = statementOf(schema)
  const {full, variants} = samples[topic]
  return [full, ...variants].flatMap(facts =>
    edits(schema, facts).flatMap(({path, changes}) =>
      changes
        .filter(to => accepted.safeParse(to).success && !alike(schema, facts, to))
        .map(to => ({topic, facts, path: pathOf(topic, path), to: to as object})),
    ),
  )
}

function pathOf(topic: Topic, path: readonly PropertyKey[]): string {
  const step = (at: string, key: PropertyKey) => (typeof key === 'number' ? `${at}[${key}]` : `${at}.${String(key)}`)
  return path.reduce<string>(step, `clauses.${topic}`)
}

/** The two papers of an edit; none when a paper can't have it, such as a party that no term names. */
function papersOf({topic, facts, to}: Edit): readonly [Whitepaper, Whitepaper] | undefined {
  try {
    return [paperWith({[topic]: facts}), paperWith({[topic]: to})]
  } catch (error) {
    if (error instanceof WhitepaperError) return undefined
    throw error
  }
}

/** Whether a change tells a value, or a value that is told as one and holds it, or the one thing in it that differs. */
function isAt({path}: Change, edit: string): boolean {
  const [long, short] = path.length > edit.length ? [path, edit] : [edit, path]
  return long === short || long.startsWith(`${short}.`) || long.startsWith(`${short}[`)
}

const opposite: Readonly<Record<Effect, Effect>> = {better: 'worse', worse: 'better', neutral: 'neutral'}
const mirrored: Readonly<Record<string, string>> = {added: 'removed', removed: 'added'}

suite.each(topics)('%s', topic => {
  const all = editsOf(topic)

  it('has nothing to tell of facts that are the same', () => {
    for (const facts of [samples[topic].full, ...samples[topic].variants]) {
      const paper = paperWith({[topic]: facts})
      expect(compare(paper, paper)).toEqual([])
      expect(compare(paper, paperWith({[topic]: facts}))).toEqual([])
    }
  })

  it('tells an edit of one value as one change, where it is, and the way back as its mirror image', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), edit => {
        const papers = papersOf(edit)
        fc.pre(papers !== undefined)
        const changes = compare(...papers)
        expect(
          changes.map(({path}) => path),
          edit.path,
        ).toHaveLength(1)
        const [change] = changes as [Change]
        expect(isAt(change, edit.path), `${change.path} for ${edit.path}`).toBe(true)
        expect(change.of).toBe(topic)

        const [back, ...more] = compare(papers[1], papers[0]) as [Change]
        expect(more).toEqual([])
        expect(back.kind).toBe(mirrored[change.kind] ?? change.kind)
        expect(back.effect).toBe(opposite[change.effect])
        expect([back.before, back.after]).toEqual([change.after, change.before])
        expect(back.path).toBe(change.path)
      }),
      {numRuns: 15},
    )
  })

  it('describes an edit in one phrase without a seam', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), edit => {
        const papers = papersOf(edit)
        fc.pre(papers !== undefined)
        const changes = compare(...papers)
        for (const change of changes) {
          const text = describe(change)
          expect(text).toMatch(/^.*(?:追加|削除|変更|修正|移動)$/u)
          expect(text).not.toMatch(/。|です|ます|\{|\}|undefined|null|\[object/u)
          expect(text.replaceAll('「「', '「')).not.toMatch(doubled)
        }
        expect(describeAll(changes)).toEqual(changes.map(change => describe(change)))
      }),
      {numRuns: 8},
    )
  })
})

/** What betrays a phrase put together from parts. */
const doubled = /、、|をを|のの|にに|でで(?!き)|（）|「」|、）|（、|、を|を、/u

it('knows the seams that clauses know', () => {
  expect('通知をを追加').toMatch(seam)
  expect('通知をを追加').toMatch(doubled)
})
