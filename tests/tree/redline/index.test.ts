import type {Nodes, Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import * as api from '../../../src/tree/redline/index.ts'
import {tidy} from '../../../src/tree/tidy/index.ts'
import {as, emphasis, h, link, list, p, root, strong, table} from '../../render/build.ts'

test('exposes the public api', () => {
  expect(Object.keys(api)).toEqual(['redline'])
})

/** A redline as text: `[-gone-]`, `[+new+]`; a node a line, its type before it. */
function shown(before: Root, after: Root): string[] {
  const tree = api.redline(tidy(before, 'join'), tidy(after, 'join'))
  return tree.children.map(text)
}

function text(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(text).join(node.type === 'tableRow' ? '|' : '') : inside(node)
  const change = (node.data as {change?: string} | undefined)?.change
  const around = node.type === 'list' || node.type === 'table' || node.type === 'link' ? `{${inner}}` : inner
  return change === 'deleted' ? `[-${around}-]` : change === 'inserted' ? `[+${around}+]` : around
}

function inside(node: Nodes): string {
  return 'value' in node ? node.value : node.type === 'break' ? '↵' : ''
}

describe('lines', () => {
  test.each([
    ['データは14日間保管します。', 'データは30日間保管します。', 'データは[-14-][+30+]日間保管します。'],
    ['2024年6月17日', '2025年7月1日', '[-2024年6月17-][+2025年7月1+]日'],
    ['毎日10:00から18:00まで', '毎日9:00から17:00まで', '毎日[-10-][+9+]:00から[-18-][+17+]:00まで'],
    [
      '東京リージョンに保管します。',
      '東京リージョンおよび大阪リージョンに保管します。',
      '東京リージョン[+および大阪リージョン+]に保管します。',
    ],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(root(p(before)), root(p(after)))).toEqual([expected])
  })

  test('keep marks and links together', () => {
    const before = root(p('鍵は', strong('14日間', emphasis('だけ')), link('https://example.jp/a', '保管14年'), 'です'))
    const after = root(p('鍵は', strong('30日間', emphasis('だけ')), link('https://example.jp/a', '保管30年'), 'です'))
    expect(shown(before, after)).toEqual(['鍵は[-14-][+30+]日間だけ{保管[-14-][+30+]年}です'])
  })

  test('show a link that leads elsewhere', () => {
    const to = (url: string): Root => root(p('詳細は', link(url, 'こちら'), 'をご覧ください。'))
    expect(shown(to('https://example.jp/a'), to('https://example.jp/b'))).toEqual([
      '詳細は{[-こちら-]}{[+こちら+]}をご覧ください。',
    ])
  })

  test('show a break', () => {
    expect(shown(root(p('東京大阪')), root(p('東京', {type: 'break'}, '大阪')))).toEqual([
      '[-東京大阪-][+東京+][+↵+][+大阪+]',
    ])
  })
})

describe('blocks', () => {
  test('stay with their headings', () => {
    const none = p('該当しません。')
    expect(shown(root(h(2, '1 甲'), none, h(2, '2 乙'), none), root(h(2, '1 甲'), h(2, '2 乙'), none, none))).toEqual([
      '1 甲',
      '[-該当しません。-]',
      '2 乙',
      '該当しません。',
      '[+該当しません。+]',
    ])
  })

  test('that have little in common are gone and new', () => {
    expect(shown(root(p('バックアップを取得します。')), root(p('通信はTLSで暗号化されます。')))).toEqual([
      '[-バックアップを取得します。-]',
      '[+通信はTLSで暗号化されます。+]',
    ])
  })

  test('of another kind are gone and new', () => {
    expect(shown(root(p('取得')), root(h(2, '取得')))).toEqual(['[-取得-]', '[+取得+]'])
    expect(shown(root(list(false, p('取得'))), root(list(true, p('取得'))))).toEqual(['[-{取得}-]', '[+{取得}+]'])
  })

  test('of one role become each other only', () => {
    expect(shown(root(as('end', p('以上です'))), root(p('以上です')))).toEqual(['[-以上です-]', '[+以上です+]'])
  })

  test('nest: items and rows change by themselves', () => {
    expect(
      shown(
        root(list(false, p('1日'), [p('2日'), list(true, p('甲'), p('乙'))])),
        root(list(false, [p('2日'), list(true, p('甲'), p('乙'), p('丙'))], p('3年'))),
      ),
    ).toEqual(['{[-1日-]2日{甲乙[+丙+]}[+3年+]}'])
    expect(shown(root(table(['a', 'b'], ['x', '1'])), root(table(['a', 'b'], ['y', '2'], ['x', '3'])))).toEqual([
      '{a|b[+y|2+]x|[-1-][+3+]}',
    ])
  })
})

describe('what is not a change', () => {
  test('the list of contents is the new one', () => {
    const contents = (name: string): Root =>
      root(h(2, name), as('contents', list(false, p(link(`#${name}`, `目次の${name}`)))), p('本文'))
    expect(shown(contents('甲'), contents('甲乙'))).toEqual(['[-甲-][+甲乙+]', '{{目次の甲乙}}', '本文'])
  })

  test('trees are not touched', () => {
    const [before, after] = [root(h(1, 'a'), p(link('#a', 'b'))), root(h(1, 'b'), p(link('#b', 'c')))]
    const copies = structuredClone([before, after])
    api.redline(before, after)
    expect([before, after]).toEqual(copies)
  })
})
