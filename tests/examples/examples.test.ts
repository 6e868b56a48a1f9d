import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {toMdast} from '../../src/document/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {lint} from '../render/docx/lint.ts'
import {validate} from '../render/docx/validate.ts'
import {expectParity} from '../render/parity/index.ts'
import {examples} from './examples.ts'
import {percent, phrasesOf, proseOf} from './shares.ts'

describe.each(examples)('$slug', ({slug, paper}) => {
  it('is what is committed', () => {
    const committed = readFileSync(new URL(`../../examples/${slug}/whitepaper.md`, import.meta.url), 'utf8')
    expect(toMarkdown(paper)).toBe(committed)
  })

  it('holds hardly any free prose', () => {
    const prose = proseOf(paper)
    console.log(`${slug}: ${percent(prose)} of the text is free prose`)
    expect(prose.own / prose.all).toBeLessThanOrEqual(0.05)
  })

  it('is more of our words than of phrases strung together', () => {
    const counts = phrasesOf(paper)
    const sum = {
      own: counts.reduce((all, {own}) => all + own, 0),
      all: counts.reduce((all, count) => all + count.all, 0),
    }
    const lines = counts.map(count => `${percent(count).padStart(8)}  ${count.of}`)
    console.log([`${slug}: ${percent(sum)} of the text of its clauses is the vendor's phrases`, ...lines].join('\n'))
    expect(sum.own / sum.all).toBeLessThan(0.6)
  })

  it('says the same in Markdown and in a Word file that is valid and the same twice', async () => {
    const docx = await toDocx(paper)
    expectParity(toMdast(paper), {markdown: toMarkdown(paper), docx})
    expect(lint(docx)).toEqual([])
    expect(await validate(docx)).toEqual([])
    expect(Buffer.compare(await toDocx(paper), docx)).toBe(0)
  })
})
