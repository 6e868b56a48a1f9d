import {expect, it, describe as suite} from 'vitest'
import {compare} from '../../src/describe/index.ts'
import {notProvided} from '../../src/facts/index.ts'
import {revise} from '../../src/publish/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import type {Whitepaper, WhitepaperFacts} from '../../src/whitepaper/index.ts'
import {paperWith} from './papers.ts'

const backup = {schedule: {every: 'day'}, retention: {generations: 7}}

function paper(more: Parameters<typeof paperWith>[0] = {}, facts: Partial<WhitepaperFacts> = {}): Whitepaper {
  return paperWith({backup, labelling: notProvided(), ...more}, facts)
}

/** The problems that an error tells, a line each. */
function problemsOf(revised: () => unknown): string[] {
  try {
    revised()
  } catch (error) {
    if (error instanceof WhitepaperError) return error.problems.map(({path, message}) => `${path}: ${message}`)
    throw error
  }
  return []
}

suite('a chain of editions', () => {
  const first = revise(paper(), {date: '2024-01-24', by: '情報セキュリティ委員会'})
  const second = revise(
    paper({backup: {...backup, retention: {generations: 35}}, labelling: {functions: ['タグを付与']}}),
    {before: first, date: '2024-06-17', by: '情報セキュリティ委員会'},
  )
  const third = revise(
    paper({
      ...{backup: {...backup, schedule: {every: 'week'}, retention: {generations: 35}}},
      ...{labelling: {functions: ['タグを付与']}, userRegistration: {functions: ['利用者を登録']}},
    }),
    {before: second, date: '2025-04-10', by: '情報セキュリティ委員会', note: '運用ルールの見直しに伴う修正'},
  )

  it('has the labels that its changes ask for', () => {
    expect([first, second, third].map(({revisions}) => revisions.at(-1)?.edition)).toEqual(['1.0', '1.1', '2.0'])
  })

  it('renders the table that a person would write', () => {
    const markdown = toMarkdown(third)
    const table = markdown.slice(markdown.lastIndexOf('| 版数')).trim().split('\n')
    expect(table.map(row => row.replace(/ +/gu, ' '))).toEqual([
      '| 版数 | 日付 | 更新内容 | 承認者 |',
      expect.stringMatching(/^\|[ -|]+\|$/u),
      '| 1.0 | 2024年1月24日 | 初版 | 情報セキュリティ委員会 |',
      '| 1.1 | 2024年6月17日 | 「情報のラベル付け」の情報の分類・ラベル付けの機能を「提供していない」から「タグを付与」に変更<br>' +
        '「情報のバックアップ」の保存世代数を7世代から35世代に変更 | 情報セキュリティ委員会 |',
      '| 2.0 | 2025年4月10日 | 運用ルールの見直しに伴う修正<br>「利用者登録及び登録削除」を追加<br>' +
        '「情報のバックアップ」の取得の頻度を日次から週次に変更 | 情報セキュリティ委員会 |',
    ])
  })

  it('is no change by itself', () => {
    const same = paper({backup: {...backup, retention: {generations: 35}}, labelling: {functions: ['タグを付与']}})
    expect(compare(second, same)).toEqual([])
    expect(compare(same, second)).toEqual([])
  })
})

suite('revise', () => {
  const before = revise(paper(), {date: '2024-01-24'})
  const changed = (facts: Partial<WhitepaperFacts> = {}) => paper({backup: {schedule: {every: 'hour'}}}, facts)

  it('takes what the vendor says of the edition', () => {
    const after = revise(paper({backup: {...backup, contact: 'support'}}), {
      ...{before, date: '2024-06', edition: '2024年度版', kind: '修正', page: '12頁', by: '品質管理部'},
      ...{note: ['組織再編に伴う修正', '誤記の修正'], numbers: true},
    })
    expect(after.revisions.at(-1)).toEqual({
      ...{edition: '2024年度版', date: '2024-06', kind: '修正', page: '12頁', by: '品質管理部'},
      changes: ['組織再編に伴う修正', '誤記の修正', '「12.3.1 情報のバックアップ」に問合せ窓口「サポート窓口」を追加'],
    })
  })

  it('rises by the second figure for what got better, by the first for what got worse or came or went', () => {
    const edition = (after: Whitepaper) => revise(after, {before, date: '2024-06'}).revisions.at(-1)?.edition
    expect(edition(paper({backup: {...backup, retention: {generations: 8}}}))).toBe('1.1')
    expect(edition(paper({backup: {...backup, retention: {generations: 6}}}))).toBe('2.0')
    expect(edition(paper({userRegistration: {functions: ['利用者を登録']}}))).toBe('2.0')
    expect(edition(paperWith({backup}))).toBe('2.0')
    expect(edition(paper({}, {terms: {provider: '弊社'}}))).toBe('1.1')
  })

  it('keeps the history of the paper, or goes on from the one before', () => {
    const after = revise(changed({revisions: before.revisions}), {before, date: '2024-06'})
    expect(after.revisions).toHaveLength(2)
    expect(after.revisions).toEqual(revise(changed(), {before, date: '2024-06'}).revisions)
  })

  it('refuses an edition without a change, unless it is told to', () => {
    expect(problemsOf(() => revise(paper(), {before, date: '2024-06'}))).toEqual([
      'revise.before: 前の版から変わったところがありません。それでも版を改めるときは、unchanged: trueを指定してください',
    ])
    expect(revise(paper(), {before, date: '2024-06', unchanged: true}).revisions.at(-1)?.changes).toEqual([
      '内容の変更なし',
    ])
    const note = '年次の見直し'
    expect(revise(paper(), {before, date: '2024-06', unchanged: true, note}).revisions.at(-1)?.changes).toEqual([note])
  })

  it('refuses what can’t be the next edition, and tells everything at once', () => {
    const options = {before, date: '2023-12-31', edition: '1.0'}
    expect(problemsOf(() => revise(paper(), options))).toEqual([
      'revise.date: 「2023-12-31」は前の版の「2024-01-24」より前です。前の版以後の日付を書いてください',
      expect.stringMatching(/^revise\.before: 前の版から変わったところがありません/u),
      'revise.edition: 「1.0」は更新履歴にあります。別の版数をeditionに書いてください',
    ])
    expect(problemsOf(() => revise(changed(), {before, date: '2024/6/17'}))).toEqual([
      expect.stringMatching(/^revise\.date: /u),
    ])
  })

  it('refuses a history that is another', () => {
    const revisions = [{edition: '0.9', date: '2023-01-01', changes: ['初版']}]
    expect(problemsOf(() => revise(changed({revisions}), {before, date: '2024-06'}))).toEqual([
      'revise.before: 更新履歴の「0.9」が前の版にありません。前の版を指定し直すか、この項目を消してください',
      'revise.before: 前の版の更新履歴にある「1.0」がありません。元に戻してください',
    ])
  })

  it('asks for a label where it can’t tell one', () => {
    const named = revise(paper(), {date: '2024-01-24', edition: '改訂版'})
    expect(problemsOf(() => revise(changed(), {before: named, date: '2024-06'}))).toEqual([
      'revise.edition: 「改訂版」に続く版数を決められません。editionに版数を書いてください',
    ])
  })
})
