import {expect, it} from 'vitest'
import {nextEdition} from '../../src/publish/edition.ts'

const date = '2025-11-05'

it.each([
  ['1.0', '1.1', '2.0'],
  ['1.9', '1.10', '2.0'],
  ['1.09', '1.10', '2.00'],
  ['1.00', '1.01', '2.00'],
  ['2.3.1', '2.4.0', '3.0.0'],
  ['第 1.1 版', '第 1.2 版', '第 2.0 版'],
  ['第10版', '第11版', '第11版'],
  ['第１版', '第２版', '第２版'],
  ['第１．９版', '第１．１０版', '第２．０版'],
  ['Ver.2.3', 'Ver.2.4', 'Ver.3.0'],
  ['v09', 'v10', 'v10'],
  ['ISO27017対応 第3版', 'ISO27017対応 第4版', 'ISO27017対応 第4版'],
  ['初版', '第2版', '第2版'],
  ['2024-06', '2025-11', '2025-11'],
  ['2024-06-17', '2025-11-05', '2025-11-05'],
  ['2024/6', '2025/11', '2025/11'],
  ['2024/6/17', '2025/11/5', '2025/11/5'],
  ['2024.06', '2025.11', '2025.11'],
  ['2024年6月版', '2025年11月版', '2025年11月版'],
])('goes on from %s to %s, or to %s', (last, minor, major) => {
  expect(nextEdition(last, {major: false, date})).toBe(minor)
  expect(nextEdition(last, {major: true, date})).toBe(major)
})

it('knows no next edition where it sees no pattern, or no day for one', () => {
  expect(nextEdition('改訂版', {major: false, date})).toBeUndefined()
  expect(nextEdition('2024-06-17', {major: false, date: '2025-11'})).toBeUndefined()
})
