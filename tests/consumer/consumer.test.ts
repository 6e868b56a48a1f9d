import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {install, pack, root, run} from './pack.ts'

const scratch = mkdtempSync(join(tmpdir(), 'consumer-'))
let project: string

beforeAll(() => {
  project = install(scratch, pack(scratch))
}, 120_000)

afterAll(() => rmSync(scratch, {recursive: true, force: true}))

const tsc = join(root, 'node_modules/typescript/bin/tsc')
const strict = ['--target', 'es2023', '--strict', '--exactOptionalPropertyTypes']

/** The last line that a script prints. */
function print(name: string, script: string): unknown {
  const lines = run(project, process.execPath, `--input-type=${name}`, '--eval', script).trim().split('\n')
  return JSON.parse(lines.at(-1) ?? '')
}

test('the package holds what it needs and nothing that only we need', () => {
  const installed = join(project, 'node_modules/iso27017-whitepaper')
  for (const path of ['dist/index.js', 'dist/index.d.ts', 'templates', 'LICENSE']) {
    expect(existsSync(join(installed, path)), path).toBe(true)
  }
  for (const path of ['src', 'tests', 'examples', 'docs', 'tsconfig.json']) {
    expect(existsSync(join(installed, path)), path).toBe(false)
  }
})

test('an ES module in TypeScript compiles under nodenext and writes a paper', () => {
  expect(run(project, process.execPath, tsc, '--module', 'nodenext', ...strict, 'consumer.ts')).toBe('')
  const {markdown, root, docx} = print(
    'module',
    `import {markdown, root, docx} from './consumer.js'
    console.log(JSON.stringify({markdown, root, docx: String.fromCharCode(...docx.slice(0, 2))}))`,
  ) as {markdown: string; root: string; docx: string}
  expect(markdown).toContain('Demo')
  expect(markdown).toContain('デモ株式会社')
  expect(root).toBe('root')
  expect(docx).toBe('PK')
})

test('types resolve under bundler', () => {
  const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit']
  expect(run(project, process.execPath, tsc, ...bundler, ...strict, 'consumer.ts')).toBe('')
})

test('CommonJS can require it', () => {
  const script = "console.log(JSON.stringify(Object.keys(require('iso27017-whitepaper'))))"
  expect(print('commonjs', script)).toEqual(
    expect.arrayContaining(['backup', 'toDocx', 'toMarkdown', 'toMdast', 'whitepaper']),
  )
})
