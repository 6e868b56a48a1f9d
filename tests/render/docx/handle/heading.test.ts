import {describe, expect, test} from 'vitest'
import {as, h, link, p} from '../../build.ts'
import {bodyOf} from '../make.ts'
import {child, type Element, elements, value} from '../xml.ts'

const styleOf = (block: Element): string | undefined => value(child(block, 'w:pPr'), 'w:pStyle')

describe('a heading', () => {
  test('is a heading of its depth', async () => {
    const body = await bodyOf(h(1, 'a'), h(2, 'b'), h(6, 'c'))
    expect(body.map(styleOf)).toEqual(['Heading1', 'Heading2', 'Heading6'])
  })

  test('is one level up under a title', async () => {
    const body = await bodyOf(
      as('title', h(1, 't')),
      as('contents', h(2, '目次')),
      h(1, 'a'),
      h(2, 'b'),
      h(3, 'c'),
      h(6, 'd'),
    )
    expect(body.map(styleOf)).toEqual(['Title', 'TOCHeading', 'Heading1', 'Heading1', 'Heading2', 'Heading5'])
  })

  test('has a bookmark that links lead to', async () => {
    const body = await bodyOf(
      h(1, 'Back Up'),
      h(1, '目的'),
      h(1, 'back-up'),
      h(1, '目的'),
      p(link('#目的-1', 'x')),
      p(link('#back-up', 'y')),
    )
    const names = body.flatMap(block => elements(block, 'w:bookmarkStart').map(start => start.attributes['w:name']))
    expect(names).toEqual(['back_up', 'heading_2', 'back_up_1', 'heading_4'])
    const anchors = body.flatMap(block => elements(block, 'w:hyperlink').map(use => use.attributes['w:anchor']))
    expect(anchors).toEqual(['heading_4', 'back_up'])
  })

  test('has a bookmark of 40 characters at most, whatever its text', async () => {
    const body = await bodyOf(h(1, 'a'.repeat(60)), h(1, 'heading_3'), h(1, '3'), h(1, 'A_b'), h(1, 'a-b'))
    const names = body.flatMap(block => elements(block, 'w:bookmarkStart').map(start => start.attributes['w:name']))
    expect(names).toEqual(['heading_1', 'heading_3', 'heading_3_2', 'a_b', 'a_b_2'])
  })
})
