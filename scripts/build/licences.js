import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/**
 * Writes `LICENSES.txt`: name, version, licence and its text of every package of which something is inlined, also of those that
 * an inlined package had inlined before. Fails where a package comes without its licence's text.
 */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, files) {
      const folders = new Set()
      for (const {modules = {}} of Object.values(files)) {
        for (const [id, {code}] of Object.entries(modules)) {
          if (!code || !id.includes('node_modules/')) continue
          for (const [folder] of id.matchAll(packageFolder)) folders.add(folder)
          // Bundlers leave the name of each file that they inlined.
          for (const [, folder] of this.getModuleInfo(id).code.matchAll(inlinedBefore)) folders.add(resolve(folder))
        }
      }
      const entries = [...folders].map(licence).sort((one, other) => (one.name < other.name ? -1 : 1))
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: notice(entries)})
    },
  }
}

const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/g
const inlinedBefore = /^\/\/ (node_modules\/(?:@[^/]+\/)?[^/]+)/gm

function licence(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
  if (!license || !file) throw new Error(`${name} comes without its licence: what is inlined has to bring it`)
  return {name, version, license, text: readFileSync(join(folder, file), 'utf8').trim()}
}

function notice(entries) {
  const opening =
    'The JavaScript files beside this one hold, beside iso27017-whitepaper itself, code of these packages.'
  const list = entries.map(({name, version, license}) => `${name} ${version} (${license})`)
  const texts = entries.map(({text}, index) => `${'='.repeat(72)}\n${list[index]}\n${'='.repeat(72)}\n\n${text}`)
  return `${[opening, list.join('\n'), ...texts].join('\n\n')}\n`
}
