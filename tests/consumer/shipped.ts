import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

/** @param installed - The package as a user has it. */
export function testShipped(installed: string): void {
  const dist = join(installed, 'dist')
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8')
  const modules = (): readonly string[] => readdirSync(dist).filter(name => name.endsWith('.js'))

  test('no module reaches for a host, loads anything but its siblings, or makes code', async () => {
    // esbuild puts these in the place of names that nothing in a file declares.
    const names = ['process', 'require', '__dirname', '__filename', 'eval', 'Function']
    const define = Object.fromEntries(names.map(name => [name, `HOST_${name}`]))
    const siblings = modules().map(name => `./${name}`)
    for (const name of modules()) {
      const {outputFiles, metafile} = await build({
        ...{entryPoints: [join(dist, name)], outdir: dist, bundle: true, format: 'esm', external: ['*'], define},
        ...{write: false, metafile: true, logLevel: 'silent'},
      })
      const text = outputFiles[0]?.text ?? ''
      expect(text.match(/HOST_(?!Function)\w+|HOST_Function\(/gu) ?? [], name).toEqual([])
      const loaded = Object.values(metafile.outputs).flatMap(({imports}) => imports.map(({path}) => path))
      expect(
        loaded.filter(path => !siblings.includes(path)),
        name,
      ).toEqual([])
    }
  })

  test('the licence of every package that is inlined is there, with its text', () => {
    const [, ...parts] = read('LICENSES.txt').split(/^={10,}\n/mu)
    const texts = new Map(parts.flatMap((part, place) => (place % 2 ? [] : [[part.split(' ')[0], parts[place + 1]]])))
    // A bundle names each file that is in it.
    const files = /^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gmu
    const inlined = modules().flatMap(name => [...read(name).matchAll(files)].map(([, name]) => name as string))
    // docx comes with nanoid in its own bundle.
    const packages = new Set([...inlined, 'nanoid'])
    expect(packages.size).toBeGreaterThan(30)
    for (const name of packages) expect(texts.get(name), name).toMatch(/copyright[\s\S]*(?:permission|permitted)/iu)
  })

  test('go-to-definition leads to the sources: every type, function and field to its own line', () => {
    const map = new TraceMap(read('index.d.ts.map'))
    const sources = new Map<string, readonly string[]>()
    const linesOf = (path: string): readonly string[] => {
      if (!sources.has(path)) sources.set(path, readFileSync(path, 'utf8').split('\n'))
      return sources.get(path) as readonly string[]
    }
    const named = /^(?:declare )?(?:function|const|class|type|interface) (?<name>\w+)|^ +readonly (?<field>\w+)\??:/u
    let found = 0
    for (const [index, line] of read('index.d.ts').split('\n').entries()) {
      const {name, field} = named.exec(line)?.groups ?? {}
      const word = name ?? field
      if (!word) continue
      const {
        source,
        line: row,
        column,
      } = originalPositionFor(map, {line: index + 1, column: line.indexOf(` ${word}`) + 1})
      expect(source, line).toMatch(/^\.\.\/src\//u)
      const there = linesOf(resolve(dist, source as string))[(row as number) - 1]?.slice(column as number)
      expect(there?.slice(0, word.length), line).toBe(word)
      found++
    }
    expect(found).toBeGreaterThan(1000)
  })

  test('the map of the code leads to the sources, too', () => {
    const map = new TraceMap(read('index.js.map'))
    const lines = read('index.js').split('\n')
    for (const name of ['whitepaper', 'toMarkdown', 'toDocx', 'compare', 'backup']) {
      const row = lines.findIndex(line => new RegExp(`^(?:async )?function ${name}\\(`, 'u').test(line))
      const {source, line} = originalPositionFor(map, {line: row + 1, column: 0})
      const text = readFileSync(resolve(dist, source ?? ''), 'utf8').split('\n')[(line ?? 0) - 1]
      expect(text, name).toMatch(new RegExp(`^export (?:async )?function ${name}\\b`, 'u'))
    }
  })
}
