import type {Paragraph, Root} from 'mdast'
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
