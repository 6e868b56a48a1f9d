import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {sample} from '../sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'render-'))

const script = `
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {toDocx} from './docx.mjs'
const bytes = await toDocx(JSON.parse(readFileSync(new URL('./tree.json', import.meta.url), 'utf8')))
console.log(new Date(1980, 0, 1).getTimezoneOffset(), createHash('sha256').update(bytes).digest('hex'))
`

beforeAll(async () => {
  const bundle = {bundle: true, format: 'esm', platform: 'node', logLevel: 'error'} as const
  await build({...bundle, entryPoints: ['src/render/docx/index.ts'], outfile: join(folder, 'docx.mjs')})
  writeFileSync(join(folder, 'tree.json'), JSON.stringify(sample()))
  writeFileSync(join(folder, 'run.mjs'), script)
})

afterAll(() => rmSync(folder, {recursive: true}))

test('another process, in another time zone, gives the same bytes', async () => {
  const hash = createHash('sha256')
    .update(await toDocx(sample()))
    .digest('hex')
  const outputs = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map(TZ => {
    const output = execFileSync(process.execPath, [join(folder, 'run.mjs')], {
      env: {...process.env, TZ},
      encoding: 'utf8',
    })
    return output.trim()
  })
  expect(outputs).toEqual([`0 ${hash}`, `-540 ${hash}`, `210 ${hash}`])
})
