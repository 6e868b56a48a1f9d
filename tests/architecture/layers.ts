import {posix} from 'node:path'
import {importsOf} from './imports.ts'

/** The one way through the house: which folders of src a folder may import. Nothing imports `cli` or `index`. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  facts: ['catalogue'],
  clauses: ['catalogue', 'facts'],
  whitepaper: ['catalogue', 'facts', 'clauses'],
  wording: ['catalogue', 'facts', 'clauses', 'whitepaper'],
  document: ['catalogue', 'facts', 'clauses', 'whitepaper', 'wording'],
  render: ['document'],
  revisions: ['catalogue', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'render'],
  check: ['catalogue', 'facts', 'clauses', 'whitepaper', 'wording', 'document'],
  cli: ['catalogue', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'render', 'revisions', 'check'],
  index: ['catalogue', 'facts', 'clauses', 'whitepaper', 'wording', 'document', 'render', 'revisions', 'check'],
}

/** The one file of `render` that knows papers: it takes one and has it made into a document. */
const facade = 'render/index.ts'

/** Which folders the file at a path (relative to src) may import. */
function allowed(path: string): readonly string[] {
  return path === facade ? ['document', 'whitepaper'] : (mayImport[folderOf(path)] ?? [])
}

/** The folder of src that a path stands in; a file beside the folders stands for itself. */
function folderOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

/** What a file of src imports against the one way, each in a sentence. The path is relative to src. */
export function violations(path: string, source: string): string[] {
  const from = folderOf(path)
  if (!(from in mayImport)) return [`${path}: src has no place for ${from}`]
  return importsOf(source).flatMap(({specifier, typeOnly}) => {
    if (!specifier.startsWith('.')) return []
    const target = posix.join(posix.dirname(path), specifier)
    const to = folderOf(target)
    if (to === from) return []
    if (!allowed(path).includes(to)) return [`${path} imports ${target}: ${from} may not import ${to}`]
    if (from === 'render' && path !== facade && !typeOnly) return [`${path} imports ${target}: render takes types only`]
    return []
  })
}
