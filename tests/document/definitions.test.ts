import {toString as textOf} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {backup} from '../../src/clauses/index.ts'
import {toMdast, whitepaper} from '../../src/document/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import type {Outline, WhitepaperFacts} from '../../src/whitepaper/index.ts'

const glossary = [
  {term: '世代', means: '1回の取得で得られる写し'},
  {term: '写し', full: '複製したデータ'},
  {term: '営業日', means: '営業を行う日'},
]

const sections: Outline['sections'] = [
  {title: 'はじめに', parts: ['purpose', 'scope']},
  {title: '用語', parts: ['definitions']},
  {title: '参照', parts: [{prose: '[ここ](ref:data)に記載します。<ref:data>'}]},
  {id: 'data', title: 'データ', parts: ['backup']},
]

const text = (definitions: WhitepaperFacts['definitions']) =>
  toMarkdown(
    whitepaper({
      service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
      provider: {name: 'サンプル株式会社'},
      outline: {sections, numbering: 'section'},
      clauses: [backup({retention: {generations: 3}})],
      ...(definitions ? {definitions} : {}),
    }),
  )

it('keeps the entries whose words the paper uses, and those that they use', () => {
  const markdown = text({glossary})
  expect(markdown).toContain('| 世代 |')
  expect(markdown).toContain('| 写し |')
  expect(markdown).not.toContain('営業日')
  expect(text({glossary, all: true})).toContain('営業日')
})

it('leaves the section away where no entry is used, and numbers and references follow', () => {
  const markdown = text({glossary: [{term: '営業日', means: '営業を行う日'}]})
  expect(markdown).not.toContain('用語')
  expect(markdown).toBe(text(undefined))
  expect(markdown).toContain('[3. データ](#3-データ)')
  expect(text({glossary})).toContain('[4. データ](#4-データ)')
})

it('says beside definitions what it says without', () => {
  const outline: Outline = {
    sections: [
      {title: '一', parts: ['purpose', 'definitions', 'scope']},
      {title: '二', controls: true},
    ],
  }
  const paper = (more: Partial<WhitepaperFacts>) =>
    textOf(
      toMdast(
        whitepaper({
          service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
          provider: {name: 'サンプル株式会社'},
          outline,
          clauses: [backup({retention: {generations: 3}})],
          ...more,
        }),
      ),
    )
  const [before, after] = paper({definitions: {glossary}}).split(/本書では、次の用語を使用します。.*複製したデータ－/u)
  expect(`${before}${after}`).toBe(paper({}))
})
