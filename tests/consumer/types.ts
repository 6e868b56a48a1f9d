import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root, run} from './pack.ts'

const strict = ['--target', 'es2022', '--strict', '--exactOptionalPropertyTypes', '--noEmit']

/** What a user's compiler says, under each way of resolving modules, of every file that the package has types for. */
export function compile(project: string, tsc: string): Readonly<Record<'nodenext' | 'bundler', string>> {
  const nodenext = ['--module', 'nodenext', '--lib', 'es2023']
  const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2023,dom']
  return {
    // Without the types of any host.
    nodenext: run(project, process.execPath, tsc, ...strict, ...nodenext, 'consumer.ts'),
    bundler: run(project, process.execPath, tsc, ...strict, ...bundler, 'consumer.ts', 'web.ts'),
  }
}

/** @param project - A project with the package. */
export function testTypes(project: string): void {
  test('modules compile, and a Word file is the body of a response and a part of a blob', () => {
    expect(compile(project, join(root, 'node_modules/typescript/bin/tsc'))).toEqual({nodenext: '', bundler: ''})
  })
}
