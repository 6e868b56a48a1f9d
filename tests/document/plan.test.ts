import {describe, expect, it} from 'vitest'
import {backup, deletion, incident, labelling} from '../../src/clauses/index.ts'
import {type PlannedSection, planOf} from '../../src/document/plan.ts'
import {notProvided} from '../../src/facts/index.ts'
import {type Problem, WhitepaperError} from '../../src/schema/index.ts'
import {type Outline, type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'
import {registry} from '../samples/paper.ts'

const clauses = [
  incident({contact: 'support'}),
  backup({scope: ['データベース'], schedule: {every: 'day'}, retention: {generations: 7}}),
  labelling(notProvided()),
]

const paper = (outline: Outline, more: Partial<WhitepaperFacts> = {}) =>
  whitepaper({
    service: registry.service,
    provider: registry.provider,
    contacts: {support: {name: '窓口'}},
    clauses,
    outline,
    ...more,
  })

const basics = ['purpose', 'scope'] as const

/** Headings as they are printed, indented by their depth. */
function headings(sections: readonly PlannedSection[]): string[] {
  return sections.flatMap(({heading, depth, sections: below}) => [
    `${' '.repeat(depth - 1)}${heading}`,
    ...headings(below),
  ])
}

function problems(outline: Outline, more: Partial<WhitepaperFacts> = {}): readonly Problem[] {
  try {
    planOf(paper(outline, more))
  } catch (error) {
    if (error instanceof WhitepaperError) return error.problems
    throw error
  }
  return []
}

describe('numbering', () => {
  const sections: Outline['sections'] = [
    {title: 'はじめに', parts: [...basics]},
    {title: '運用', sections: [{title: 'バックアップ', parts: ['backup']}]},
    {title: '各管理策', controls: true},
  ]

  it('counts sections and puts clauses under their control numbers, in the order of the standard', () => {
    expect(headings(planOf(paper({sections})))).toEqual([
      ...['1. はじめに', '2. 運用', ' 2.1 バックアップ', '3. 各管理策'],
      ...[' 8.2.2 情報のラベル付け', ' 16.1.1 責任及び手順'],
    ])
  })

  it('counts clauses, too, in the order in which they are given', () => {
    expect(headings(planOf(paper({sections, numbering: 'section'}))).slice(-2)).toEqual([
      ...[' 3.1 責任及び手順', ' 3.2 情報のラベル付け'],
    ])
  })

  it('leaves numbers away', () => {
    expect(headings(planOf(paper({sections, numbering: 'none'}))).slice(0, 3)).toEqual([
      'はじめに',
      '運用',
      ' バックアップ',
    ])
  })

  it('puts clauses beside the other sections, skips sections without a number, and cites controls', () => {
    const outline: Outline = {
      sections: [
        {title: 'はじめに', parts: [...basics], numbered: false},
        {controls: true, end: true},
      ],
      numbering: 'section',
      reference: {at: 'heading', control: 'A.{number}'},
    }
    const planned = planOf(paper(outline))
    expect(headings(planned)).toEqual([
      ...[
        'はじめに',
        '1. 責任及び手順（A.16.1.1）',
        '2. 情報のバックアップ（A.12.3.1）',
        '3. 情報のラベル付け（A.8.2.2）',
      ],
    ])
    expect(planned.map(section => section.end)).toEqual([false, false, false, true])
  })
})

describe('sections', () => {
  it('fall away when nothing in them is given', () => {
    const outline: Outline = {
      sections: [
        {title: 'はじめに', parts: [...basics]},
        {title: '空', sections: [{title: '削除', parts: ['deletion']}]},
        {controls: true},
      ],
    }
    expect(headings(planOf(paper(outline)))).not.toContain('2. 空')
  })

  it('take their titles from the vendor, by id and by topic', () => {
    const planned = planOf(paper({titles: {introduction: '{provider}より', backup: 'データの保全'}}))
    expect(headings(planned)[0]).toBe('1. 当社より')
    expect(headings(planned)).toContain('  12.3.1 データの保全')
  })

  it('name the controls at home in them, not their guests', () => {
    const outline: Outline = {
      sections: [
        {title: 'はじめに', parts: [...basics]},
        {title: 'データ', parts: ['incident', {of: 'backup', facts: ['retention']}]},
        {title: 'バックアップ', parts: ['backup', 'labelling']},
      ],
      numbering: 'section',
    }
    expect(planOf(paper(outline)).map(section => section.controls)).toEqual([[], ['incident'], ['backup', 'labelling']])
  })
})

describe('an outline is refused', () => {
  const rest = [
    {title: 'はじめに', parts: [...basics]},
    {title: '他', controls: true},
  ] as const

  it('when a fact has two sections', () => {
    const twice = {of: 'backup', facts: ['scope']} as const
    const found = problems({
      sections: [...rest, {id: 'a', title: 'A', parts: [twice, 'backup']}, {title: 'B', parts: [twice, 'backup']}],
    })
    expect(found.map(({path, message}) => `${path}: ${message}`)).toEqual([
      'outline.sections.B: 「backup」の「scope」は2か所に置かれています',
      'outline.sections.B: 「backup」は2か所に置かれています。factsで分けてください',
    ])
  })

  it('when a fact, a clause or a part has none', () => {
    const outline: Outline = {sections: [{title: 'A', parts: ['scope', {of: 'backup', facts: ['scope']}]}]}
    const revisions = [{edition: '1.0', changes: ['初版']}]
    expect(problems(outline, {revisions}).map(({path, message}) => `${path}: ${message}`)).toEqual([
      'clauses.incident: この管理策を述べる節が構成にありません',
      'clauses.backup: 「schedule」「retention」を述べる節が構成にありません',
      'clauses.labelling: この管理策を述べる節が構成にありません',
      'revisions: この部分を述べる節が構成にありません',
    ])
  })

  it('when it names something that is not there', () => {
    const outline: Outline = {
      titles: {nowhere: '見出し'},
      parts: {elsewhere: ['backup']},
      points: {backup: ['size']},
    }
    expect(problems(outline).map(({path, label, message}) => `${path}（${label}）: ${message}`)).toEqual([
      'outline.titles.nowhere（構成 › 見出し）: 「nowhere」という節も管理策もありません',
      'outline.parts.elsewhere（構成 › 内容）: 「elsewhere」という節がありません',
      'outline.points.backup（構成 › ポイントに置く事実）: 「backup」に「size」という項目はありません',
    ])
  })

  it('when a share names an unknown fact, or one for the box that it does not tell', () => {
    const parts = [{of: 'backup', facts: ['scope', 'color'], point: ['retention']}, 'backup'] as const
    const found = problems({sections: [...rest, {title: 'A', parts}]})
    expect(found.map(problem => problem.message)).toEqual([
      '「backup」に「color」という項目はありません',
      '「backup」の「retention」はこの節に置かれていません',
    ])
  })

  it('when the history has no column for what an entry states', () => {
    const revisions = [{edition: '1.0', changes: ['初版'], by: '山田太郎'}]
    expect(problems({history: ['edition', 'changes']}, {revisions}).map(problem => problem.message)).toEqual([
      '更新履歴の「by」を述べる列がありません',
    ])
  })

  it('but not when a clause that it names is not given', () => {
    expect(problems({sections: [...rest, {title: '削除', parts: ['deletion']}]})).toEqual([])
    expect(problems({sections: [...rest]}, {clauses: [...clauses, deletion({trigger: ['termination']})]})).toEqual([])
  })
})
