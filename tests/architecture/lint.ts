import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A complaint of the linter. */
export interface Complaint {
  readonly path: string
  readonly line: number
  readonly rule: string
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string
    readonly location: {readonly path: string; readonly start: {readonly line: number}}
  }[]
}

/** Lints files that exist only for this call, by path and content, with the project's own settings. */
export function lint(files: Readonly<Record<string, string>>): Complaint[] {
  const scratch = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    cpSync(join(root, 'biome.json'), join(scratch, 'biome.json'))
    cpSync(join(root, 'scripts'), join(scratch, 'scripts'), {recursive: true})
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(scratch, path)), {recursive: true})
      writeFileSync(join(scratch, path), content)
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    const {stdout} = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: scratch,
      encoding: 'utf8',
    })
    const {diagnostics} = JSON.parse(stdout) as Report
    return diagnostics.map(({category, location}) => ({
      path: location.path,
      line: location.start.line,
      rule: category,
    }))
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}
