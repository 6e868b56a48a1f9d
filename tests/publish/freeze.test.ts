import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {compare} from '../../src/describe/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {byPlan, notProvided, todo} from '../../src/facts/index.ts'
import {freeze, thaw} from '../../src/publish/index.ts'
import {libraryVersion} from '../../src/publish/version.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import type {Whitepaper} from '../../src/whitepaper/index.ts'
import {paperWith} from './papers.ts'

const backup = {schedule: {every: 'day'}, retention: {generations: 14}}

const paper = paperWith(
  {backup, eventLogging: {retention: byPlan({public: {days: 90}, private: {years: 1}})}},
  {revisions: [{edition: '第1.0版', date: '2026-04-01', changes: ['初版']}]},
)

const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

describe('freeze', () => {
  test('gives a manifest that is plain JSON', async () => {
    const manifest = await freeze(paper)
    expect(Object.keys(manifest)).toEqual(['schemaVersion', 'libraryVersion', 'files', 'facts', 'tree'])
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest)
    expect(manifest.tree).toEqual(toMdast(paper))
    expect(manifest.facts).toMatchObject({clauses: [{clause: 'backup', facts: backup}, {clause: 'eventLogging'}]})
  })

  test('knows the files by their SHA-256', async () => {
    const {files} = await freeze(paper)
    expect(files).toEqual({'whitepaper.md': hash(toMarkdown(paper)), 'whitepaper.docx': hash(await toDocx(paper))})
    const style = {size: {body: 11}}
    const chosen = await freeze(paper, {docx: {style}})
    expect(chosen.files['whitepaper.docx']).toBe(hash(await toDocx(paper, {style})))
    expect(chosen.files['whitepaper.docx']).not.toBe(files['whitepaper.docx'])
  })

  test('knows which library wrote them', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
    expect(libraryVersion).toBe(version)
    expect((await freeze(paper)).libraryVersion).toBe(version)
  })

  test('gives the same manifest whatever the order of the fields', async () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).reverse())
    }
    const one = await freeze(paperWith({backup}))
    const other = await freeze(paperWith({backup: reversed(backup) as object}))
    expect(JSON.stringify(other.facts.clauses)).toBe(JSON.stringify(one.facts.clauses))
    expect(other.files['whitepaper.md']).toBe(one.files['whitepaper.md'])
  })

  test('keeps the order of plans, which is printed', async () => {
    const text = JSON.stringify((await freeze(paper)).facts.clauses)
    expect(text.indexOf('"public"')).toBeLessThan(text.indexOf('"private"'))
  })

  test('refuses what is still open, all of it', async () => {
    const draft = paperWith({
      backup: {...backup, encryption: todo({ask: '暗号化の方式'})},
      cryptography: todo({ask: '暗号化の範囲'}),
      incident: {report: byPlan({private: todo({ask: '通知の期限'})})},
    })
    await expect(freeze(draft)).rejects.toMatchObject({
      name: 'WhitepaperError',
      problems: [
        {
          path: 'clauses.backup.encryption',
          label: expect.stringMatching(/^情報のバックアップ › ./),
          message: expect.stringMatching(/^「暗号化の方式」が要確認（todo）のままです。/),
        },
        {path: 'clauses.cryptography', label: expect.stringMatching(/./)},
        {path: 'clauses.incident.report.plans.private'},
      ],
    })
    await expect(freeze(paperWith({backup: notProvided()}))).resolves.toBeDefined()
  })

  test('takes papers only', async () => {
    await expect(freeze({clauses: []} as unknown as Whitepaper)).rejects.toThrow(
      'whitepaper()で作った文書を渡してください',
    )
  })
})

describe('thaw', () => {
  test('gives the paper back', async () => {
    const manifest = await freeze(paper)
    const thawed = thaw(JSON.parse(JSON.stringify(manifest)))
    expect(compare(thawed, paper)).toEqual([])
    expect(toMarkdown(thawed)).toBe(toMarkdown(paper))
    expect(JSON.stringify(await freeze(thawed))).toBe(JSON.stringify(manifest))
  })
})
