import fc from 'fast-check'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {toMdast} from '../../src/document/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {seam} from '../clauses/describeClause.ts'
import {lint} from '../render/docx/lint.ts'
import {validate} from '../render/docx/validate.ts'
import {expectParity} from '../render/parity/index.ts'
import {papers} from '../samples/papers.ts'

describe('any paper', () => {
  it('reads without seams, has no empty section, and says in Markdown what its tree says', () => {
    fc.assert(
      fc.property(papers, paper => {
        const root = toMdast(paper)
        for (const [index, node] of root.children.entries()) {
          const next = root.children[index + 1]
          if (node.type === 'paragraph') expect(textOf(node)).not.toMatch(seam)
          if (node.type === 'heading') expect(next && (next.type !== 'heading' || next.depth > node.depth)).toBe(true)
        }
        const markdown = toMarkdown(paper)
        expectParity(root, {markdown})
        expect(toMarkdown(paper)).toBe(markdown)
      }),
      {numRuns: 30},
    )
  }, 60_000)

  it('becomes a Word file that is valid, says the same, and is the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(papers, async paper => {
        const docx = await toDocx(paper)
        expectParity(toMdast(paper), {docx})
        expect(lint(docx)).toEqual([])
        expect(await validate(docx)).toEqual([])
        expect(Buffer.compare(await toDocx(paper), docx)).toBe(0)
      }),
      {numRuns: 6},
    )
  }, 120_000)
})
