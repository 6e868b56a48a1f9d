import {describe, expect, it} from 'vitest'
import {wordOrThing} from '../../src/facts/index.ts'

const schema = wordOrThing(['backup', 'audit'])

describe('wordOrThing', () => {
  it.each(['backup', 'audit', '契約の終了', 'VPN', 'OSの機能'])('takes %s', value => {
    expect(schema.safeParse(value).success).toBe(true)
  })

  it('refuses what looks like a word and is none, and names the words', () => {
    expect(schema.safeParse('bakcup').error?.issues).toMatchObject([
      {message: 'backup、auditのどれか、または日本語の名詞句を書いてください'},
    ])
  })

  it('refuses a sentence', () => {
    expect(schema.safeParse('契約を終了する').success).toBe(false)
  })
})
