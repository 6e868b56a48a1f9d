import {type OpenFile, open} from './open.ts'
import {child, type Element, elements, value} from './xml.ts'

/**
 * Looks for faults that the validator of the Open XML SDK does not see, but Word, or the reader, would.
 *
 * @param bytes Word file.
 * @returns One sentence a fault; none for a sound file.
 */
export function lint(bytes: Uint8Array): string[] {
  const file = open(bytes)
  const parts = file.paths.filter(path => /^word\/(?:document|footer\d*|header\d*|footnotes|endnotes)\.xml$/.test(path))
  return [
    ...file.paths
      .filter(path => path.endsWith('.xml') || path.endsWith('.rels'))
      .flatMap(path => wellFormed(file, path)),
    ...parts.flatMap(path => {
      const part = file.xml(path)
      const found = [
        ...cells(part),
        ...fields(part),
        ...styles(part, file),
        ...lists(part, file),
        ...relationships(part, file, path),
      ]
      return found.map(fault => `${path}: ${fault}`)
    }),
    ...bookmarks(file),
    ...ids(file, parts),
    ...prompts(file, parts),
  ]
}

function wellFormed(file: OpenFile, path: string): string[] {
  try {
    file.xml(path)
    return []
  } catch (error) {
    return [`${path}: ${(error as Error).message}`]
  }
}

