import {expect, test} from 'vitest'
import {toMdast} from '../../../src/document/index.ts'
import {freeze} from '../../../src/publish/index.ts'
import {toDocx} from '../../../src/render/index.ts'
import type {Revision} from '../../../src/whitepaper/index.ts'
import {paperWith} from '../../publish/papers.ts'
import {lint} from './lint.ts'
import {open} from './open.ts'
import {validate} from './validate.ts'
import {elements} from './xml.ts'

const first: Revision = {edition: '第1.0版', date: '2026-04', changes: ['初版'], by: '管理責任者'}
const second: Revision = {
  edition: '第1.1版',
  date: '2026-11-21',
  changes: ['保存世代数を変更'],
  by: '情報セキュリティ責任者',
}
const paper = (generations: number, revisions: Revision[]) =>
  paperWith({backup: {schedule: {every: 'day'}, retention: {generations}}}, {revisions})

const before = paper(14, [first])
const after = paper(30, [first, second])

test('a redline is the same against a paper, its tree, and its manifest', {timeout: 60_000}, async () => {
  const redline = await toDocx(after, {since: before})
  const manifest = JSON.parse(JSON.stringify(await freeze(before)))
  expect(Buffer.from(await toDocx(after, {since: toMdast(before)})).equals(redline)).toBe(true)
  expect(Buffer.from(await toDocx(after, {since: manifest})).equals(redline)).toBe(true)
})

test('a redline of a paper marks figures, in the name of who revised it', {timeout: 60_000}, async () => {
  const bytes = await toDocx(after, {since: before, changes: ['保存世代数を14世代から30世代に変更']})
  expect(lint(bytes)).toEqual([])
  expect(await validate(bytes)).toEqual([])
  const document = open(bytes).xml('word/document.xml')
  const changes = elements(document, 'w:ins', 'w:del')
  expect(new Set(changes.map(change => `${change.attributes['w:author']} ${change.attributes['w:date']}`))).toEqual(
    new Set(['情報セキュリティ責任者 2026-11-21T00:00:00Z']),
  )
  const texts = changes.map(change =>
    elements(change, 'w:t', 'w:delText')
      .map(text => text.children.join(''))
      .join(''),
  )
  expect(texts.join('|')).toContain('|14|30|')
})

test('refuses what is neither paper, tree nor manifest', async () => {
  await expect(toDocx(after, {since: {tree: {}} as never})).rejects.toThrow('mdastのRootを渡してください')
  await expect(toDocx(after, {since: {} as never})).rejects.toThrow('mdastのRootを渡してください')
})
