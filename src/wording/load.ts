import {existsSync, readFileSync} from 'node:fs'

/** The folder with our Japanese wording; the same distance from the sources as from what is built of them. */
const templates = new URL('../../templates/ja/', import.meta.url)

const texts = new Map<string, string | undefined>()

/**
 * The text of one of our own templates, such as `clauses/backup.md`; `undefined` where there is none. Read once: what a
 * package ships doesn't change while it runs.
 */
export function readTemplate(path: string): string | undefined {
  if (!texts.has(path)) {
    const url = new URL(path, templates)
    texts.set(path, existsSync(url) ? readFileSync(url, 'utf8') : undefined)
  }
  return texts.get(path)
}
