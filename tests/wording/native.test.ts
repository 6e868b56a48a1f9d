import {describe, expect, it} from 'vitest'
import {dateSchema, partySchema, timeOfDaySchema, urlSchema} from '../../src/facts/index.ts'
import {natives} from '../../src/wording/native.ts'
import {valueTypes} from '../../src/wording/registry.ts'
import {phraseIn, textIn} from '../../src/wording/tell.ts'
import {speaker} from './speaker.ts'

const date = (text: string, dates: typeof speaker.dates) => textIn({...speaker, dates}, dateSchema, text)

describe('a date', () => {
  it.each([
    ['2024-06-17', '2024年6月17日', '2024/6/17', '2024.6.17', '令和6年6月17日'],
    ['2024-06', '2024年6月', '2024/6', '2024.6', '令和6年6月'],
    ['2019-05-01', '2019年5月1日', '2019/5/1', '2019.5.1', '令和元年5月1日'],
    ['2019-04-30', '2019年4月30日', '2019/4/30', '2019.4.30', '平成31年4月30日'],
    ['2019-05', '2019年5月', '2019/5', '2019.5', '令和元年5月'],
    ['1989-01-08', '1989年1月8日', '1989/1/8', '1989.1.8', '平成元年1月8日'],
    ['1989-01-07', '1989年1月7日', '1989/1/7', '1989.1.7', '昭和64年1月7日'],
    ['1926-12-24', '1926年12月24日', '1926/12/24', '1926.12.24', '大正15年12月24日'],
    ['1912-07-29', '1912年7月29日', '1912/7/29', '1912.7.29', '明治45年7月29日'],
    ['1900-01', '1900年1月', '1900/1', '1900.1', '明治33年1月'],
    ['1926-12-25', '1926年12月25日', '1926/12/25', '1926.12.25', '昭和元年12月25日'],
  ])('%s is written as the paper writes dates', (text, kanji, slashes, dots, era) => {
    expect([date(text, 'kanji'), date(text, 'slashes'), date(text, 'dots'), date(text, 'era')]).toEqual([
      kanji,
      slashes,
      dots,
      era,
    ])
  })
})

it('a time of day is told without zeroes', () => {
  expect(textIn(speaker, timeOfDaySchema, '02:00')).toBe('2時')
  expect(textIn(speaker, timeOfDaySchema, '14:05')).toBe('14時5分')
  expect(textIn(speaker, timeOfDaySchema, '00:00')).toBe('0時')
})

it('a party is the paper’s word for it, or its own name', () => {
  expect(textIn(speaker, partySchema, 'provider')).toBe('当社')
  expect(textIn(speaker, partySchema, '{provider}の部門責任者')).toBe('当社の部門責任者')
  expect(textIn(speaker, partySchema, 'AWS')).toBe('AWS')
})

it('an address is a link', () => {
  expect(phraseIn(speaker, urlSchema, 'https://example.com/')).toEqual([
    {type: 'link', url: 'https://example.com/', children: [{type: 'text', value: 'https://example.com/'}]},
  ])
})

it('every type with words of the paper is one, and gives the names that its forms may read', () => {
  const samples: Record<string, string> = {
    party: 'provider',
    url: 'https://example.com/',
    named: 'policy',
    date: '2024-06-17',
  }
  for (const [type, native] of Object.entries(natives)) {
    expect([...valueTypes().keys()]).toContain(type)
    const words = native?.words(speaker, samples[type] ?? '10:30') ?? {}
    expect(Object.keys(words).sort()).toEqual([...(native?.names ?? [])].sort())
  }
})
