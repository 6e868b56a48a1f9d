import {existsSync} from 'node:fs'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {toDocx, toMarkdown, type Whitepaper} from 'iso27017-whitepaper'

/** Writes every example's whitepaper.md and whitepaper.docx; with `--check`, compares the Markdown with what is committed. */
const check = process.argv.includes('--check')
const stale: string[] = []

for (const slug of (await readdir('examples')).sort()) {
  const compiled = new URL(`./${slug}/whitepaper.js`, import.meta.url)
  if (!existsSync(compiled)) continue
  const {default: paper} = (await import(compiled.href)) as {default: Whitepaper}
  const markdown = toMarkdown(paper)
  const path = join('examples', slug, 'whitepaper.md')
  if (check) {
    const committed = existsSync(path) ? await readFile(path, 'utf8') : ''
    if (committed !== markdown) stale.push(path)
    continue
  }
  await write(path, markdown)
  await write(join('examples', slug, 'whitepaper.docx'), await toDocx(paper))
}

if (stale.length > 0) {
  console.error(`Stale, run \`npm run examples\` and commit:\n${stale.join('\n')}`)
  process.exitCode = 1
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content)
  console.log(
    `${path} (${content.length.toLocaleString('en')} ${typeof content === 'string' ? 'characters' : 'bytes'})`,
  )
}
