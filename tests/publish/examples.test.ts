import {beforeAll, expect, it, describe as suite} from 'vitest'
import {compare, describe, describeAll} from '../../src/describe/index.ts'
import type {Whitepaper} from '../../src/whitepaper/index.ts'
import {edited} from './edit.ts'
import {exampleEdits} from './edits/index.ts'

suite.each(exampleEdits)('$slug', ({slug, edits}) => {
  let paper: Whitepaper

  beforeAll(async () => {
    const example = (await import(`../../examples/${slug}/whitepaper.ts`)) as {default: Whitepaper}
    paper = example.default
  })

  it('has twenty edits', () => {
    expect(new Set(edits.map(({path, to}) => `${path} ${JSON.stringify(to)}`)).size).toBe(20)
  })

  it('has not changed', () => {
    expect(compare(paper, paper)).toEqual([])
  })

  it('tells an edit of wording alone as such', () => {
    const [clause] = paper.clauses
    const file = `clauses/${clause?.clause}.md`
    const changes = compare(
      paper,
      edited(paper, 'wording', {...paper.wording, [file]: '# 方針\n\n## remarks\n\n{{ remarks }}\n'}),
    )
    expect(changes.map(({subject, kind, effect}) => [subject, kind, effect])).toEqual([
      ['wording', 'reworded', 'neutral'],
    ])
    expect(changes.map(change => describe(change))).toEqual([expect.stringMatching(/^「.+」の文言を修正$/u)])
  })

  it.each(edits.map(edit => [edit.says, edit] as const))('%s', (_, {path, to, says, effect}) => {
    const changes = compare(paper, edited(paper, path, to))
    expect(changes.map(change => [describe(change), change.effect])).toEqual([[says, effect]])
    expect(describeAll(changes)).toEqual([says])
    expect(changes[0]?.subject).toBe('fact')
  })
})
