import {readdirSync, readFileSync} from 'node:fs'
import {Liquid} from 'liquidjs'
import {unified} from 'unified'
import {describe, expect, it, vi} from 'vitest'
import type {Clause} from '../../src/clauses/index.ts'
import {toMdast, whitepaper} from '../../src/document/index.ts'
import {toMarkdown} from '../../src/render/index.ts'
import {importsOf} from '../architecture/imports.ts'
import {clauses, parts} from '../samples/paper.ts'

const src = new URL('../../src/', import.meta.url)
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))

/** The files of src that import what a pattern matches, apart from types. */
function importersOf(specifier: RegExp): string[] {
  return files.filter(path =>
    importsOf(readFileSync(new URL(path, src), 'utf8')).some(
      found => !found.typeOnly && specifier.test(found.specifier),
    ),
  )
}

describe('what parses wording', () => {
  it('is imported by the compiler alone, and the compiler by what lays a paper’s own wording over ours', () => {
    expect(importersOf(/^liquidjs$/u)).toEqual(['wording/compile/liquid.ts'])
    expect(importersOf(/^yaml$/u)).toEqual(['whitepaper/parseOutline.ts'])
    expect(importersOf(/^remark-parse$/u)).toEqual(['tree/parseMarkdown.ts'])
    expect(importersOf(/\/compile\//u)).toEqual(['wording/overlay.ts'])
    expect(importersOf(/\/japanese\.ts$/u)).toEqual(['wording/own.ts'])
  })

  it('does nothing for a paper without wording, prose or an outline of its own', () => {
    const liquid = vi.spyOn(Liquid.prototype, 'parse')
    const markdown = vi.spyOn(Object.getPrototypeOf(unified) as {parse: () => unknown}, 'parse')
    try {
      const paper = whitepaper({...parts, clauses})
      toMdast(paper)
      expect(liquid).not.toHaveBeenCalled()
      expect(markdown).not.toHaveBeenCalled()
      const remarks = {clause: 'backup', facts: {remarks: '**補足**です。'}} as unknown as Clause
      toMarkdown(whitepaper({...parts, clauses: [remarks]}))
      expect(liquid).not.toHaveBeenCalled()
      expect(markdown).toHaveBeenCalled()
      whitepaper({...parts, clauses, wording: {'values/url.md': '## default\n\n{{ value }}'}})
      expect(liquid).toHaveBeenCalled()
    } finally {
      liquid.mockRestore()
      markdown.mockRestore()
    }
  })
})
