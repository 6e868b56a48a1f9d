import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {transformSync} from 'esbuild'

/** The checkout that the tests run in. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** What a program prints; throws with all that it printed where it fails. */
export function run(cwd: string, program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, {cwd, encoding: 'utf8', stdio: 'pipe'})
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: string; stderr?: string}
    throw new Error([`${program} ${args.join(' ')} failed`, stdout, stderr].join('\n'), {cause: error})
  }
}

/**
 * The tarball that `npm pack` makes of the checkout, as a path. It is built and packed in a copy, so that neither a stale
 * dist gets in nor a build in the checkout gets in the way.
 */
export function pack(scratch: string): string {
  const copy = join(scratch, 'checkout')
  const left = new Set(['node_modules', 'dist', '.build', 'coverage', '.git', 'tests', 'examples', 'docs', 'bench'])
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(copy, name), {recursive: true})
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  run(copy, 'npm', 'pack', '--pack-destination', scratch)
  const tarball = readdirSync(scratch).find(name => name.endsWith('.tgz'))
  if (!tarball) throw new Error('npm pack left no tarball')
  return join(scratch, tarball)
}

/** Makes a project that has nothing but files that use the package, one of our examples among them. */
export function makeProject(folder: string): string {
  mkdirSync(folder, {recursive: true})
  cpSync(fileURLToPath(new URL('project', import.meta.url)), folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  const example = readFileSync(join(root, 'examples/lensawriter/whitepaper.ts'), 'utf8')
  writeFileSync(join(folder, 'whitepaper.js'), transformSync(example, {loader: 'ts'}).code)
  return folder
}

/** Installs packages into a project, with what a user has: no flag or setting of ours makes it easier. */
export function install(project: string, ...packages: string[]): string {
  return run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages)
}
