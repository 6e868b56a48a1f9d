import {expect, test} from 'vitest'
import {controlNumber, editions, numbers, topics} from '../../src/catalogue/index.ts'

test('each edition has its names and numbers exactly the topics', () => {
  expect(Object.keys(editions)).toEqual(Object.keys(numbers))
  for (const column of Object.values(numbers)) expect(Object.keys(column).toSorted()).toEqual(topics.toSorted())
})

test('the 2015 edition gives 44 different numbers, 7 of them its own', () => {
  const column = Object.values(numbers['2015'])
  expect(new Set(column).size).toBe(44)
  expect(column.filter(number => number.startsWith('CLD.'))).toHaveLength(7)
  for (const number of column) expect(number).toMatch(/^(?:CLD\.)?\d{1,2}\.\d\.\d$/)
})

test('controlNumber looks a topic up, in the 2015 edition unless told', () => {
  expect(controlNumber('backup')).toBe('12.3.1')
  expect(controlNumber('deletion', '2015')).toBe('CLD.8.1.5')
})

test('the numbers are those of the contents list of a published whitepaper, and the customer-only four', () => {
  expect(Object.values(numbers['2015']).join(' ')).toBe(
    '5.1.1 6.1.1 6.1.3 CLD.6.3.1 7.2.2 8.1.1 CLD.8.1.5 8.2.2 9.1.2 9.2.1 9.2.2 9.2.3 9.2.4 9.4.1 9.4.4 CLD.9.5.1 ' +
      'CLD.9.5.2 10.1.1 10.1.2 11.2.7 12.1.2 12.1.3 CLD.12.1.5 12.3.1 12.4.1 12.4.3 12.4.4 CLD.12.4.5 12.6.1 13.1.3 ' +
      'CLD.13.1.4 14.1.1 14.2.1 15.1.1 15.1.2 15.1.3 16.1.1 16.1.2 16.1.7 18.1.1 18.1.2 18.1.3 18.1.5 18.2.1',
  )
})
