import {readdirSync, readFileSync} from 'node:fs'
import {sep} from 'node:path'
import {describe, expect, test} from 'vitest'
import {buildsOn, violations} from './architecture/layers.ts'
import {lint} from './architecture/lint.ts'

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map(path => path.split(sep).join('/'))
  .filter(path => path.endsWith('.ts'))

describe('imports run one way', () => {
  test('in every file of src', () => {
    expect(files.flatMap(path => violations(path, readFileSync(new URL(path, src), 'utf8')))).toEqual([])
  })

  test('the table has no way back', () => {
    const order = Object.keys(buildsOn)
    for (const [from, targets] of Object.entries(buildsOn)) {
      for (const to of targets) expect(order.indexOf(to), `${from} → ${to}`).toBeLessThan(order.indexOf(from))
    }
  })

  test.each([
    ['a value', "import {backup} from '../clauses/backup.ts'"],
    ['a type', "import type {Backup} from '../clauses/backup.ts'"],
    ['a re-export', "export {backup} from '../clauses/backup.ts'"],
    ['a re-export of all', "export * from '../clauses/backup.ts'"],
    ['a side effect', "import '../clauses/backup.ts'"],
    ['an import on use', "export const load = () => import('../clauses/backup.ts')"],
  ])('%s that comes back is caught', (_, source) => {
    expect(violations('facts/duration.ts', source)).toEqual([
      'facts/duration.ts imports clauses/backup.ts: facts may not import clauses',
    ])
  })

  test('nothing imports the index or the command line', () => {
    expect(violations('check/rules/a.ts', "import {x} from '../../index.ts'")).toHaveLength(1)
    expect(violations('index.ts', "import {x} from './cli/main.ts'")).toHaveLength(1)
    expect(violations('document/a.ts', "import {x} from './index.ts'\nimport {y} from '../facts/index.ts'")).toEqual([])
  })

  test('render knows trees alone, and its facade takes the paper', () => {
    expect(violations('render/docx/a.ts', "import {x} from '../../tree/x.ts'")).toEqual([])
    expect(violations('render/docx/a.ts', "import type {X} from '../../document/x.ts'")).toHaveLength(1)
    expect(
      violations('render/index.ts', "import {x} from '../document/x.ts'\nimport {y} from '../whitepaper/y.ts'"),
    ).toEqual([])
  })

  test.each(['design.md', 'design.ja.md'])('docs/%s draws the house as it stands', name => {
    const page = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')
    const folders = new Set(files.filter(path => path.includes('/')).map(path => path.split('/')[0] ?? ''))
    const table = [...page.matchAll(/^\| `(\w+)\/` \| .+ \|$/gmu)].map(([, folder]) => folder)
    expect(table).toEqual(Object.keys(buildsOn).filter(folder => folders.has(folder)))
    const arrows = [...page.matchAll(/^ {2}(\w+) --> (\w+)$/gmu)].map(([, below, above]) => `${below} → ${above}`)
    const expected = Object.entries(buildsOn).flatMap(([above, all]) => all.map(below => [below, above] as const))
    const standing = expected.filter(pair => pair.every(folder => folders.has(folder)))
    expect(arrows.sort()).toEqual(standing.map(pair => pair.join(' → ')).sort())
  })

  test('a folder that the table does not know is refused', () => {
    expect(violations('utils/a.ts', '')).toEqual(['utils/a.ts: src has no place for utils'])
  })
})

describe('the linter', () => {
  const impure = {
    'Math.random()': 'plugin',
    'Date.now()': 'plugin',
    'new Date()': 'plugin',
    'process.env': 'lint/style/noRestrictedGlobals',
    "fetch('https://example.com')": 'lint/style/noRestrictedGlobals',
    "import('node:fs')": 'lint/correctness/noNodejsModules',
  }

  test('refuses clock, randomness, environment, network and files', () => {
    const source = Object.keys(impure).map((expression, n) => `export const x${n} = ${expression}\n`)
    const rules = lint({'src/facts/impure.ts': source.join('')}).sort((a, b) => a.line - b.line)
    expect(rules.map(({rule}) => rule)).toEqual(Object.values(impure))
  })

  test('lets dates be made from input, and the command line be a program', () => {
    expect(
      lint({
        'src/facts/date.ts': "export const x = [new Date('2026-04-01'), Date.UTC(2026, 3, 1)]\n",
        'src/cli/main.ts': "import {argv} from 'node:process'\nconsole.log(argv, process.env)\n",
      }),
    ).toEqual([])
  })
})
