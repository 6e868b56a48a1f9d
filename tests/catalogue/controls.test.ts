import {describe, expect, test} from 'vitest'
import {type Audience, type Control, controls, topics} from '../../src/catalogue/index.ts'

const all: readonly Control[] = Object.values(controls)

function addressing(audience: Audience): string[] {
  return all.filter(control => control.addresses === audience).map(control => control.topic)
}

test('the controls are those of the topics, in the same order', () => {
  expect(Object.keys(controls)).toEqual(topics)
  expect(all.map(control => control.topic)).toEqual(topics)
})

test('40 controls speak to providers, 4 to customers alone', () => {
  expect(addressing('CSC')).toEqual(['networkAccess', 'keyManagement', 'administratorLogs', 'supplierPolicy'])
  expect(addressing('CSP')).toEqual([
    'userRegistration',
    'accessProvisioning',
    'virtualSegregation',
    'networkAlignment',
    'supplyChain',
  ])
  expect(addressing('both')).toHaveLength(35)
})

test('the seven controls that ISO/IEC 27017 adds have no counterpart in ISO/IEC 27002', () => {
  expect(all.filter(control => !control.iso27002).map(control => control.topic)).toEqual([
    'sharedResponsibilities',
    'deletion',
    'virtualSegregation',
    'virtualMachineHardening',
    'administratorOperations',
    'serviceMonitoring',
    'networkAlignment',
  ])
})

test('titles are unique', () => {
  expect(new Set(all.map(control => control.title.ja)).size).toBe(44)
  expect(new Set(all.map(control => control.title.en)).size).toBe(44)
})

test('what a provider tells is unique', () => {
  expect(new Set(all.map(control => control.tells)).size).toBe(44)
})

describe.each(all)('$topic', ({title, tells, iso27002}) => {
  const titles = [title, ...(iso27002 ? [iso27002.title] : [])]

  test('every text is one trimmed line', () => {
    for (const text of [...titles.flatMap(({ja, en}) => [ja, en]), tells]) expect(text).toMatch(/^\S(?:[^\r\n\t]*\S)?$/)
  })

  test('titles are titles, in their languages', () => {
    for (const {ja, en} of titles) {
      expect(ja).toMatch(/[\p{sc=Han}\p{sc=Katakana}]/u)
      expect(ja).not.toMatch(/[。\u2e80-\u2fdf]/)
      expect(en).toMatch(/^[A-Z][\x20-\x7e’]+[^.]$/)
    }
  })

  test('what a provider tells is one short sentence of our own', () => {
    expect(tells).toMatch(/^[^。]{10,89}。$/)
    // The mark of the standard's own guidance, which is not ours to print.
    expect(tells).not.toMatch(
      /望ましい|しなければならない|(?:CSP|CSC|クラウドサービスプロバイダ|クラウドサービスカスタマ)/,
    )
  })
})

test('counterparts have numbers of ISO/IEC 27002:2022', () => {
  for (const {iso27002} of all) expect(iso27002?.number ?? '5.1').toMatch(/^[5-8]\.[1-9]\d?$/)
})
