import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {Flow} from '../../src/wording/flow.ts'

/** What a flow holds after sentences, pauses (`-`), breaks (`=`) and lists (`*`): one text a block. */
function flowOf(...steps: readonly string[]): string[] {
  const flow = new Flow()
  for (const step of steps) {
    if (step === '-') flow.pause()
    else if (step === '=') flow.break()
    else if (step === '*') flow.add({type: 'list', children: []})
    else flow.say([{type: 'text', value: step}])
  }
  return flow.blocks.map(block => (block.type === 'list' ? '*' : textOf(block)))
}

describe('a pause', () => {
  it('ends a paragraph that would grow beyond four sentences', () => {
    expect(flowOf('一。', '二。', '三。', '-', '四。', '五。')).toEqual(['一。二。三。', '四。五。'])
    expect(flowOf('一。', '二。', '-', '三。', '四。', '五。')).toEqual(['一。二。', '三。四。五。'])
    expect(flowOf('一。', '二。', '-', '三。', '四。')).toEqual(['一。二。三。四。'])
    expect(flowOf('一。', '二。', '-', '三。', '四。', '-', '五。', '六。')).toEqual(['一。二。三。四。', '五。六。'])
  })

  it('leaves no sentence alone', () => {
    expect(flowOf('一。', '-', '二。', '三。', '四。', '五。')).toEqual(['一。二。三。四。五。'])
    expect(flowOf('一。', '二。', '三。', '-', '四。')).toEqual(['一。二。三。四。'])
    expect(flowOf('一。', '二。', '三。', '-', '四。', '-', '五。')).toEqual(['一。二。三。', '四。五。'])
    expect(flowOf('一。', '二。', '三。', '-', '四。', '=', '五。')).toEqual(['一。二。三。四。', '五。'])
  })

  it('leaves a lead-in with its list', () => {
    expect(flowOf('一。', '二。', '-', '次のとおりです。', '*')).toEqual(['一。二。', '次のとおりです。', '*'])
  })

  it('does nothing where nothing is open', () => {
    expect(flowOf('-', '一。', '*', '-', '二。')).toEqual(['一。', '*', '二。'])
  })
})
