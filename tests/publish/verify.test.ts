import {expect, test} from 'vitest'
import {freeze, verify} from '../../src/publish/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {paperWith} from './papers.ts'

const paper = paperWith({backup: {schedule: {every: 'day'}}})

test('verify tells what became of each file', async () => {
  const manifest = await freeze(paper)
  const [markdown, docx] = [toMarkdown(paper), await toDocx(paper)]
  expect(await verify(manifest, {'whitepaper.md': markdown, 'whitepaper.docx': docx})).toEqual({
    'whitepaper.md': 'same',
    'whitepaper.docx': 'same',
  })
  expect(await verify(manifest, {'whitepaper.md': Buffer.from(markdown)})).toEqual({
    'whitepaper.md': 'same',
    'whitepaper.docx': 'missing',
  })
  const broken = docx.with(docx.length - 1, 1)
  expect(await verify(manifest, {'whitepaper.md': `${markdown}\n`, 'whitepaper.docx': broken})).toEqual({
    'whitepaper.md': 'differs',
    'whitepaper.docx': 'differs',
  })
})
