/** Compiles `templates/ja` into `src/wording/japanese.ts`. Run by `compileWording.js`, bundled, since Node runs no TypeScript. */
import {existsSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {parseOutline} from '../src/whitepaper/index.ts'
import {compileTemplates, parseTemplate} from '../src/wording/compile/index.ts'
import {templates} from '../src/wording/registry.ts'
import {ownTerms} from '../src/wording/terms.ts'

const folder = 'templates/ja'
const target = 'src/wording/japanese.ts'

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .map(path => path.replaceAll('\\', '/'))
  .sort()
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8')

const sources = files
  .filter(path => path.endsWith('.md') && templates().has(path))
  .map(path => parseTemplate(path, read(path)))
const {programs, faults} = compileTemplates(sources, new Set(ownTerms))
const unknown = files.filter(path => path.endsWith('.md') && !templates().has(path))
const missing = [...templates().keys()].filter(path => !files.includes(path))
const wrong = [
  ...[...sources.flatMap(source => source.faults), ...faults].map(
    ({file, at, message}) => `${folder}/${file}:${at.join(':')}: ${message}`,
  ),
  ...unknown.map(path => `${folder}/${path}: no schema has this wording`),
  ...missing.map(path => `${folder}/${path} is missing`),
]
for (const line of wrong) console.error(line)
if (wrong.length > 0) process.exit(1)

const outlines = files
  .filter(path => path.endsWith('.yml'))
  .map(path => [path.replace(/^.*\/|\.yml$/gu, ''), parseOutline(read(path))])

/** Values as JSON in strings, which are quicker to load than the values themselves. */
const entries = (values: Iterable<readonly [string, unknown]>) =>
  [...values].map(([name, value]) => `  ${literal(name)}: ${literal(JSON.stringify(value))},\n`).join('')
const literal = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const text = `/** The wording of templates/ja, compiled: made by scripts/compileWording.js, never edited. Each value is JSON. */

export const templates: Readonly<Record<string, string>> = {
${entries(programs)}}

export const outlines: Readonly<Record<string, string>> = {
${entries(outlines as [string, unknown][])}}
`
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  writeFileSync(`${target}.${process.pid}`, text)
  renameSync(`${target}.${process.pid}`, target)
}
