import {describe, expect, it} from 'vitest'
import {toMdast} from '../../src/document/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {expectParity} from '../render/parity/index.ts'
import {proseOf} from './shares.ts'
import {sixth} from './sixth.ts'

describe('a vendor that none of the examples is', () => {
  it('has its paper without a line of free prose', () => {
    expect(proseOf(sixth).own).toBe(0)
  })

  it('says what is kept beside this test', async () => {
    await expect(toMarkdown(sixth)).toMatchFileSnapshot('./sixth.md')
  })

  it('says the same in Word', async () => {
    expectParity(toMdast(sixth), {docx: await toDocx(sixth)})
  })
})
