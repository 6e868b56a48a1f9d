import {rolldown} from 'rolldown'
import {licences} from './licences.js'
import {pure} from './pure.js'
import {withoutCodeGeneration} from './withoutCodeGeneration.js'

/**
 * Writes `dist/index.js`, and beside it what it loads on first use: the two parts of `docx` are files of their own.
 *
 * Packages are taken as they are made for a worker: the build with neither Node's modules nor a page's elements runs in both.
 */
export async function bundle() {
  const build = await rolldown({
    input: 'src/index.ts',
    platform: 'neutral',
    resolve: {
      conditionNames: ['worker', 'browser', 'import', 'default'],
      mainFields: ['browser', 'module', 'main'],
      aliasFields: [['browser']],
    },
    transform: {target: 'es2023'},
    onLog(_level, {message}) {
      throw new Error(message)
    },
    plugins: [withoutCodeGeneration(), pure(), licences(), withoutMapsOfPackages()],
  })
  await build.write({
    dir: 'dist',
    entryFileNames: 'index.js',
    chunkFileNames: ({facadeModuleId}) => `${facadeModuleId ? packageEntry(facadeModuleId) : '[name]'}.js`,
    comments: {legal: true, annotation: true, jsdoc: false},
    minify: false,
    sourcemap: true,
    // `src/` is in the package; what is inlined can be read in index.js itself.
    sourcemapExcludeSources: true,
  })
  await build.close()
}

/** `docx-layout` for the file `node_modules/docx/dist/layout.mjs`. */
function packageEntry(id) {
  const [, name, entry] = /node_modules\/([^/]+)\/.*?([^/.]+)\.\w+$/.exec(id) ?? []
  if (!name) throw new Error(`${id} would be a file of its own in dist/: only packages are loaded on first use`)
  return entry === 'index' ? name : `${name}-${entry}`
}

/** A file that holds nothing of ours is its own source: a map of it, of megabytes, tells nobody anything. */
function withoutMapsOfPackages() {
  return {
    name: 'without-maps-of-packages',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || file.moduleIds.some(id => !id.includes('node_modules'))) continue
        file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n')
        delete files[`${file.fileName}.map`]
      }
    },
  }
}
