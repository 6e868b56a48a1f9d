import type {BlockContent, Blockquote, Paragraph, Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import {leadsOf} from '../../../src/render/docx/leads.ts'
import {bodyOf} from './make.ts'
import {child} from './xml.ts'

const paragraph = (value: string, role?: string): Paragraph =>
  ({type: 'paragraph', ...(role ? {data: {role}} : {}), children: [{type: 'text', value}]}) as Paragraph

describe('a paragraph before the reference of its section', () => {
  const [plain, last, reference] = [paragraph('文。'), paragraph('末尾。'), paragraph('（5.1.1）', 'reference')]

  it('is known', () => {
    const root: Root = {type: 'root', children: [plain, last, reference]}
    expect([...leadsOf(root)]).toEqual([last])
  })

  it('stays on its page', async () => {
    const body = (await bodyOf(plain, last, reference)).filter(node => node.name === 'w:p')
    expect(body.map(node => child(child(node, 'w:pPr'), 'w:keepNext') !== undefined)).toEqual([false, true, false])
  })
})

describe('the label of a box', () => {
  const box = (...children: BlockContent[]): Blockquote =>
    ({type: 'blockquote', data: {role: 'point'}, children}) as Blockquote
  const [label, text, more] = [paragraph('＜ポイント＞'), paragraph('文。'), paragraph('別の文。')]

  it('stays on the page of its text', async () => {
    const body = (await bodyOf(box(label, text, more))).filter(node => node.name === 'w:p')
    expect(body.map(node => child(child(node, 'w:pPr'), 'w:keepNext') !== undefined)).toEqual([true, false, false])
  })

  it('is none in a quote, alone, or before a list', () => {
    const list: BlockContent = {type: 'list', children: [{type: 'listItem', children: [text]}]}
    const quote: Blockquote = {type: 'blockquote', children: [label, text]}
    expect([...leadsOf({type: 'root', children: [quote, box(label), box(label, list)]})]).toEqual([])
  })
})
