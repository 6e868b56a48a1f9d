import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {open} from './render/docx/open.ts'
import {blocksOfDocx} from './render/parity/docx.ts'
import {blocksOf} from './render/parity/tree.ts'
import {parse} from './render/parse.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const english = read('README.md')
const japanese = read('README.ja.md')

/** The JavaScript in a README. */
function scriptsIn(readme: string): string[] {
  return [...readme.matchAll(/^```js\n(.*?)^```$/gmsu)].map(([, code = '']) => code)
}

/** The sentences that a README says the paper holds. */
function sentencesIn(readme: string): string[] {
  return [...readme.matchAll(/「([^」]*。)」/gu)].map(([, sentence = '']) => sentence)
}

describe('the script in the README', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'readme-'))
  const before = process.cwd()

  beforeAll(async () => {
    // The package's name means the sources here; tests/consumer tries the packed package.
    const file = join(scratch, 'script.mjs')
    writeFileSync(file, scriptsIn(english)[0] ?? '')
    process.chdir(scratch)
    await import(pathToFileURL(file).href)
  })

  afterAll(() => {
    process.chdir(before)
    rmSync(scratch, {recursive: true, force: true})
  })

  it('is the same in both languages, one script of ten lines', () => {
    expect(scriptsIn(english)).toHaveLength(1)
    expect(scriptsIn(japanese)).toEqual(scriptsIn(english))
    expect(scriptsIn(english)[0]?.trimEnd().split('\n')).toHaveLength(10)
  })

  it('writes a paper in Markdown and in Word, and nothing else', () => {
    expect(readdirSync(scratch).sort()).toEqual(['script.mjs', 'whitepaper.docx', 'whitepaper.md'])
  })

  it('writes what both READMEs say it does', () => {
    const markdown = readFileSync(join(scratch, 'whitepaper.md'), 'utf8')
    expect(sentencesIn(english)).not.toEqual([])
    expect(sentencesIn(japanese)).toEqual(sentencesIn(english))
    for (const sentence of sentencesIn(english)) expect(markdown).toContain(sentence)
  })

  it('writes a whitepaper: cover, contents, a section a control, the same in both files', () => {
    const tree = parse(readFileSync(join(scratch, 'whitepaper.md'), 'utf8'))
    const blocks = blocksOf(tree)
    expect(blocks[0]).toBe('サンプルクラウド セキュリティホワイトペーパー')
    expect(blocks).toContain('目次')
    for (const heading of ['8.2.2 情報のラベル付け', '12.3.1 情報のバックアップ', '16.1.1 責任及び手順']) {
      expect(
        blocks.filter(block => block === heading),
        heading,
      ).toHaveLength(2)
    }
    expect(blocks.join()).toMatch(/24時間以内を目標に.*メールで通知します。/u)
    const docx = new Uint8Array(readFileSync(join(scratch, 'whitepaper.docx')))
    expect(open(docx).paths).toContain('word/document.xml')
    expect(blocksOfDocx(docx)).toEqual(blocks)
  })
})