/** A cell ends in a paragraph; the widths of a row are those of the grid. */
function cells(part: Element): string[] {
  const faults = elements(part, 'w:tc').flatMap(cell => {
    const last = cell.children.at(-1)
    return typeof last === 'object' && last.name === 'w:p' ? [] : ['a cell does not end in a paragraph']
  })
  for (const table of elements(part, 'w:tbl')) {
    const grid = elements(child(table, 'w:tblGrid')!, 'w:gridCol').map(column => column.attributes['w:w'])
    for (const row of table.children) {
      if (typeof row === 'string' || row.name !== 'w:tr') continue
      const widths = row.children.flatMap(cell => {
        return typeof cell === 'object' && cell.name === 'w:tc'
          ? [child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']]
          : []
      })
      if (widths.join() !== grid.join()) faults.push(`a row of ${widths} in a grid of ${grid}`)
    }
    const sum = String(grid.reduce((total, width) => total + Number(width), 0))
    const whole = child(child(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']
    if (sum !== whole) faults.push(`a grid of ${sum} in a table of ${whole}`)
  }
  return faults
}

/** Fields begin, separate and end, in this order, properly nested. */
function fields(part: Element): string[] {
  const open: string[] = []
  for (const mark of elements(part, 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType']!
    if (type === 'begin') open.push(type)
    else if (type === 'separate' && open.at(-1) === 'begin') open[open.length - 1] = type
    else if (type === 'end' && open.pop() === 'separate') continue
    else return [`a field mark out of place: ${type}`]
  }
  return open.length > 0 ? ['a field that does not end'] : []
}

function styles(part: Element, file: OpenFile): string[] {
  const sheet = file.xml('word/styles.xml')
  const known = new Set(
    elements(sheet, 'w:style').map(style => `${style.attributes['w:type']} ${style.attributes['w:styleId']}`),
  )
  const types: Readonly<Record<string, string>> = {
    'w:pStyle': 'paragraph',
    'w:rStyle': 'character',
    'w:tblStyle': 'table',
  }
  const used = elements(part, ...Object.keys(types)).map(use => `${types[use.name]} ${use.attributes['w:val']}`)
  const based = elements(sheet, 'w:basedOn', 'w:next', 'w:link').map(use => use.attributes['w:val']!)
  return [
    ...[...new Set(used)].filter(style => !known.has(style)).map(style => `an unknown style: ${style}`),
    ...based.filter(id => ![...known].some(style => style.endsWith(` ${id}`))).map(id => `an unknown style: ${id}`),
  ]
}

function lists(part: Element, file: OpenFile): string[] {
  const numbering = file.xml('word/numbering.xml')
  const abstracts = new Map(
    elements(numbering, 'w:abstractNum').map(list => [list.attributes['w:abstractNumId'], list]),
  )
  const numbers = new Map(
    elements(numbering, 'w:num').map(list => [list.attributes['w:numId'], value(list, 'w:abstractNumId')]),
  )
  return elements(part, 'w:numPr').flatMap(use => {
    const abstract = abstracts.get(numbers.get(value(use, 'w:numId')))
    const level = value(use, 'w:ilvl')
    const found = abstract && elements(abstract, 'w:lvl').some(other => other.attributes['w:ilvl'] === level)
    return found ? [] : [`an unknown list: ${value(use, 'w:numId')}, level ${level}`]
  })
}

/** What refers to a relationship has one; each is used; targets outside are URIs of ASCII characters. */
function relationships(part: Element, file: OpenFile, path: string): string[] {
  const list = file.xml(path.replace(/([^/]+)$/, '_rels/$1.rels'))
  const known = new Map(elements(list, 'Relationship').map(item => [item.attributes.Id, item.attributes]))
  if (known.size < elements(list, 'Relationship').length) return ['two relationships with one id']
  const used = elements(part, 'w:hyperlink', 'w:footerReference', 'w:headerReference').map(
    use => use.attributes['r:id'],
  )
  return [
    ...used.filter(id => id !== undefined && !known.has(id)).map(id => `no relationship ${id}`),
    ...[...known.values()].flatMap(({Id, TargetMode, Target}) => {
      if (TargetMode !== 'External') return []
      return [
        ...(used.includes(Id) ? [] : [`a relationship that nothing uses: ${Id}`]),
        ...(URL.canParse(Target!) && /^[!-~]+$/.test(Target!) ? [] : [`a target that is no URI: ${Target}`]),
      ]
    }),
  ]
}

/** Names of bookmarks are valid and differ, also without regard to case; each ends; anchors have one. */
function bookmarks(file: OpenFile): string[] {
  const body = file.xml('word/document.xml')
  const starts = elements(body, 'w:bookmarkStart').map(start => start.attributes)
  const names = starts.map(start => start['w:name']!)
  const ends = elements(body, 'w:bookmarkEnd').map(end => end.attributes['w:id'])
  const anchors = elements(body, 'w:hyperlink').flatMap(link =>
    link.attributes['r:id'] ? [] : [link.attributes['w:anchor']!],
  )
  const inFields = elements(body, 'w:instrText').flatMap(
    code => /PAGEREF (\S+)/.exec(code.children.join(''))?.[1] ?? [],
  )
  return [
    ...names.filter(name => !/^\p{L}[\p{L}\p{N}_]{0,39}$/u.test(name)).map(name => `an invalid bookmark: ${name}`),
    ...twice(names.map(name => name.toLowerCase())).map(name => `a bookmark twice: ${name}`),
    ...twice(starts.map(start => start['w:id']!)).map(id => `a bookmark id twice: ${id}`),
    ...(starts.map(start => start['w:id']).join() === ends.join() ? [] : ['bookmarks that do not end in their order']),
    ...[...anchors, ...inFields]
      .filter(name => !names.includes(name))
      .map(name => `an anchor without a bookmark: ${name}`),
  ]
}

function ids(file: OpenFile, parts: readonly string[]): string[] {
  const found = parts.flatMap(path => elements(file.xml(path), 'wp:docPr').map(item => item.attributes.id!))
  return twice(found).map(id => `a drawing id twice: ${id}`)
}

/** Nothing makes Word ask on opening. */
function prompts(file: OpenFile, parts: readonly string[]): string[] {
  const updates = value(file.xml('word/settings.xml'), 'w:updateFields')
  const dirty = parts.some(path =>
    elements(file.xml(path), 'w:fldChar').some(mark => mark.attributes['w:dirty'] === 'true'),
  )
  return [
    ...(updates && updates !== 'false' ? ['fields are updated on opening'] : []),
    ...(dirty ? ['a dirty field'] : []),
  ]
}

function twice(values: readonly string[]): string[] {
  return values.filter((other, index) => values.indexOf(other) !== index)
}
