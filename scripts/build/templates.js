import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'

/** The Japanese wording is inlined: what is bundled finds no folder beside it. */
export function templates() {
  const root = 'templates/ja'
  return {
    name: 'templates',
    load: {
      filter: {id: /src\/wording\/load\.ts$/},
      handler() {
        const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
        const texts = files
          .map(({parentPath, name}) => join(parentPath, name))
          .map(path => [path, readFileSync(path, 'utf8')])
        const byPath = Object.fromEntries(texts.map(([path, text]) => [relative(root, path), text]))
        const code = `const texts = ${JSON.stringify(byPath)}\nexport const readTemplate = path => texts[path]\n`
        return {code, moduleType: 'js', map: {mappings: ''}}
      },
    },
  }
}
