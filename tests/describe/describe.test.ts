import {expect, it, describe as suite} from 'vitest'
import {compare, describe, describeAll} from '../../src/describe/index.ts'
import type {WhitepaperFacts} from '../../src/whitepaper/index.ts'
import {paperWith} from '../publish/papers.ts'

type Clauses = Parameters<typeof paperWith>[0]

function between(before: Clauses, after: Clauses, more: Partial<WhitepaperFacts> = {}) {
  return compare(paperWith(before, more), paperWith(after, more))
}

const backup = {schedule: {every: 'day'}, retention: {generations: 7}}

suite('describe', () => {
  const changes = between({backup}, {backup: {...backup, retention: {generations: 35}}})
  const [change] = changes

  it('puts section numbers before titles on request', () => {
    expect(change && describe(change, {numbers: true})).toBe(
      '「12.3.1 情報のバックアップ」の保存世代数を7世代から35世代に変更',
    )
  })

  it('takes the wording of the vendor', () => {
    const wording = {
      'revisions/changes.md':
        '# 変更\n\n## changed\n\n{{ place }}：{{ noun }}を見直し（{{ before }}→{{ after }}）\n\n## nouns\n\n- 保持の世代数：世代の数\n',
    }
    expect(change && describe(change, {wording})).toBe('「情報のバックアップ」：保存世代数を見直し（7世代→35世代）')
    const [own] = between({backup}, {backup: {...backup, retention: {generations: 35}}}, {wording})
    expect(own?.words.noun).toBe('世代の数')
  })

  it("uses the paper's word for the customer in labels of ours", () => {
    const [duty] = between(
      {backup},
      {backup: {...backup, customerDuties: ['端末の管理']}},
      {terms: {customer: '利用企業'}},
    )
    expect(duty && describe(duty)).toBe('「情報のバックアップ」に利用企業にお願いすること「端末の管理」を追加')
  })

  it('names a long text and doesn’t repeat it', () => {
    const long =
      '国内の2か所のデータセンターに設置した専用のストレージおよび磁気テープの自動保管装置ならびに同じ構成の予備の装置および保守部品の一式'
    const [added] = between({backup}, {backup: {...backup, storage: {at: long}}})
    expect(added && describe(added)).toBe('「情報のバックアップ」にバックアップの保管場所を追加')
    const stored = (at: string) => ({backup: {...backup, storage: {at, apartFrom: '本番環境'}}})
    const [changed] = between(stored('専用のストレージ'), stored(long))
    expect(changed && describe(changed)).toBe('「情報のバックアップ」の保管先を変更')
  })

  it('counts what is too much to name', () => {
    const functions = ['データを出力', '設定を出力', '帳票を出力', 'ログを出力', '画像を出力']
    const [added] = between({backup}, {backup: {...backup, functions}})
    expect(added && describe(added)).toBe(
      '「情報のバックアップ」にバックアップの機能「データを出力」「設定を出力」「帳票を出力」ほか2件を追加',
    )
  })
})

suite('describeAll', () => {
  it('tells the changes of a section in one line', () => {
    const later = {...backup, retention: {generations: 35}, restoreTest: {every: 'year'}}
    expect(describeAll(between({backup}, {backup: later, labelling: {functions: ['タグを付与']}}))).toEqual([
      '「情報のラベル付け」を追加',
      '「情報のバックアップ」：保存世代数を7世代から35世代に変更、復元試験「年1回」を追加',
    ])
  })

  it('tells entries of one list together', () => {
    const scope = ['システム']
    const later = [...scope, '設定', 'ログ', '文書', '画像']
    expect(describeAll(between({backup: {scope}}, {backup: {scope: later}}))).toEqual([
      '「情報のバックアップ」にバックアップの対象「設定」「ログ」「文書」ほか1件を追加',
    ])
  })

  it('counts the rest of many changes in a section', () => {
    const later = {
      ...{schedule: {every: 'hour'}, retention: {generations: 35}},
      ...{restoreTest: {every: 'year'}, integrityCheck: {every: 'week'}, contact: 'support'},
    }
    expect(describeAll(between({backup}, {backup: later}))).toEqual([
      '「情報のバックアップ」：取得の頻度を日次から1時間ごとに変更、保存世代数を7世代から35世代に変更、' +
        '完全性の確認「週次」を追加、ほか2件',
    ])
  })

  it('tells the same of several sections together', () => {
    const section = (id: string) => ({id, title: `節${id}`, parts: [{prose: '説明です。'}]})
    const outline = (ids: readonly string[]) => ({
      outline: {
        sections: [
          {title: '全体', parts: ['purpose', 'scope', 'service', 'responsibilities', 'plans', 'contacts', 'backup']},
          ...ids.map(section),
        ],
      },
    })
    const [before, after] = [outline(['b', 'c', 'd', 'e', 'f']), outline(['a', 'b', 'c', 'd', 'e', 'f'])]
    const changes = compare(
      paperWith({backup}, before as Partial<WhitepaperFacts>),
      paperWith({backup}, after as Partial<WhitepaperFacts>),
    )
    expect(describeAll(changes)).toEqual(['「節a」を追加', '「節b」「節c」「節d」ほか2件の番号を変更'])
  })

  it('has no line of more than 200 characters', () => {
    const title = '情'.repeat(80)
    const far = (nth: string) => `${nth}${'文'.repeat(36)}`
    const changes = between(
      {backup: {scope: ['一', '二', '三'].map(far), functions: ['一覧', '二覧'].map(nth => `${far(nth)}表`)}},
      {backup: {scope: ['四', '五', '六'].map(far), functions: ['三覧', '四覧'].map(nth => `${far(nth)}表`)}},
      {outline: {titles: {backup: title}}},
    )
    const lines = describeAll(changes)
    expect(lines).toHaveLength(1)
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(200)
    for (const change of changes) expect([...describe(change)].length).toBeLessThanOrEqual(200)
  })
})
