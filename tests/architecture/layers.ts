import {posix} from 'node:path'
import {importsOf} from './imports.ts'

/**
 * The one way through the house: which folders of src a folder builds on. It may import them, and what they build on.
 * Nothing imports `cli` or `index`. docs/design.md draws it.
 */
export const buildsOn: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  schema: ['catalogue'],
  tree: ['schema'],
  facts: ['tree'],
  clauses: ['facts'],
  whitepaper: ['clauses'],
  wording: ['whitepaper'],
  document: ['wording'],
  render: ['tree'],
  compare: ['whitepaper'],
  describe: ['document', 'compare'],
  publish: ['describe', 'render'],
  check: ['describe'],
  files: ['publish', 'check'],
  cli: ['files'],
  index: ['files'],
}

/** Files that see more than their folder: the facade of `render` takes a paper and has it made into a document. */
const seesMore: Readonly<Record<string, readonly string[]>> = {'render/index.ts': ['document']}

/** The folders that a folder may import: those it builds on, and all below them. */
function below(folders: readonly string[]): ReadonlySet<string> {
  return new Set(folders.flatMap(folder => [folder, ...below(buildsOn[folder] ?? [])]))
}

/** The folder of src that a path stands in; a file beside the folders stands for itself. */
function folderOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

/** What a file of src imports against the one way, each in a sentence. The path is relative to src. */
export function violations(path: string, source: string): string[] {
  const from = folderOf(path)
  if (!(from in buildsOn)) return [`${path}: src has no place for ${from}`]
  const allowed = below([...(buildsOn[from] ?? []), ...(seesMore[path] ?? [])])
  return importsOf(source).flatMap(({specifier}) => {
    if (!specifier.startsWith('.')) return []
    const target = posix.join(posix.dirname(path), specifier)
    const to = folderOf(target)
    return to === from || allowed.has(to) ? [] : [`${path} imports ${target}: ${from} may not import ${to}`]
  })
}
