import {readdirSync, readFileSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {topics} from '../../src/catalogue/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {
  type Outline,
  type OutlinePreset,
  partNames,
  presetSections,
  type Section,
  whitepaper,
} from '../../src/whitepaper/index.ts'
import {partSchemas} from '../../src/wording/parts.ts'
import {seam} from '../clauses/describeClause.ts'
import {expectParity} from '../render/parity/index.ts'
import {clauses, parts} from '../samples/paper.ts'

const folder = new URL('../../templates/ja/outlines/', import.meta.url)
const presets = readdirSync(folder).map(file => file.replace('.yml', '') as OutlinePreset)

const read = (preset: OutlinePreset): Outline => parse(readFileSync(new URL(`${preset}.yml`, folder), 'utf8'))

function idsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({id, sections: below = []}) => [...(id ? [id] : []), ...idsOf(below)])
}

/** What a sample of a part leaves in the text, wherever the outline puts it. */
const traces = [
  ...['全文検索', 'サンプル検索', '23時30分', '管理体制', '監査を担当する方', '営業を行う日', 'Software as a Service'],
  ...[
    '引用元の内容を優先',
    '連携先のサービス',
    '情報セキュリティ委員会',
    '99.99',
    'コンテナイメージ',
    'IPS',
    '附属書A',
  ],
  ...['IS 123456', 'Windows', '2024年発行', 'support@example.com', 'シングルテナント形式', '窓口を追加', '鈴木花子'],
]

describe('presets', () => {
  it('have the sections that titles and references may name', () => {
    expect(Object.keys(presetSections).sort()).toEqual([...presets].sort())
    for (const preset of presets) expect(presetSections[preset]).toEqual(idsOf(read(preset).sections ?? []))
  })

  it('have a schema for every part', () => {
    expect(Object.keys(partSchemas).sort()).toEqual([...partNames].sort())
  })

  describe.each(presets)('%s', preset => {
    const paper = whitepaper({...parts, clauses, outline: {preset}})
    const root = toMdast(paper)

    it('tells every clause and part', () => {
      const text = textOf(root)
      for (const trace of traces) if (preset === 'byTopic' || trace) expect(text).toContain(trace)
      for (const topic of topics) expect(root.children.length).toBeGreaterThan(topic.length)
    })

    it('leaves no section empty and no seam', () => {
      const {children} = root
      for (const [index, node] of children.entries()) {
        const next: Nodes | undefined = children[index + 1]
        if (node.type === 'heading') expect(next && (next.type !== 'heading' || next.depth > node.depth)).toBe(true)
        if (node.type === 'paragraph') expect(textOf(node)).not.toMatch(seam)
      }
    })

    it('says the same in Markdown and Word', async () => {
      expectParity(root, {markdown: toMarkdown(paper), docx: await toDocx(paper)})
    })
  })
})
