import {expect, test} from 'vitest'
import {controlNumber, isTopic, topics} from '../../src/catalogue/index.ts'

test('there are 44 topics, each once', () => {
  expect(topics).toHaveLength(44)
  expect(new Set(topics).size).toBe(44)
})

test('topics stand in the order of their control numbers, CLD. left aside', () => {
  const places = topics.map(topic => controlNumber(topic).replace('CLD.', ''))
  const sorted = places.toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true}))
  expect(places).toEqual(sorted)
})

test('topics are words that can name a function and a file', () => {
  for (const topic of topics) expect(topic).toMatch(/^[a-z]+([A-Z][a-z]+)*$/)
})

test('isTopic knows the topics and nothing else', () => {
  expect(topics.every(isTopic)).toBe(true)
  for (const other of ['', 'Backup', '12.3.1', 'toString', 0, null, undefined, {}]) expect(isTopic(other)).toBe(false)
})
