import {toString as textOf} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {intellectualProperty} from '../../src/clauses/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'
import {registry} from '../samples/paper.ts'

const paper = (support: NonNullable<WhitepaperFacts['contacts']>[string]) =>
  whitepaper({
    ...registry,
    contacts: {support},
    clauses: [intellectualProperty({contact: 'support'})],
    outline: {
      sections: [
        {title: '知的財産権', parts: ['intellectualProperty']},
        {title: 'プラン', parts: ['plans']},
      ],
    },
  })

it('tells a desk in place with its number and addresses, and needs no table of desks then', () => {
  const desk = {name: '窓口', tel: '03-1234-5678', email: 'support@example.com', inPlace: true} as const
  expect(textOf(toMdast(paper(desk)))).toContain('窓口（03-1234-5678、support@example.com）で受け付けています。')
  expect(toMarkdown(paper(desk))).toContain('tel:0312345678')
  const {inPlace: _, ...listed} = desk
  expect(() => toMdast(paper(listed))).toThrow('この部分を述べる節が構成にありません')
})

it('refuses what could be told in the table of desks alone', () => {
  expect(() => paper({name: '窓口', inPlace: true})).toThrow('tel、emailまたはurl')
  expect(() => paper({name: '窓口', email: 'a@example.com', hours: {days: 'business'}, inPlace: true})).toThrow('一覧')
})
