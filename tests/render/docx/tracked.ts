import type {OpenFile} from './open.ts'
import {child, type Element, elements, value} from './xml.ts'

/** What a reader does with all tracked changes of a document. */
export type Decision = 'accept' | 'reject'

/**
 * The blocks of a document after all its tracked changes were accepted or rejected, as data to compare: paragraphs with
 * style, list and formatted text, tables with their rows. Left out are the contents, empty paragraphs that keep things
 * apart (`Separator`), widths, distances, and whether lines are stretched.
 *
 * @param file Word file, with tracked changes or without.
 * @param decision What to do with them.
 * @throws Error when text would be left in a paragraph whose end is gone.
 */
export function decided(file: OpenFile, decision: Decision): unknown[] {
  const body = child(file.xml('word/document.xml'), 'w:body')!
  const settled = settle(body, decision)
  return blocks(settled, {file, body: settled})
}

function settle(node: Element, decision: Decision): Element {
  const [kept, dropped] = decision === 'accept' ? ['w:ins', 'w:del'] : ['w:del', 'w:ins']
  const children = node.children.flatMap((inner): (Element | string)[] => {
    if (typeof inner === 'string') return [inner]
    if (inner.name === dropped) return []
    if (inner.name === kept) return settle(inner, decision).children
    if (
      inner.name === 'w:tc' &&
      child(
        child(inner, 'w:tcPr'),
        dropped.replace('w:', 'w:cell').replace(/ins|del/u, word => (word === 'ins' ? 'Ins' : 'Del')),
      )
    )
      return []
    if (inner.name === 'w:tr' && child(child(inner, 'w:trPr'), dropped)) return []
    const settled = settle(inner, decision)
    if (inner.name === 'w:p' && child(child(child(inner, 'w:pPr'), 'w:rPr'), dropped)) {
      const left = elements(settled, 'w:r')
      if (left.length > 0) throw new Error(`Left over: ${JSON.stringify(left)}`)
      return []
    }
    if (inner.name === 'w:hyperlink' && elements(settled, 'w:r').length === 0) return []
    if (inner.name === 'w:tbl' && !child(settled, 'w:tr')) return []
    return [settled]
  })
  return {...node, children}
}

interface Place {
  readonly file: OpenFile
  /** The whole body, to find bookmarks in. */
  readonly body: Element
}

function blocks(container: Element, place: Place): unknown[] {
  return container.children.flatMap((node): unknown[] => {
    if (typeof node === 'string') return []
    if (node.name === 'w:p') return paragraph(node, place)
    if (node.name !== 'w:tbl') return []
    const rows = elements(node, 'w:tr').filter(row => node.children.includes(row))
    return [
      rows.map(row => ({
        header: child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined,
        cells: row.children.flatMap(cell => {
          return typeof cell === 'object' && cell.name === 'w:tc' ? [blocks(cell, place)] : []
        }),
      })),
    ]
  })
}

function paragraph(node: Element, place: Place): unknown[] {
  const properties = child(node, 'w:pPr')
  const style = value(properties, 'w:pStyle')
  const text = runs(node, place)
  if (style === 'Separator' && text.length === 0) return []
  const alignment = value(properties, 'w:jc')
  return [{style, list: list(properties, place), alignment: alignment === 'left' ? undefined : alignment, text}]
}

/** Level, format and start of the list that a paragraph is in. */
function list(properties: Element | undefined, {file}: Place): unknown {
  const use = child(properties, 'w:numPr')
  if (!use) return undefined
  const numbering = file.xml('word/numbering.xml')
  const id = value(use, 'w:numId')
  const number = elements(numbering, 'w:num').find(other => other.attributes['w:numId'] === id)
  const abstract = elements(numbering, 'w:abstractNum').find(
    other => other.attributes['w:abstractNumId'] === value(number, 'w:abstractNumId'),
  )
  const level = value(use, 'w:ilvl')
  const definition = elements(abstract!, 'w:lvl').find(other => other.attributes['w:ilvl'] === level)
  return [level, value(definition, 'w:numFmt'), value(definition, 'w:start')]
}

/** The text of a paragraph in stretches of one look and one target. */
function runs(node: Element, place: Place, target?: string): {look: string; text: string}[] {
  const found: {look: string; text: string}[] = []
  const add = (look: string, text: string): void => {
    const last = found.at(-1)
    if (last?.look === look) last.text += text
    else if (text !== '') found.push({look, text})
  }
  for (const inner of node.children) {
    if (typeof inner === 'string') continue
    if (inner.name === 'w:r') add(JSON.stringify([lookOf(inner), target]), textOf(inner))
    else if (inner.name === 'w:hyperlink') {
      for (const {look, text} of runs(inner, place, targetOf(inner, place))) add(look, text)
    }
  }
  return found
}

function lookOf(run: Element): unknown[] {
  const properties = child(run, 'w:rPr')
  // A break looks like nothing.
  if (textOf(run) === '\n' && !properties) return []
  return ['w:b', 'w:i', 'w:strike'].map(name => child(properties, name)?.name).concat(value(properties, 'w:rStyle'))
}

function textOf(run: Element): string {
  return run.children
    .flatMap(inner => {
      if (typeof inner === 'string') return []
      if (inner.name === 'w:t' || inner.name === 'w:delText') return [inner.children.join('')]
      return inner.name === 'w:br' ? ['\n'] : inner.name === 'w:tab' ? ['\t'] : []
    })
    .join('')
}

/** Where a link leads to: the place of the paragraph with the bookmark, or the target outside. */
function targetOf(link: Element, {file, body}: Place): string {
  const {'w:anchor': anchor, 'r:id': id} = link.attributes
  if (id !== undefined) {
    const list = elements(file.xml('word/_rels/document.xml.rels'), 'Relationship')
    return `${list.find(item => item.attributes.Id === id)?.attributes.Target}#${anchor}`
  }
  const headings = elements(body, 'w:p').filter(other => elements(other, 'w:bookmarkStart').length > 0)
  const place = headings.findIndex(other =>
    elements(other, 'w:bookmarkStart').some(start => start.attributes['w:name'] === anchor),
  )
  if (place < 0) throw new Error(`No bookmark ${anchor}`)
  return `heading ${place}`
}
