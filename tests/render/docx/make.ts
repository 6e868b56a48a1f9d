import type {Root, RootContent} from 'mdast'
import {type DocxOptions, toDocx} from '../../../src/render/docx/index.ts'
import {root} from '../build.ts'
import {lint} from './lint.ts'
import {type OpenFile, open} from './open.ts'
import {child, type Element} from './xml.ts'

/** Makes a Word file of some blocks, or of a tree, sees that it is sound, and opens it. */
export async function make(content: Root | RootContent[], options?: DocxOptions): Promise<OpenFile> {
  const bytes = await toDocx(Array.isArray(content) ? root(...content) : content, options)
  const faults = lint(bytes)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return open(bytes)
}

/** The blocks of the body (`w:body`) made of some blocks, without the properties of the section. */
export async function bodyOf(...content: RootContent[]): Promise<Element[]> {
  const body = child((await make(content)).xml('word/document.xml'), 'w:body')!
  return body.children.filter((block): block is Element => typeof block !== 'string' && block.name !== 'w:sectPr')
}
