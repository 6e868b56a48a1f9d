import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'

/** The first block of code in a language. */
function blockIn(markdown: string, language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 'su').exec(markdown)?.[1] ?? ''
}

it.each(['revisions.md', 'revisions.ja.md'])('the script in docs/%s prints what is said', async name => {
  const markdown = await readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  const folder = await mkdtemp(join(tmpdir(), 'revisions-'))
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
  try {
    const script = join(folder, 'script.ts')
    await writeFile(script, blockIn(markdown, 'ts'))
    await import(/* @vite-ignore */ script)
  } finally {
    log.mockRestore()
    await rm(folder, {recursive: true})
  }
  expect(printed.join('\n').trim()).toBe(blockIn(markdown, 'text'))
})
