import {toString as textOf} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {backup, eventLogging} from '../../src/clauses/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {whitepaper} from '../../src/whitepaper/index.ts'
import {registry} from '../samples/paper.ts'

const paragraphs = (joins: object) =>
  toMdast(
    whitepaper({
      ...registry,
      clauses: [backup({schedule: {every: 'day'}}), eventLogging({taken: {for: 'maintenance'}})],
      outline: {
        numbering: 'paragraph',
        contents: false,
        sections: [
          {title: '運用', parts: ['backup', {of: 'eventLogging', ...joins}]},
          {title: '窓口', parts: ['contacts', 'plans']},
        ],
      },
    }),
  )
    .children.map(node => textOf(node))
    .filter(text => text.startsWith('1.1. ') || text.startsWith('1.2. '))

it('begins a numbered paragraph with each share, unless it joins the one before', () => {
  const [first, second] = [
    'バックアップを日次で取得しています。',
    '本サービスの維持と管理に必要なログを取得しています。',
  ]
  expect(paragraphs({})).toEqual([`1.1. ${first}`, `1.2. ${second}`])
  expect(paragraphs({joins: true})).toEqual([`1.1. ${first}${second}`])
})
