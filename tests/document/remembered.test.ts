import {describe, expect, it} from 'vitest'
import {toMdast, treeOf, whitepaper} from '../../src/document/index.ts'
import {planOf} from '../../src/document/plan.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import type {WhitepaperFacts} from '../../src/whitepaper/index.ts'
import {clauses, parts} from '../samples/paper.ts'

const paperWith = (more: Partial<WhitepaperFacts> = {}) => whitepaper({...parts, clauses, ...more})

/** Freezes a value and all in it, so that a write to it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** How many of the nodes in a tree stand in it more than once. */
function shared(root: object): number {
  const seen = new Set<object>()
  let count = 0
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (seen.has(node)) count++
    seen.add(node)
    for (const inner of Object.values(node)) visit(inner)
  }
  visit(root)
  return count
}

describe('a paper', () => {
  it('is planned and written once', () => {
    const paper = paperWith()
    expect(treeOf(paper)).toBe(treeOf(paper))
    expect(planOf(paper)).toBe(planOf(paper))
    expect(treeOf(paperWith())).not.toBe(treeOf(paper))
    expect(treeOf(paperWith())).toEqual(treeOf(paper))
  })

  it('gives each caller a tree of their own, whose nodes are their own too', () => {
    const paper = paperWith()
    const markdown = toMarkdown(paper)
    const tree = toMdast(paper)
    expect(shared(tree)).toBe(0)
    tree.children.length = 0
    delete tree.data
    expect(toMarkdown(paper)).toBe(markdown)
    expect(toMdast(paper)).toEqual(treeOf(paper))
  })

  it('is not changed by being written as Markdown or Word', async () => {
    const paper = paperWith()
    frozen(treeOf(paper))
    expect(toMarkdown(paper)).toBe(toMarkdown(toMdast(paper)))
    const docx = await toDocx(paper)
    expect(await toDocx(paper)).toEqual(docx)
    const before = paperWith({clauses: clauses.slice(1)})
    frozen(treeOf(before))
    await toDocx(paper, {since: before})
  })
})
