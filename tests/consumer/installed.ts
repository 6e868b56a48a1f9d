import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {expected} from './expected.ts'
import {run} from './pack.ts'

/** @param project - A project with the package. @param installed - The package in it. */
export function testInstalled(project: string, installed: string): void {
  const print = (...args: string[]): unknown => JSON.parse(run(project, process.execPath, '--no-warnings', ...args))

  test('the package holds what users need, and what editors show them of the sources', () => {
    expect(readdirSync(installed).sort()).toEqual(
      [...['CHANGELOG.md', 'LICENSE', 'README.ja.md', 'README.md', 'dist', 'package.json', 'src', 'templates']].sort(),
    )
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual(
      [
        ...['LICENSES.txt', 'docx-layout.js', 'docx.js', 'index.d.ts', 'index.d.ts.map', 'index.js', 'index.js.map'],
      ].sort(),
    )
  })

  test('it brings types of the tree, and no code of others', () => {
    const modules = join(project, 'node_modules')
    expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['@types', 'iso27017-whitepaper'])
    expect(readdirSync(join(modules, '@types'))).toEqual(['mdast', 'unist'])
  })

  test('an ES module writes what the sources write', () => {
    expect(print('node.js')).toEqual(expected)
  })

  test('CommonJS can require it', () => {
    const script = "console.log(JSON.stringify(Object.keys(require('iso27017-whitepaper'))))"
    expect(print('--input-type=commonjs', '--eval', script)).toEqual(
      expect.arrayContaining(['backup', 'toDocx', 'toMarkdown', 'toMdast', 'whitepaper']),
    )
  })
}
