/** An element of an XML part. Text is a child as a string. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/**
 * Parses the XML of a part: elements, attributes in double quotes, text, the five entities and character references.
 *
 * @throws Error when it is not well-formed, as far as this is about such parts.
 */
export function parseXml(xml: string): Element {
  const root: Element = {name: '', attributes: {}, children: []}
  const open: Element[] = [root]
  token.lastIndex = 0
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    const [whole, closing, name, attributes, empty, text] = match
    const parent = open.at(-1)!
    if (text !== undefined) parent.children.push(decode(text))
    else if (name === undefined) continue
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`Unexpected ${whole}`)
    } else {
      const pairs = [...(attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)].map(pair => [pair[1], decode(pair[2]!)])
      if (new Set(pairs.map(pair => pair[0])).size < pairs.length) throw new Error(`Attribute twice in ${whole}`)
      const element: Element = {name, attributes: Object.fromEntries(pairs), children: []}
      parent.children.push(element)
      if (!empty) open.push(element)
    }
    if (token.lastIndex === xml.length) break
  }
  const [document] = root.children.filter(child => typeof child !== 'string')
  if (token.lastIndex !== xml.length || open.length > 1 || !document)
    throw new Error(`Not well-formed: ${xml.slice(0, 200)}`)
  return document
}

/** All elements of some names, in document order. */
export function elements(node: Element, ...names: string[]): Element[] {
  return node.children.flatMap(child => {
    if (typeof child === 'string') return []
    return names.includes(child.name) ? [child, ...elements(child, ...names)] : elements(child, ...names)
  })
}

/** The first child element of a name. */
export function child(node: Element | undefined, name: string): Element | undefined {
  return node?.children.find((other): other is Element => typeof other !== 'string' && other.name === name)
}

/** `w:val` of a child element. */
export function value(node: Element | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val']
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

function decode(text: string): string {
  if (forbidden.test(text)) throw new Error('Forbidden character')
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w*));?/g, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    const character = entities[name as string]
    if (character === undefined) throw new Error(`Unknown entity ${whole}`)
    return character
  })
}
