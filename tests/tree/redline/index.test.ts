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
    // Most of a word stays: only what was put in or taken out is marked.
    ['宇宙線の観測に使います。', '宇宙線観測に使います。', '宇宙線[-の-]観測に使います。'],
    ['7世代分を保持します。', '7世代を保持します。', '7世代[-分-]を保持します。'],
    ['35世代分を保持します。', '14世代を保持します。', '[-35-][+14+]世代[-分-]を保持します。'],
    ['機能の試験を行います。', '機能試験を行います。', '機能[-の-]試験を行います。'],
    ['サーバを監視します。', 'サーバーを監視します。', 'サーバ[+ー+]を監視します。'],
    ['ユーザのログ', 'ユーザーのログ', 'ユーザ[+ー+]のログ'],
    ['責任者が承認します。', '管理責任者が承認します。', '[+管理+]責任者が承認します。'],
    ['バックアップデータを保存', 'バックアップを保存', 'バックアップ[-データ-]を保存'],
    ['お客様に通知します。', 'お客様には通知します。', 'お客様に[+は+]通知します。'],
    ['障害時に連絡します。', '障害発生時に連絡します。', '障害[+発生+]時に連絡します。'],
    ['個人情報を削除します。', '個人情報等を削除します。', '個人情報[+等+]を削除します。'],
    ['3営業日以内に回答します。', '3営業日に回答します。', '3営業日[-以内-]に回答します。'],
    // A word replaced by another is replaced as a whole, even where the two share a character.
    ['日次で取得します。', '週次で取得します。', '[-日次-][+週次+]で取得します。'],
    ['データを保管します。', 'データを保存します。', 'データを[-保管-][+保存+]します。'],
    ['管理責任者が承認', '統括責任者が承認', '[-管理責任者-][+統括責任者+]が承認'],
    ['匿名化したデータ', '仮名化したデータ', '[-匿名化-][+仮名化+]したデータ'],
    ['AES-128で暗号化', 'AES-256で暗号化', 'AES-[-128-][+256+]で暗号化'],
    ['TLS 1.2以上', 'TLS 1.3以上', 'TLS [-1.2-][+1.3+]以上'],
    ['AWSのリージョン', 'Azureのリージョン', '[-AWS-][+Azure+]のリージョン'],
    ['月1回実施します。', '月2回以上実施します。', '月[-1回実施-][+2回以上実施+]します。'],
    ['取得していません。', '提供していません。', '[-取得-][+提供+]していません。'],
    [
      '利用者のデータは、契約終了後に削除します。',
      '利用者のデータは、解約日から90日後に削除します。',
      '利用者のデータは、[-契約終了後-][+解約日から90日後+]に削除します。',
    ],
    // Nothing is cut within what a reader takes for one character.
    ['葛\u{e0100}飾区で保管', '葛\u{e0101}飾区で保管', '[-葛\u{e0100}飾区-][+葛\u{e0101}飾区+]で保管'],
    ['担当👩‍💻です', '担当👨‍💻です', '担当[-👩‍💻-][+👨‍💻+]です'],
    ['国旗🇯🇵です', '国旗🇺🇸です', '国旗[-🇯🇵-][+🇺🇸+]です'],
    ['か\u3099ぞう', 'かぞう', '[-か\u3099ぞう-][+かぞう+]'],
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
    expect(shown(root(p('東京大阪')), root(p('東京', {type: 'break'}, '大阪')))).toEqual(['東京[+↵+]大阪'])
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
  test('sections that are counted otherwise because one was added, and links that print their numbers', () => {
    const before = root(
      h(2, '1. 目的'),
      p('詳細は', link('#2-削除', '2. 削除'), 'に述べます。'),
      h(2, '2. 削除'),
      p('消去します。'),
    )
    const after = root(
      h(2, '1. 目的'),
      p('詳細は', link('#3-削除', '3. 削除'), 'に述べます。'),
      h(2, '2. 保管'),
      h(2, '3. 削除'),
      p('消去します。'),
    )
    expect(shown(before, after)).toEqual([
      '1. 目的',
      '詳細は{3. 削除}に述べます。',
      '[+2. 保管+]',
      '3. 削除',
      '消去します。',
    ])
  })

  test('a title that changes with its number is told without the number', () => {
    expect(shown(root(h(2, '2. データの削除')), root(h(2, '3. データの消去')))).toEqual(['3. データの[-削除-][+消去+]'])
  })

  test('the list of contents is the new one', () => {
    const contents = (name: string): Root =>
      root(h(2, name), as('contents', list(false, p(link(`#${name}`, `目次の${name}`)))), p('本文'))
    expect(shown(contents('甲'), contents('甲乙'))).toEqual(['甲[+乙+]', '{{目次の甲乙}}', '本文'])
  })

  test('trees are not touched', () => {
    const [before, after] = [root(h(1, 'a'), p(link('#a', 'b'))), root(h(1, 'b'), p(link('#b', 'c')))]
    const copies = structuredClone([before, after])
    api.redline(before, after)
    expect([before, after]).toEqual(copies)
  })
})
