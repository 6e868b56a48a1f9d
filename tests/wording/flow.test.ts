import {toString as textOf} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {Flow} from '../../src/wording/flow.ts'

const say = (flow: Flow, ...texts: string[]) => {
  for (const value of texts) flow.say([{type: 'text', value}])
}
const blocksOf = (flow: Flow) => flow.blocks.map(block => `${block.type}:${textOf(block)}`)
const code = {type: 'code', value: 'x'} as const

it('sentences run on in one paragraph, as one text', () => {
  const flow = new Flow()
  say(flow, '一。', '二。')
  expect(flow.blocks).toEqual([{type: 'paragraph', children: [{type: 'text', value: '一。二。'}]}])
})

it('a break, and a block that is no sentence, end a paragraph', () => {
  const flow = new Flow()
  say(flow, '一。')
  flow.break()
  say(flow, '二。')
  flow.add(code)
  say(flow, '三。')
  expect(blocksOf(flow)).toEqual(['paragraph:一。', 'paragraph:二。', 'code:x', 'paragraph:三。'])
})

it('a pause ends a paragraph that has grown long, unless a single sentence follows', () => {
  const paused = (before: string[], after: string[]) => {
    const flow = new Flow()
    say(flow, ...before)
    flow.pause()
    say(flow, ...after)
    return blocksOf(flow)
  }
  expect(paused(['一。', '二。'], ['三。', '四。'])).toHaveLength(1)
  expect(paused(['一。', '二。', '三。'], ['四。', '五。'])).toEqual(['paragraph:一。二。三。', 'paragraph:四。五。'])
  expect(paused(['一。', '二。', '三。'], ['四。'])).toEqual(['paragraph:一。二。三。四。'])
})

it('nothing makes nothing', () => {
  const flow = new Flow()
  flow.say([])
  flow.add()
  flow.pause()
  flow.break()
  expect(flow.blocks).toEqual([])
})
