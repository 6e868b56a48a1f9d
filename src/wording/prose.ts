import type {BlockContent, PhrasingContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {copyOf} from '../tree/copy.ts'
import {parseMarkdown} from '../tree/parseMarkdown.ts'
import type {Phrase} from './run/said.ts'
import type {Speaker} from './speaker.ts'
import {withTerms} from './terms.ts'

/** Free Markdown as blocks: terms filled in, `ref:` links resolved to the number and title of their place. */
export function readProse(speaker: Speaker, text: string): BlockContent[] {
  const root = parseMarkdown(text)
  visit(root, node => {
    if (node.type === 'text') node.value = withTerms(speaker.terms, node.value)
    if ('children' in node)
      node.children = (node.children as PhrasingContent[]).flatMap(child => resolved(speaker, child)) as never
    if ('position' in node) delete node.position
  })
  return root.children as BlockContent[]
}

/** A `ref:` link as a link into the paper; `<ref:…>` prints number and title of the place. */
function resolved(speaker: Speaker, node: PhrasingContent): Phrase {
  if (node.type !== 'link' || !node.url.toLowerCase().startsWith('ref:')) return [node]
  // A copy: what is put in is still to be filled in.
  const link = copyOf(speaker.named(node.url).link)
  const [text] = node.children
  const bare = node.children.length === 1 && text?.type === 'text' && text.value === node.url
  if (bare) return link
  const [target] = link
  return target?.type === 'link' ? [{type: 'link', url: target.url, children: node.children}] : node.children
}
