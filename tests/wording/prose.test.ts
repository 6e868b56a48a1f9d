import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {readProse} from '../../src/wording/prose.ts'
import type {Phrase} from '../../src/wording/run/said.ts'
import {speaker} from './speaker.ts'

const linked: Phrase = [{type: 'link', url: '#12-適用範囲', children: [{type: 'text', value: '1.2 適用範囲'}]}]
const withLinks = {...speaker, named: (key: string) => ({...speaker.named(key), link: linked})}

describe('free Markdown', () => {
  it('has its terms filled in, in text alone', () => {
    const blocks = readProse(speaker, '{provider}は **{customer}** に`{user}`を示します。')
    expect(textOf({type: 'root', children: blocks})).toBe('当社は お客様 に{user}を示します。')
  })

  it('has its references resolved to number and title, or to its own words', () => {
    expect(readProse(withLinks, '<ref:scope>')).toEqual([{type: 'paragraph', children: linked}])
    expect(readProse(withLinks, '[こちら](ref:scope)')).toEqual([
      {type: 'paragraph', children: [{type: 'link', url: '#12-適用範囲', children: [{type: 'text', value: 'こちら'}]}]},
    ])
    expect(readProse(speaker, '[こちら](ref:scope)')).toEqual([
      {type: 'paragraph', children: [{type: 'text', value: 'こちら'}]},
    ])
  })

  it('resolves references inside lists, tables, quotes and emphasis, and leaves other links alone', () => {
    const text =
      '- **[節](ref:scope)**\n\n> [節](ref:scope)\n\n|a|\n|-|\n|[節](ref:scope)|\n\n[外](https://example.com)'
    const urls = [...JSON.stringify(readProse(withLinks, text)).matchAll(/"url":"([^"]*)"/gu)].map(([, url]) => url)
    expect(urls).toEqual(['#12-適用範囲', '#12-適用範囲', '#12-適用範囲', 'https://example.com'])
  })

  it('keeps no trace of where it stood in the text', () => {
    expect(JSON.stringify(readProse(speaker, '- a\n- b'))).not.toContain('position')
  })
})
