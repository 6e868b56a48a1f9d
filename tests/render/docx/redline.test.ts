import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {toDocx} from '../../../src/render/docx/index.ts'
import {anchored, resolved} from '../../../src/tree/redline/anchors.ts'
import {renumbered} from '../../../src/tree/redline/numbers.ts'
import {slugOfLink, slugsOf} from '../../../src/tree/slugs.ts'
import {tidy} from '../../../src/tree/tidy/index.ts'
import {root as anyRoot} from '../arbitrary.ts'
import {as, h, link, list, p, quote, root, strong, table} from '../build.ts'
import {sample} from '../sample.ts'
import {lint} from './lint.ts'
import {type OpenFile, open} from './open.ts'
import {decided} from './tracked.ts'
import {validate} from './validate.ts'
import {child, type Element, elements} from './xml.ts'

const runs = Number(process.env.RUNS ?? 40)

/**
 * A page on which every row fits: whether a header row is repeated is the look of the file as it is printed, and that of a
 * redline prints both texts.
 */
const tall = {style: {page: {height: 100_000}}}

/** Sees that a redline is sound, is the new text when accepted and the old one when rejected, and opens it. */
async function redline(before: Root, after: Root): Promise<OpenFile> {
  const bytes = await toDocx(after, tall, before)
  expect(lint(bytes)).toEqual([])
  const file = open(bytes)
  expect(decided(file, 'accept')).toEqual(decided(open(await toDocx(after, tall)), 'accept'))
  // Sections keep their new numbers.
  const trees = anchored(tidy(before, 'join'), tidy(after, 'join'))
  const old = resolved(renumbered(trees.before, trees.after))
  expect(decided(file, 'reject')).toEqual(decided(open(await toDocx(old, tall)), 'reject'))
  return file
}

/** Texts of the changes of a file: `-` what is gone, `+` what is new. */
function changes(file: OpenFile): string[] {
  const found = elements(file.xml('word/document.xml'), 'w:ins', 'w:del')
  return found.flatMap(({name, children}) => {
    const text = elements({name: '', attributes: {}, children}, 'w:t', 'w:delText').map(inner =>
      inner.children.join(''),
    )
    return text.length > 0 ? [`${name === 'w:ins' ? '+' : '-'}${text.join('')}`] : []
  })
}

/** A tree with some blocks left out, some of another one put in, and some texts changed, as the numbers have it. */
function edited(tree: Root, other: Root, numbers: readonly number[]): Root {
  let index = 0
  const next = (): number => numbers[index++ % numbers.length] as number
  const copy = structuredClone(tree)
  const others = structuredClone(other.children)
  copy.children = copy.children.flatMap(block => {
    const choice = next() % 6
    return choice === 0 ? [] : choice === 1 ? [block, ...others.splice(0, 1)] : [block]
  })
  visit(copy, node => {
    const choice = next() % 5
    if (node.type === 'text' && choice === 0) node.value = `${[...node.value].slice(2).join('')}追記30日`
    if ('children' in node && node.children.length > 1 && choice === 1) (node.children as Nodes[]).splice(next() % 2, 1)
  })
  const slugs = new Set(slugsOf(tidy(copy, 'keep')).values())
  visit(copy, node => {
    const slug = node.type === 'link' ? slugOfLink(node.url) : undefined
    if (node.type === 'link' && slug !== undefined && !slugs.has(slug)) node.url = 'https://example.jp/gone'
  })
  return copy
}

const pair = fc
  .tuple(anyRoot, anyRoot, fc.array(fc.nat(30), {minLength: 1, maxLength: 40}))
  .map(([before, other, numbers]): [Root, Root] => [before, edited(before, other, numbers)])

describe('a redline of any two trees', () => {
  test('is the new tree when accepted, the old one when rejected', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([before, after]) => void (await redline(before, after))),
      {numRuns: runs},
    )
    await fc.assert(
      fc.asyncProperty(anyRoot, anyRoot, async (before, after) => void (await redline(before, after))),
      {numRuns: Math.ceil(runs / 4)},
    )
  })

  test('is valid to the Open XML SDK', {timeout: 120_000}, async () => {
    for (const [before, after] of fc.sample(pair, Math.ceil(runs / 10))) {
      expect(await validate(await toDocx(after, {}, before)), JSON.stringify([before, after])).toEqual([])
    }
  })

  test('has no change when nothing changed', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(anyRoot, async tree => {
        const bytes = await toDocx(tree, {}, structuredClone(tree))
        expect(open(bytes).text('word/document.xml')).toBe(open(await toDocx(tree)).text('word/document.xml'))
      }),
      {numRuns: Math.ceil(runs / 4)},
    )
  })
})

