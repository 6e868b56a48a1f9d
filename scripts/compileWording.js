/** Compiles the wording into `src/wording/japanese.ts`, before anything that reads the sources. */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

export default async function compileWording() {
  const file = '.build/wording.js'
  await build({
    cwd: root,
    input: 'scripts/wording.ts',
    platform: 'node',
    external: /^[^./]/u,
    output: {file, format: 'esm'},
    logLevel: 'warn',
  })
  execFileSync(process.execPath, [file], {cwd: root, stdio: 'inherit'})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileWording()
