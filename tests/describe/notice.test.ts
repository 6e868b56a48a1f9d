import type {Root} from 'mdast'
import {expect, it} from 'vitest'
import {compare, revisionNotice} from '../../src/describe/index.ts'
import {revise} from '../../src/publish/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {paperWith} from '../publish/papers.ts'

const before = revise(paperWith({backup: {schedule: {every: 'day'}, retention: {generations: 7}}}), {
  date: '2024-01-24',
})

function noticed(after: ReturnType<typeof paperWith>, options?: Parameters<typeof revisionNotice>[2]): string {
  return toMarkdown(revisionNotice(compare(before, after), after, options) as Root)
}

it('tells what got worse first, then what got better, then the rest', () => {
  const facts = {schedule: {every: 'week'}, retention: {generations: 35}, remarks: '詳細は個別にご案内します。'}
  const after = revise(paperWith({backup: facts}), {before, date: '2024-06-17'})
  expect(noticed(after, {contact: 'support'})).toBe(`# 「サンプルクラウド セキュリティホワイトペーパー」改訂のお知らせ

2024年6月17日に「サンプルクラウド セキュリティホワイトペーパー」を改訂し、版数を2.0としました。変更した点は、次のとおりです。

## ご確認いただきたい変更

- 「情報のバックアップ」の取得の頻度を日次から週次に変更しました。

## 改善した点

- 「情報のバックアップ」の保存世代数を7世代から35世代に変更しました。

## その他の変更

- 「情報のバックアップ」に補足を追加しました。

ご不明な点は、サポート窓口までお問い合わせください。
`)
})

it('says so where no fact has changed', () => {
  const same = {backup: {schedule: {every: 'day'}, retention: {generations: 7}}}
  const after = paperWith(same, {terms: {provider: '弊社'}, revisions: before.revisions})
  expect(
    noticed(after, {edition: '1.1', date: '2024-06'}),
  ).toBe(`# 「サンプルクラウド セキュリティホワイトペーパー」改訂のお知らせ

2024年6月に「サンプルクラウド セキュリティホワイトペーパー」を改訂し、版数を1.1としました。表現や構成の変更であり、サンプルクラウドの提供内容に変更はありません。変更した点は、次のとおりです。

## その他の変更

- 用語「当社」を「弊社」に変更しました。
`)
})
