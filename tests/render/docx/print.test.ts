import fc from 'fast-check'
import type {PhrasingContent, Root, RootContent, TableCell} from 'mdast'
import {expect, test} from 'vitest'
import {toMdast} from '../../../src/document/index.ts'
import {toDocx} from '../../../src/render/docx/index.ts'
import {whitepaper} from '../../../src/whitepaper/index.ts'
import {examples} from '../../examples/examples.ts'
import {as, h, list, p, quote, root} from '../build.ts'
import {noto, printedAll} from './office.ts'
import {png} from './picture.ts'

const fonts = {eastAsia: 'Noto Sans CJK JP', latin: 'Noto Sans CJK JP'}
const style = {body: fonts, heading: fonts, code: fonts, symbol: fonts.eastAsia}

/** Numbered words: each is on paper once, or is lost. */
function words() {
  let count = 0
  return {
    next: (): string => `w${String(++count).padStart(4, '0')}x`,
    get all(): string[] {
      return Array.from({length: count}, (_, index) => `w${String(index + 1).padStart(4, '0')}x`)
    },
  }
}

/** A line of some Japanese around a word. */
function line(word: string, length: number): string {
  return `${'保存世代数を変更し'.repeat(Math.ceil(length / 9)).slice(0, length)} ${word} です。`
}

/** A tree that the numbers describe: paragraphs, then tables, boxes, lists, code and images of many heights. */
function drawn(numbers: readonly number[]): {tree: Root; all: string[]} {
  const word = words()
  let index = 0
  const next = (most: number): number => (numbers[index++ % numbers.length] as number) % most
  const lines = (count: number): string[] => Array.from({length: count}, () => line(word.next(), next(60)))
  const broken = (count: number): PhrasingContent[] =>
    lines(count).flatMap((value, at): PhrasingContent[] => [
      ...(at > 0 ? [{type: 'break' as const}] : []),
      {type: 'text', value},
    ])
  const cell = (most: number): TableCell => ({type: 'tableCell', children: broken(1 + next(most))})
  const tall = (): number => [2, 12, 30, 47, 60, 110][next(6)] as number
  const blocks: (() => RootContent[])[] = [
    () => lines(next(40)).map(text => p(text)),
    () => {
      const columns = 1 + next(4)
      const row = (most: number) => ({
        type: 'tableRow' as const,
        children: Array.from({length: columns}, () => cell(most)),
      })
      return [{type: 'table', children: [row(1 + next(3)), ...Array.from({length: 1 + next(4)}, () => row(tall()))]}]
    },
    () => [as('point', quote(p(...broken(3)), list(false, ...lines(tall()).map(text => p(text)))))],
    () => [as('point', quote(...lines(next(50)).map(text => p(text))))],
    () => [list(next(2) === 0, ...lines(tall()).map(text => [p(text), list(false, p(line(word.next(), 5)))]))],
    () => [{type: 'code', value: lines(tall()).join('\n')}],
    () => [
      p(line(word.next(), 3)),
      p({type: 'image', url: 'tall.png', alt: '図'}),
      as('point', quote(p({type: 'image', url: 'tall.png', alt: '図'}), list(false, p(line(word.next(), 9))))),
    ],
  ]
  const children = Array.from({length: 3 + next(4)}, () => [
    h(2, `${next(9)}. 見出し`),
    ...(blocks[next(blocks.length)] as () => RootContent[])(),
  ])
  return {tree: root(...children.flat()), all: word.all}
}

/** A paper whose history has an entry with so many lines. */
function history(paper: (typeof examples)[number]['paper'], count: number): {tree: Root; all: string[]} {
  const word = words()
  const changes = Array.from({length: count}, () => `「情報のバックアップ」の保存世代数を変更 ${word.next()}`)
  const revisions = [...paper.revisions, {edition: '99.0', date: '2099-01-01', changes}]
  return {tree: toMdast(whitepaper({...paper, revisions})), all: word.all}
}

const lensawriter = examples.find(({slug}) => slug === 'lensawriter')?.paper as (typeof examples)[number]['paper']
const runs = Number(process.env.RUNS ?? 12)

test.runIf(noto.length > 0)(
  'every word is on paper, however tall rows, boxes, lists and images are',
  {timeout: 600_000},
  async () => {
    const papers = [
      ...[44, 46, 48, 50, 70].map(count => history(lensawriter, count)),
      ...fc.sample(fc.array(fc.nat(1000), {minLength: 30, maxLength: 60}), {numRuns: runs, seed: 17}).map(drawn),
    ]
    const assets = {'tall.png': png(40, 4000)}
    const files = await Promise.all(papers.map(({tree}) => toDocx(tree, {style, fonts: noto, assets})))
    for (const [index, pages] of printedAll(files).entries()) {
      const text = pages.join('\n')
      const lost = papers[index]?.all.filter(word => !text.includes(word))
      expect(lost, `paper ${index}`).toEqual([])
    }
  },
)