describe('a redline', () => {
  test('marks figures, not the paragraph', async () => {
    const file = await redline(root(p('データは14日間保管します。')), root(p('データは30日間保管します。')))
    expect(changes(file)).toEqual(['-14', '+30'])
  })

  test('marks words where the script changes', async () => {
    const file = await redline(
      root(p('ログはクラウドに保存します。')),
      root(p('ログはストレージに暗号化して保存します。')),
    )
    expect(changes(file)).toEqual(['-クラウドに', '+ストレージに暗号化して'])
  })

  test('of a paper marks what changed and nothing else', {timeout: 60_000}, async () => {
    const after = sample()
    visit(after, node => {
      if (node.type === 'text')
        node.value = node.value.replace('の2週間前まで', 'の4週間前まで').replace('機能の試験', '機能試験')
    })
    const file = await redline(sample(), after)
    expect(changes(file)).toEqual(['-2', '+4', '-の'])
  })

  test('marks new and deleted paragraphs with their ends', async () => {
    const file = await redline(root(p('一'), p('二つ目の段落'), p('三')), root(p('一'), p('三'), p('最後の段落')))
    const paragraphs = elements(file.xml('word/document.xml'), 'w:p').map(paragraph => {
      const mark = child(child(paragraph, 'w:pPr'), 'w:rPr')
      return mark?.children.map(inner => (inner as Element).name).join() ?? ''
    })
    expect(paragraphs).toEqual(['', 'w:del', '', 'w:ins', ''])
  })

  test('marks items, rows and cells', async () => {
    const before = root(
      list(false, p('取得'), p('保管'), [p('削除'), list(true, p('申請'), p('承認'))]),
      table(['対象', '期間'], ['ログ', '90日'], ['文書', '1年']),
    )
    const after = root(
      list(false, p('取得'), [p('削除'), list(true, p('申請'), p('確認'), p('承認'))], p('廃棄')),
      table(['対象', '期間'], ['ログ', '180日'], ['鍵', '5年'], ['文書', '1年']),
    )
    const file = await redline(before, after)
    expect(changes(file)).toEqual(['-保管', '+確認', '+廃棄', '-90', '+180', '+鍵', '+5年'])
    const rows = elements(file.xml('word/document.xml'), 'w:trPr').map(row => child(row, 'w:ins') !== undefined)
    expect(rows).toEqual([false, false, true, false])
  })

  test('takes a section that was renumbered, and the links to it, for the same', async () => {
    const before = root(h(1, '1 目的'), p('詳細は', link('#2-削除', '2 削除'), '。'), h(1, '2 削除'), p('削除します。'))
    const after = root(
      h(1, '1 目的'),
      p('詳細は', link('#3-削除', '3 削除'), '。'),
      h(1, '2 保管'),
      p('保管します。'),
      h(1, '3 削除'),
      p('削除します。'),
    )
    const file = await redline(before, after)
    expect(changes(file)).toEqual(['+2 保管', '+保管します。'])
    expect(elements(file.xml('word/document.xml'), 'w:hyperlink')).toHaveLength(1)
  })

  test('leads links of the old text to the headings it had', async () => {
    const before = root(h(1, '旧章'), p(link('#旧章', '旧章を参照')), h(1, '章'), p('一'))
    const after = root(h(1, '章'), p('一'), p(link('#章', '章を参照')))
    const file = await redline(before, after)
    expect(changes(file)).toEqual(['-旧章', '-旧章を参照', '+章を参照'])
    expect(elements(file.xml('word/document.xml'), 'w:bookmarkStart')).toHaveLength(2)
  })

  test('keeps boxes and their ends', async () => {
    const before = root(as('point', quote(p('要点'), list(false, p('あ'), p('い')))), p('後'))
    const after = root(as('point', quote(p('要点'), list(false, p('あ')))), p('後'))
    expect(changes(await redline(before, after))).toEqual(['-い'])
  })

  test('marks a change of looks', async () => {
    const file = await redline(root(p('重要な点')), root(p(strong('重要な点'))))
    expect(changes(file)).toEqual(['-重要な点', '+重要な点'])
  })

  test('marks the cells of a column that is new or gone', async () => {
    const narrow = root(table(['対象', '承認'], ['ログ', '山田'], ['文書', '鈴木']))
    const broad = root(table(['対象', '期間', '承認'], ['ログ', '90日', '山田'], ['鍵', '5年', '佐藤']))
    const cells = (file: OpenFile): (string | undefined)[] =>
      elements(file.xml('word/document.xml'), 'w:tcPr').map(
        cell => (child(cell, 'w:cellIns') ?? child(cell, 'w:cellDel'))?.name,
      )
    const wider = await redline(narrow, broad)
    expect(elements(wider.xml('word/document.xml'), 'w:tbl')).toHaveLength(1)
    expect(changes(wider)).toEqual(['+期間', '+90日', '-文書', '-鈴木', '+鍵', '+5年', '+佐藤'])
    expect(cells(wider)).toContain('w:cellIns')
    expect(await validate(await toDocx(broad, {}, narrow))).toEqual([])
    const narrower = await redline(broad, narrow)
    expect(cells(narrower)).toContain('w:cellDel')
    expect(await validate(await toDocx(narrow, {}, broad))).toEqual([])
  })

  test('repeats a header row only where it fits with both texts, so that none is cut off in print', async () => {
    const headed = (text: string) => root(table(['対象', text], ['ログ', '90日']))
    const repeated = (bytes: Uint8Array) => elements(open(bytes).xml('word/document.xml'), 'w:tblHeader').length
    const [before, after] = [headed('期間'.repeat(200)), headed('保管'.repeat(200))]
    expect([repeated(await toDocx(before)), repeated(await toDocx(after))]).toEqual([1, 1])
    expect(repeated(await toDocx(after, {}, before))).toBe(0)
    const short = [headed('期間'), headed('保管')] as const
    expect(repeated(await toDocx(short[1], {}, short[0]))).toBe(1)
  })

  test('replaces a table of which no column stays', async () => {
    const file = await redline(root(table(['対象'], ['ログ'])), root(table(['窓口', '電話'], ['総務', '03'])))
    expect(elements(file.xml('word/document.xml'), 'w:tbl')).toHaveLength(2)
  })

  test('has the contents of the new tree, not tracked', {timeout: 60_000}, async () => {
    const after = sample()
    visit(after, node => {
      if (node.type === 'text') node.value = node.value.replace('3.1 変更管理', '3.1 変更の管理')
      if (node.type === 'link') node.url = node.url.replace('31-変更管理', '31-変更の管理')
    })
    const contents = elements((await redline(sample(), after)).xml('word/document.xml'), 'w:sdt')[0]!
    expect(elements(contents, 'w:ins', 'w:del')).toEqual([])
    expect(elements(contents, 'w:t').map(text => text.children.join(''))).toContain('3.1 変更の管理')
  })

  test('breaks pages where the new document does', {timeout: 60_000}, async () => {
    const after = sample()
    after.children.splice(
      after.children.findIndex(node => node.type === 'heading' && JSON.stringify(node).includes('1. はじめに')),
      0,
      h(2, '前書き'),
    )
    const breaks = (file: OpenFile): string[] =>
      elements(file.xml('word/document.xml'), 'w:p').flatMap(paragraph => {
        const text = elements(paragraph, 'w:t', 'w:delText').map(inner => inner.children.join(''))
        return child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore') ? [text.join('')] : []
      })
    expect(breaks(await redline(sample(), after))).toEqual(breaks(open(await toDocx(after))))
    expect(breaks(await redline(after, sample()))).toEqual(breaks(open(await toDocx(sample()))))
  })

  test('refuses an old tree that cannot be written', async () => {
    await expect(toDocx(root(p('一')), {}, root(p(link('#nowhere', '一'))))).rejects.toThrow('見出しのない内部リンク')
  })
})

