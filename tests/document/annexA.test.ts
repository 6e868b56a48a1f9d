import {readdirSync, readFileSync} from 'node:fs'
import type {Heading} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {editionYears, numbers, topics} from '../../src/catalogue/index.ts'
import {compare, describe as sentence} from '../../src/describe/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {type Outline, partNames, type Whitepaper, whitepaper} from '../../src/whitepaper/index.ts'
import {examples} from '../examples/examples.ts'
import {lint} from '../render/docx/lint.ts'
import {blocksOf} from '../render/parity/tree.ts'

/** LENSAwriter in another shape: it is told by control number, and holds nearly every control. */
function shaped(outline: Outline): Whitepaper {
  const paper = examples.find(({slug}) => slug === 'lensawriter')?.paper
  if (!paper) throw new Error('no lensawriter')
  return whitepaper({...paper, outline})
}

function headings(paper: Whitepaper): string[] {
  return toMdast(paper)
    .children.filter((node): node is Heading => node.type === 'heading')
    .map(node => textOf(node))
}

const annexA = shaped({preset: 'byAnnexA'})
const byControl = shaped({preset: 'byControl'})

describe('a paper under the numbers of JIS Q 27001:2023 Annex A', () => {
  const told = headings(annexA).filter(
    heading => /^(?:CLD\.)?\d+\.\d+\.?\S* /u.test(heading) && !/^[1-3]\.\d /u.test(heading),
  )

  test('gives the former numbers in brackets, and joins what the standard has joined', () => {
    expect(told).toContain('5.1 情報セキュリティのための方針群（A.5.1.1）')
    expect(told).toContain('5.31 法令，規制及び契約上の要求事項（A.18.1.1、A.18.1.5）')
    expect(told).toContain('8.13 情報のバックアップ（A.12.3.1）')
    expect(told).toContain('CLD.8.1.5 クラウドサービスカスタマの資産の除去')
  })

  test('stands in the order of its numbers, with the controls that ISO/IEC 27017 adds at the end', () => {
    const own = told.filter(heading => !heading.startsWith('CLD.'))
    const rank = (heading: string) => {
      const [theme = 0, control = 0] = (heading.split(' ')[0] ?? '').split('.').map(Number)
      return theme * 100 + control
    }
    expect(own.map(rank)).toEqual(own.map(rank).toSorted((one, other) => one - other))
    expect(told.findIndex(heading => heading.startsWith('CLD.'))).toBe(own.length)
  })

  test('loses no sentence and no reference, in Markdown and in Word', async () => {
    const bare = (paper: Whitepaper) =>
      blocksOf({...toMdast(paper), children: toMdast(paper).children.filter(node => node.type === 'paragraph')})
        .join('')
        .replace(/(?:CLD\.)?\d+(?:\.\d+)+|（A\.[^）]*）/gu, '#')
        .split(/(?<=。)/u)
        .toSorted()
    expect(bare(annexA)).toEqual(bare(byControl))
    expect(toMarkdown(annexA)).toContain('](#531-法令規制及び契約上の要求事項a1811a1815)')
    expect(lint(await toDocx(annexA))).toEqual([])
  })

  test.each(['outline.md', 'outline.ja.md'])('docs/%s shows what is printed', name => {
    const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
    const [, shown = ''] = /byAnnexA'\}\n```\n\n```text\n([^`]*)```/u.exec(page) ?? []
    expect(
      shown
        .trim()
        .split('\n')
        .filter(line => !told.includes(line)),
    ).toEqual([])
    expect(shown).not.toBe('')
  })

  test('leaves out the former numbers if asked to, and is an option of every outline', () => {
    expect(headings(shaped({preset: 'byAnnexA', formerNumbers: false}))).toContain(
      '5.31 法令，規制及び契約上の要求事項',
    )
    expect(headings(shaped({preset: 'byControl', edition: '2022'}))).toEqual(headings(annexA))
    expect(
      headings(whitepaper({...annexA, standard: {...annexA.standard, edition: '2022'}, outline: {}} as never)),
    ).toEqual(headings(annexA))
  })

  test('refers to its controls by these numbers, each once', () => {
    const paper = shaped({
      sections: [
        {id: 'law', title: '法令', parts: ['applicableLaw', 'cryptographyRegulation']},
        {id: 'rest', title: 'その他', controls: true},
        {
          id: 'about',
          title: '概要',
          parts: partNames,
        },
      ],
      numbering: 'section',
      edition: '2022',
      reference: {at: 'end', control: 'A.{number}'},
    })
    expect(toMarkdown(paper)).toMatch(/（A\.5\.31）/u)
    expect(toMarkdown(paper)).not.toMatch(/A\.5\.31、A\.5\.31/u)
  })

  test('a change names the section by its number there', () => {
    const [clause] = annexA.clauses.filter(({clause: topic}) => topic === 'backup')
    const before = whitepaper({...annexA, clauses: annexA.clauses.filter(one => one !== clause)} as never)
    const [change] = compare(before, annexA)
    expect(change && sentence(change, {numbers: true})).toContain('8.13')
  })

  test('an edition that there is not is refused', () => {
    expect(() => shaped({edition: '2013'} as never)).toThrow(/「2013」は使えません。「2015」、「2022」のどれか/u)
  })
})

test('every edition numbers every topic, in the order of its numbers', () => {
  for (const year of editionYears) expect(Object.keys(numbers[year]).toSorted()).toEqual(topics.toSorted())
})

test('no file outside the catalogue names an edition', () => {
  const src = new URL('../../src/', import.meta.url)
  const naming = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(
    path =>
      path.endsWith('.ts') &&
      !path.startsWith('catalogue') &&
      /(?:270(?:01|02|17):20\d\d|'20(?:13|15|16|22|23|24)')/u.test(readFileSync(new URL(path, src), 'utf8')),
  )
  expect(naming).toEqual([])
})
