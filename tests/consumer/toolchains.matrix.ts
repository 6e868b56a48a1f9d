import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {expected} from './expected.ts'
import {install, makeProject, pack, run} from './pack.ts'
import {compile} from './types.ts'

const scratch = mkdtempSync(join(tmpdir(), 'toolchains-'))
let tarball: string

beforeAll(() => {
  tarball = pack(scratch)
})

afterAll(() => rmSync(scratch, {recursive: true, force: true}))

/** Whether the registry that npm is set to has a version in a range. */
function isPublished(range: string): boolean {
  try {
    return run(scratch, 'npm', 'view', range, 'version') !== ''
  } catch {
    return false
  }
}

const project = (name: string): string => makeProject(join(scratch, name))

describe('TypeScript', () => {
  test.for(['5.4', '5.9', '6.0', '7.0'])('%s checks the types of the package itself and of what uses it', version => {
    const folder = project(`typescript-${version}`)
    install(folder, tarball, `typescript@${version}`)
    expect(run(folder, 'npx', 'tsc', '--version')).toContain(`Version ${version}.`)
    expect(compile(folder, 'node_modules/typescript/bin/tsc')).toEqual({nodenext: '', bundler: ''})
  })
})

describe('a package manager that holds packages to their engines', () => {
  test.for([
    ['npm@11', 'install', '--engine-strict'],
    ['pnpm@10', 'add', '--config.engine-strict=true'],
    ['yarn@1.22', 'add', '--non-interactive'],
  ] as const)('%s', ([manager, ...args], {skip}) => {
    if (!isPublished(manager)) skip(`this machine's registry has no ${manager}`)
    const folder = project(manager)
    run(folder, 'npx', '--yes', manager, ...args, tarball)
    expect(JSON.parse(run(folder, process.execPath, 'node.js'))).toEqual(expected)
  })
})

describe('Node.js', () => {
  test.for(['20.19.0', '22.12.0', '24', '26'])('%s writes the same bytes', version => {
    const folder = project(`node-${version}`)
    install(folder, tarball)
    const node = ['npx', '--yes', '--package', `node@${version}`, 'node'] as const
    expect(run(folder, ...node, '--version')).toMatch(new RegExp(`^v${version}\\.?`, 'u'))
    expect(JSON.parse(run(folder, ...node, 'node.js'))).toEqual(expected)
  })
})