describe('author and date of a redline', () => {
  const of = async (data: object): Promise<unknown> => {
    const file = open(await toDocx({...root(p('新')), data}, {}, root(p('旧'))))
    const [first] = elements(file.xml('word/document.xml'), 'w:ins', 'w:del')
    return [first!.attributes['w:author'], first!.attributes['w:date']]
  }

  test('are those of the newest revision', async () => {
    const data = {reviser: '山田', provider: '株式会社例', modified: '2026-11-20'}
    expect(await of(data)).toEqual(['山田', '2026-11-20T00:00:00Z'])
  })

  test('fall back to the provider, and to no date', async () => {
    expect(await of({provider: '株式会社例', modified: '2026-11'})).toEqual(['株式会社例', '2026-11-01T00:00:00Z'])
    expect(await of({})).toEqual(['改訂者', undefined])
  })

  test('stand on changes that each have an id of their own', async () => {
    const file = open(await toDocx(sample(), {}, root(p('旧'))))
    const marks = elements(file.xml('word/document.xml'), 'w:ins', 'w:del', 'w:bookmarkStart')
    expect(new Set(marks.map(mark => mark.attributes['w:id'])).size).toBe(marks.length)
  })
})

describe('the page of changes', () => {
  const page = (file: OpenFile): string[] =>
    elements(file.xml('word/document.xml'), 'w:p').map(paragraph =>
      elements(paragraph, 'w:t')
        .map(text => text.children.join(''))
        .join(''),
    )

  test('stands on its own after the cover', {timeout: 60_000}, async () => {
    const lines = ['保存期間を14日間から30日間に延ばしました。', '保管場所を追加しました。']
    const bytes = await toDocx(sample(), {changes: lines}, sample())
    expect(await validate(bytes)).toEqual([])
    expect(lint(bytes)).toEqual([])
    const file = open(bytes)
    const texts = page(file)
    const place = texts.indexOf('前回からの変更')
    expect(texts.slice(place - 1, place + 4)).toEqual(['株式会社ナラティブ出版', '前回からの変更', ...lines, '目次'])
    const broken = elements(file.xml('word/document.xml'), 'w:p').filter(paragraph =>
      child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore'),
    )
    expect(broken).toHaveLength(3)
    expect(changes(file)).toEqual([])
  })

  test('says so when nothing changed', async () => {
    expect(page(open(await toDocx(root(p('一')), {changes: []})))).toEqual([
      '前回からの変更',
      '変更はありません。',
      '一',
    ])
  })
})
