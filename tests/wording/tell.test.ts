import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {byPlan, measureSchema, pointerSchema, thingSchema, urlSchema} from '../../src/facts/index.ts'
import {told} from '../../src/wording/tell.ts'
import {lines} from '../clauses/describeClause.ts'
import {compiled, passagesOf} from './compiled.ts'
import {speaker} from './speaker.ts'

const schema = z.strictObject({
  rows: z
    .array(z.strictObject({name: thingSchema, owner: thingSchema.optional(), note: thingSchema.optional()}))
    .optional(),
  url: urlSchema.optional(),
  document: pointerSchema.optional(),
  measure: measureSchema.optional(),
})

const table = `# 表

## rows

| 名前 | 担当 | 備考 | 版 |
| --- | --- | --: | --- |
| {{ rows.each.name }} | {{ rows.each.owner }} | {{ rows.each.note }} | 共通 |
`

/** The blocks in which a template tells facts of an invented clause. */
function blocks(template: string, facts: Readonly<Record<string, unknown>>, subject?: string) {
  return told({
    speaker,
    template: compiled(template, passagesOf(schema)).template,
    facts,
    ...(subject ? {subject} : {}),
  })
}

describe('a table', () => {
  it('has no column without a value, but those of constant text', () => {
    const facts = {rows: [{name: '一'}, {name: '二', note: '注'}]}
    expect(lines(blocks(table, facts))).toEqual(['名前｜備考｜版', '一｜－｜共通', '二｜注｜共通'])
  })

  it('keeps the alignment of the columns that are left', () => {
    const facts = {rows: [{name: '一', note: '注'}]}
    expect(blocks(table, facts)).toMatchObject([{type: 'table', align: [null, 'right', null]}])
  })
})

describe('a passage', () => {
  it('knows the subject of its clause', () => {
    const template = '# {user}の登録\n\n## url\n\n{{ subject }}は、{{ url }}をご覧ください。\n'
    const facts = {url: 'https://example.com/'}
    expect(lines(blocks(template, facts))).toEqual(['利用者の登録は、https://example.com/をご覧ください。'])
    expect(lines(blocks(template, facts, '接続'))).toEqual(['接続は、https://example.com/をご覧ください。'])
  })

  it('prints addresses as links', () => {
    expect(blocks('# 表\n\n## url\n\n{{ url }}\n', {url: 'https://example.com/'})).toMatchObject([
      {type: 'paragraph', children: [{type: 'link', url: 'https://example.com/'}]},
    ])
  })

  it('keeps the mark of a plan with its first sentence', () => {
    const template = '# 表\n\n## url\n\n{% if url == "" %}空{% endif %}\n\n詳細は{{ url }}です。\n'
    const facts = {url: byPlan({private: 'https://example.com/a', public: 'https://example.com/b'})}
    expect(lines(blocks(template, facts))).toEqual([
      '【Private】詳細はhttps://example.com/aです。',
      '【Public】詳細はhttps://example.com/bです。',
    ])
  })

  it('asks what a value prints', () => {
    const template = '# 表\n\n## measure\n\n{{ measure }}\n'
    const said = (measure: unknown) => lines(blocks(template, {measure}))[0]
    expect(said({on: 'アカウント', does: '棚卸しを実施'})).toBe('アカウントについては、棚卸しを実施しています。')
    expect(said({on: 'アカウント', does: '定期的に点検'})).toBe('アカウントは、定期的に点検しています。')
    expect(said({on: '記録', does: {objects: ['写し'], verbs: ['保管']}})).toBe(
      '記録については、写しを保管しています。',
    )
  })

  it('says the topic of a reference wherever it stands', () => {
    const reference = {to: 'rules', part: '第3章', for: '開発'}
    expect(lines(blocks('# 表\n\n## document\n\n{{ document }}に従います。\n', {document: reference}))).toEqual([
      '開発に関する「各種関連規程」第3章に従います。',
    ])
    expect(lines(blocks('# 表\n\n## document\n\n{{ document.bare }}に従います。\n', {document: reference}))).toEqual([
      '「各種関連規程」第3章に従います。',
    ])
  })
})
