import {describe, expect, test} from 'vitest'
import {editionStatus, freeze} from '../../src/publish/index.ts'
import type {Revision} from '../../src/whitepaper/index.ts'
import {paperWith} from './papers.ts'

const first: Revision = {edition: '第1.0版', date: '2026-04-01', changes: ['初版']}
const second: Revision = {edition: '第1.1版', date: '2026-11-21', changes: ['保存世代数を変更']}

const paper = (generations: number, revisions = [first], wording: Record<string, string> = {}) =>
  paperWith({backup: {schedule: {every: 'day'}, retention: {generations}}}, {revisions, wording})

describe('editionStatus', () => {
  test('passes what has not changed', async () => {
    expect(editionStatus(await freeze(paper(14)), paper(14))).toEqual({
      ok: true,
      revised: false,
      changes: [],
      passages: [],
      message: '公開した版から変わっていません。',
    })
  })

  test('stops a change without an entry, and lists it', async () => {
    const status = editionStatus(await freeze(paper(14)), paper(35))
    expect(status).toMatchObject({ok: false, revised: false, changes: [{path: 'clauses.backup.retention'}]})
    expect(status.passages).toEqual([{before: expect.stringContaining('14'), after: expect.stringContaining('35')}])
    expect(status.message).toMatch(
      /^公開した版から変わっていますが、更新履歴に新しい版がありません。.*\n- .*14世代.*35世代/,
    )
  })

  test('passes a change with an entry', async () => {
    const status = editionStatus(await freeze(paper(14)), paper(35, [first, second]))
    expect(status).toMatchObject({ok: true, revised: true})
    expect(status.message).toMatch(/^公開した版の後に、新しい版が更新履歴に加わっています。\n- /)
  })

  test('sees what reads otherwise though no fact changed', async () => {
    const manifest = await freeze(paper(14))
    const older = JSON.parse(JSON.stringify(manifest).replaceAll('日次で', '毎日'))
    const status = editionStatus(older, paper(14))
    expect(status).toMatchObject({ok: false, changes: []})
    expect(status.passages).toHaveLength(1)
    expect(status.message).toMatch(/\n- 変更：「.*毎日.*」→「.*日次で.*」$/)
  })
})
