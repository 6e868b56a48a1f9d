import {execFile} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {promisify} from 'node:util'
import {decodedMappings, encodedMap, TraceMap} from '@jridgewell/trace-mapping'
import {RolldownMagicString, rolldown} from 'rolldown'
import {dts} from 'rolldown-plugin-dts'

const folder = resolve('.build/types')

/** Writes `dist/index.d.ts`: the types of the public surface in one file, each mapped to where it stands in `src/`. */
export async function types() {
  await compile()
  const build = await rolldown({
    input: `${folder}/index.d.ts`,
    external: /^[^./]/,
    experimental: {attachDebugInfo: 'none'},
    plugins: [declarations(), dts({dtsInput: true, tsconfig: false, sourcemap: true}), commentsOnLines(), mappedOnly()],
  })
  await build.write({
    dir: 'dist',
    sourcemap: true,
    sourcemapExcludeSources: true,
    // The comment on the package stands on no declaration.
    banner: /^\/\*\*.*?\*\//s.exec(readFileSync('src/index.ts', 'utf8'))[0],
  })
  await build.close()
}

/** Checks the sources, and writes the declarations of each file. */
async function compile() {
  rmSync(folder, {recursive: true, force: true})
  const options = ['--noEmit', 'false', '--emitDeclarationOnly', '--declarationMap', '--outDir', folder]
  const tsc = 'node_modules/typescript/bin/tsc'
  await promisify(execFile)(process.execPath, [tsc, '-p', '.', ...options]).catch(({stdout}) => {
    throw new Error(stdout)
  })
}

/** Declarations import each other as sources do, by the names of the sources; and each comes with its map. */
function declarations() {
  return {
    name: 'declarations',
    resolveId(id, importer) {
      if (importer && id.startsWith('.')) return resolve(dirname(importer), id.replace(/\.ts$/, '.d.ts'))
    },
    load: {
      filter: {id: /\.d\.ts$/},
      handler: id => ({code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))}),
    },
  }
}

/** The comments of a type's members each on a line of their own: behind the member before, an editor doesn't show them. */
function commentsOnLines() {
  return {
    name: 'comments-on-lines',
    renderChunk(code) {
      const lined = new RolldownMagicString(code)
      for (const {index} of code.matchAll(/(?<=;)(?= \/\*\*)|(?<=\*\/)(?=\S)/g)) lined.appendLeft(index, '\n   ')
      return {code: lined.toString(), map: lined.generateMap({hires: 'boundary'}).toString()}
    },
  }
}

/** Of the map, what leads to a source: tools that read it, api-extractor among them, expect no other entry. */
function mappedOnly() {
  return {
    name: 'mapped-only',
    generateBundle(_options, {'index.d.ts.map': file}) {
      const map = JSON.parse(file.source)
      const mappings = decodedMappings(new TraceMap(map)).map(line => line.filter(([, source]) => source !== undefined))
      file.source = JSON.stringify(encodedMap(new TraceMap({...map, mappings})))
    },
  }
}
