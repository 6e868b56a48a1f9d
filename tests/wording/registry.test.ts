import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compileTemplates, parseTemplate, type Source} from '../../src/wording/compile/index.ts'
import {homeOf} from '../../src/wording/home.ts'
import * as japanese from '../../src/wording/japanese.ts'
import {ownWording} from '../../src/wording/own.ts'
import {templates, valueTypes} from '../../src/wording/registry.ts'
import {ownTerms} from '../../src/wording/terms.ts'
import {speaker} from './speaker.ts'

const folder = new URL('../../templates/ja/', import.meta.url)
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => path.replaceAll('\\', '/'))
const markdown = files.filter(path => path.endsWith('.md')).sort()
const sources = markdown.map((path): Source => parseTemplate(path, readFileSync(new URL(path, folder), 'utf8')))

describe('the registry', () => {
  it('has every template of the folder, and no other', () => {
    expect([...templates().keys()].sort()).toEqual(markdown)
  })

  it('has the local wording of every value type that has no file, and no other', () => {
    const local = sources.flatMap(({file, values}) => [...values.keys()].map(name => `${file} ${name}`))
    const typed = [...valueTypes().keys()]
      .map(homeOf)
      .flatMap(home => (home.local ? [`${home.path} ${home.local}`] : []))
    expect(typed.sort()).toEqual(local.sort())
  })
})

describe('the compiled wording', () => {
  const {programs, faults} = compileTemplates(sources, new Set(ownTerms))

  it('has no fault', () => {
    expect([...sources.flatMap(source => source.faults), ...faults]).toEqual([])
  })

  it('is what the build wrote, the same each time, and data alone', () => {
    expect(Object.keys(japanese.templates)).toEqual([...programs.keys()])
    for (const [path, program] of programs) {
      expect(japanese.templates[path]).toBe(JSON.stringify(program))
      expect(JSON.parse(JSON.stringify(program))).toEqual(program)
    }
    const again = compileTemplates(sources, new Set(ownTerms)).programs
    expect(JSON.stringify([...again])).toBe(JSON.stringify([...programs]))
    expect(Object.keys(japanese.outlines).map(name => `outlines/${name}.yml`)).toEqual(
      files.filter(path => path.endsWith('.yml')).sort(),
    )
  })

  it('opens by path, and fails for one that isn’t there', () => {
    for (const path of markdown) expect(ownWording.template(path).sections.length).toBeGreaterThan(0)
    for (const path of ['clauses/bakcup.md', 'constructor', '']) {
      expect(() => ownWording.template(path)).toThrow('no template')
    }
    expect(() => ownWording.form('duration', 'lenght')).toThrow('no form')
    expect(speaker.template('clauses/backup.md').subject).toBe('バックアップ')
  })
})
