import type {Heading} from 'mdast'
import {expect, test} from 'vitest'
import {presets} from '../../../src/render/docx/preset.ts'
import {withTitleLines} from '../../../src/render/docx/titleLines.ts'
import {as, h, p, root} from '../build.ts'

function lines(title: string): string[] {
  const tree = withTitleLines(root(as('title', h(1, title)), p('後')), presets.gothic)
  const heading = tree.children[0] as Heading
  return heading.children
    .map(node => (node.type === 'text' ? node.value : '↵'))
    .join('')
    .split('↵')
}

test.each([
  ['短い題', ['短い題']],
  ['elink セキュリティホワイトペーパー', ['elink ', 'セキュリティホワイトペーパー']],
  ['クラウドサービスセキュリティホワイトペーパー', ['クラウドサービスセキュリティ', 'ホワイトペーパー']],
  [
    '株式会社試験クラウド事業本部の文書管理サービスに関するセキュリティホワイトペーパー',
    ['株式会社試験クラウド事業本部の', '文書管理サービスに関する', 'セキュリティホワイトペーパー'],
  ],
  [
    'サンプル・クラウド・ストレージ情報セキュリティ対策説明書',
    ['サンプル・クラウド・ストレージ情報', 'セキュリティ対策説明書'],
  ],
])('%s', (title, expected) => {
  expect(lines(title)).toEqual(expected)
  expect(lines(title).join('')).toBe(title)
})

test('a title with markup, or none at all, stays as it is', () => {
  const tree = root(p('題のない文書'))
  expect(withTitleLines(tree, presets.gothic)).toBe(tree)
})
