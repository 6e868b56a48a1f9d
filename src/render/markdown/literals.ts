import type {Link, Nodes, PhrasingContent} from 'mdast'

/** A host as most are, or one with letters of other scripts; what follows, in ASCII. */
const web = String.raw`(?<![A-Za-z])https?:\/\/(?:[\w.-]+|[\p{L}\p{N}.-]+)[!-;=?-~]*`
const bare = String.raw`(?<![\w/])www\.[\w.-]+[!-;=?-~]*`
const mail = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const literal = new RegExp(`${web}|${bare}|${mail}`, 'giu')

/** What GitHub leaves out at the end of an address: punctuation. */
const trailing = /(?:[?!.,:*_~'"\]]|&[\w#]*;?)+$/u

/**
 * A tree in which addresses in text are links of their own. GitHub makes links of them anyway, but takes the Japanese that
 * follows for a part of the address, and the backslash before a sign that we escape, too.
 *
 * @param node - Tidy tree.
 */
export function withLiterals<Node extends Nodes>(node: Node): Node {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' && /:\/\/|www\.|@/iu.test(child.value) ? split(child.value) : [withLiterals(child)],
  )
  return {...node, children} as Node
}

function split(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const match of text.matchAll(literal)) {
    const address = trimmed(match[0])
    if (match.index > from) nodes.push({type: 'text', value: text.slice(from, match.index)})
    nodes.push(linkTo(address))
    from = match.index + address.length
  }
  return from < text.length || nodes.length === 0 ? [...nodes, {type: 'text', value: text.slice(from)}] : nodes
}

/** An address without the punctuation after it, and without a bracket that closes what was opened before it. */
function trimmed(address: string): string {
  const short = address.replace(trailing, '')
  const unopened = short.endsWith(')') && short.split(')').length > short.split('(').length
  return unopened ? trimmed(short.slice(0, -1)) : short
}

function linkTo(address: string): Link {
  const scheme = /^https?:/iu.test(address) ? '' : /^www\./iu.test(address) ? 'http://' : 'mailto:'
  return {type: 'link', url: scheme + address, children: [{type: 'text', value: address}]}
}
