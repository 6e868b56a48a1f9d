import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {sample} from '../sample.ts'

// Below the project, so that the packages are found.
mkdirSync('temp', {recursive: true})
const folder = mkdtempSync(resolve('temp', 'render-'))

const script = `
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {toDocx} from './out/docx/index.js'
const bytes = await toDocx(JSON.parse(readFileSync(new URL('./tree.json', import.meta.url), 'utf8')))
console.log(new Date(1980, 0, 1).getTimezoneOffset(), createHash('sha256').update(bytes).digest('hex'))
`

beforeAll(() => {
  const compilerOptions = {rootDir: '../../src/render', outDir: 'out', declaration: false}
  const files = ['../../src/render/docx/index.ts']
  writeFileSync(
    resolve(folder, 'tsconfig.json'),
    JSON.stringify({extends: '../../tsconfig.json', compilerOptions, files, include: []}),
  )
  writeFileSync(resolve(folder, 'tree.json'), JSON.stringify(sample()))
  writeFileSync(resolve(folder, 'run.mjs'), script)
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder])
})

afterAll(() => rmSync(folder, {recursive: true}))

test('another process, in another time zone, gives the same bytes', async () => {
  const hash = createHash('sha256')
    .update(await toDocx(sample()))
    .digest('hex')
  const outputs = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map(TZ => {
    const output = execFileSync(process.execPath, [resolve(folder, 'run.mjs')], {
      env: {...process.env, TZ},
      encoding: 'utf8',
    })
    return output.trim()
  })
  expect(outputs).toEqual([`0 ${hash}`, `-540 ${hash}`, `210 ${hash}`])
})
