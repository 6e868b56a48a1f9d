import {execFileSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

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
  const left = new Set(['node_modules', 'dist', '.build', 'coverage', '.git', 'tests', 'examples', 'docs'])
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(copy, name), {recursive: true})
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  run(copy, 'npm', 'pack', '--pack-destination', scratch)
  const tarball = readdirSync(scratch).find(name => name.endsWith('.tgz'))
  if (!tarball) throw new Error('npm pack left no tarball')
  return join(scratch, tarball)
}

/** Makes a project that has a tarball of the package installed, and returns its folder. */
export function install(scratch: string, tarball: string): string {
  const project = join(scratch, 'project')
  cpSync(fileURLToPath(new URL('project', import.meta.url)), project, {recursive: true})
  // The same overrides as ours: `npm ci` has already fetched everything that this needs.
  const {overrides} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {overrides: object}
  writeFileSync(join(project, 'package.json'), JSON.stringify({private: true, type: 'module', overrides}))
  run(project, 'npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball)
  return project
}
