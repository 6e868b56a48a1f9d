import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {controls, topics} from '../src/catalogue/index.ts'
import {clauseSchemas} from '../src/clauses/index.ts'
import * as library from '../src/index.ts'

const names = [...topics].sort()

/** The base names in a folder that end in a suffix, other than the helpers named. */
function filesIn(folder: string, suffix: string, except: readonly string[] = []): string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter(file => file.endsWith(suffix))
    .map(file => file.slice(0, -suffix.length))
    .filter(name => !except.includes(name))
    .sort()
}

it('should name the same topics in catalogue, clauses, templates, samples and tests', () => {
  expect(Object.keys(controls).sort()).toEqual(names)
  expect(Object.keys(clauseSchemas).sort()).toEqual(names)
  expect(filesIn('../src/clauses', '.ts', ['clause', 'frame', 'index'])).toEqual(names)
  expect(filesIn('../templates/ja/clauses', '.md')).toEqual(names)
  expect(filesIn('samples', '.ts', ['index', 'frame', 'paper', 'papers'])).toEqual(names)
  expect(filesIn('clauses', '.test.ts', ['frame'])).toEqual(names)
})

it('should export a builder of its name for each topic', () => {
  for (const topic of topics) {
    const builders: Record<string, unknown> = {...library}
    const build = builders[topic] as (facts: object) => unknown
    expect(build({answer: 'notProvided'})).toEqual({clause: topic, facts: {answer: 'notProvided'}})
  }
})
