import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {compare} from '../../src/describe/index.ts'
import {editionStatus, type Manifest, thaw} from '../../src/publish/index.ts'
import {schemaVersion, upgraded, upgraders} from '../../src/publish/upgrade.ts'
import {toDocx} from '../../src/render/index.ts'
import {lint} from '../render/docx/lint.ts'

/**
 * Manifests as earlier versions of the library wrote them, `<schema version>-<paper>.json`. They are kept as they are: when
 * one no longer opens, the schema has a new version and needs an upgrader.
 */
const folder = 'tests/publish/manifests'
const kept = readdirSync(folder).map((name): [string, Manifest] => [
  name,
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
])

describe.each(kept)('the manifest %s', (name, manifest) => {
  test('is named after its schema', () => {
    expect(name.startsWith(`${manifest.schemaVersion}-`)).toBe(true)
  })

  test('can be compared with', () => {
    const paper = thaw(manifest)
    expect(compare(paper, thaw(manifest))).toEqual([])
    expect(editionStatus(manifest, paper).changes).toEqual([])
  })

  test('can be redlined against', async () => {
    expect(lint(await toDocx(thaw(manifest), {since: manifest}))).toEqual([])
  })
})

describe('upgraders', () => {
  test('lead from each version to the next, and each version has a manifest', () => {
    const versions = Array.from({length: schemaVersion}, (_version, index) => index + 1)
    expect(Object.keys(upgraders).map(Number)).toEqual(versions.slice(0, -1))
    expect(
      [...new Set(kept.map(([, manifest]) => manifest.schemaVersion))].toSorted((one, other) => one - other),
    ).toEqual(versions)
  })

  test('run one after the other', () => {
    const table = {
      1: ({name, ...facts}: Record<string, unknown>) => ({...facts, service: {name}}),
      2: (facts: Record<string, unknown>) => ({...facts, provider: {name: 'サンプル株式会社'}}),
    }
    const now = {service: {name: 'サンプル'}, provider: {name: 'サンプル株式会社'}}
    expect(upgraded({name: 'サンプル'}, 1, table, 3)).toEqual(now)
    expect(upgraded({service: {name: 'サンプル'}}, 2, table, 3)).toEqual(now)
    expect(upgraded(now, 3, table, 3)).toBe(now)
  })

  test('refuse a later version, and what is none', () => {
    expect(() => upgraded({}, schemaVersion + 1)).toThrow(`schemaVersion：「${schemaVersion + 1}」`)
    expect(() => upgraded({}, undefined as unknown as number)).toThrow('schemaVersion：「undefined」')
  })
})
