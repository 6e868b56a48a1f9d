import {posix} from 'node:path'
import {importsOf} from './imports.ts'

/** The one way through the house: which folders of src a folder may import. Nothing imports `cli` or `index`. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  schema: ['catalogue'],
  tree: ['schema'],
  facts: ['catalogue', 'schema', 'tree'],
  clauses: ['catalogue', 'schema', 'facts'],
  whitepaper: ['catalogue', 'schema', 'facts', 'clauses', 'tree'],
  wording: ['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'tree'],
  document: ['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'wording', 'tree'],
  render: ['schema', 'tree'],
  compare: ['catalogue', 'schema', 'facts', 'clauses', 'whitepaper'],
  describe: ['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'tree', 'compare'],
  publish: [
    ...['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'wording', 'document'],
    ...['tree', 'render', 'compare', 'describe'],
  ],
  check: ['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'tree', 'compare'],
  files: [
    'catalogue',
    'schema',
    'facts',
    'clauses',
    'whitepaper',
    'wording',
    'document',
    'compare',
    'publish',
    'check',
  ],
  cli: [
    ...['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'tree', 'render'],
    ...['compare', 'describe', 'publish', 'check', 'files'],
  ],
  index: [
    ...['catalogue', 'schema', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'tree', 'render'],
    ...['compare', 'describe', 'publish', 'check', 'files'],
  ],
}

/** The one file of `render` that knows papers: it takes one and has it made into a document. */
const facade = 'render/index.ts'

/** Which folders the file at a path (relative to src) may import. */
function allowed(path: string): readonly string[] {
  const folders = mayImport[folderOf(path)] ?? []
  return path === facade ? [...folders, 'document', 'whitepaper'] : folders
}

/** The folder of src that a path stands in; a file beside the folders stands for itself. */
function folderOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

/** What a file of src imports against the one way, each in a sentence. The path is relative to src. */
export function violations(path: string, source: string): string[] {
  const from = folderOf(path)
  if (!(from in mayImport)) return [`${path}: src has no place for ${from}`]
  return importsOf(source).flatMap(({specifier}) => {
    if (!specifier.startsWith('.')) return []
    const target = posix.join(posix.dirname(path), specifier)
    const to = folderOf(target)
    if (to === from) return []
    if (!allowed(path).includes(to)) return [`${path} imports ${target}: ${from} may not import ${to}`]
    return []
  })
}
