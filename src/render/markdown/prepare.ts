import type {Nodes, Root} from 'mdast'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import {refuse} from '../../tree/refusal/index.ts'
import {tidy} from '../../tree/tidy/index.ts'
import {withAnchors} from './anchors.ts'
import {isUnmarkable} from './handle/attention.ts'
import {withLiterals} from './literals.ts'
import type {MarkdownOptions} from './options.ts'
import {lookAround} from './surroundings.ts'
import {unwrap} from './unwrap.ts'

/**
 * A tree that can be written as it stands: tidy, without faults, and with no mark that CommonMark could not express.
 *
 * @param root - mdast tree; not changed.
 * @param options - Where links into the document lead.
 * @param settings - How it will be written: what can't be marked shows only when it is.
 * @throws WhitepaperError that lists characters no file can hold, links without a heading, and links of other schemes
 *   than http, https, mailto and tel.
 */
export function prepared(root: Root, {anchors}: Pick<MarkdownOptions, 'anchors'>, settings: Options): Root {
  let tree = tidy(root, 'keep')
  refuse(tree)
  tree = withLiterals(tree)
  if (anchors === 'html') tree = withAnchors(tree)
  lookAround(tree)
  if (!hasMarks(tree)) return tree
  for (;;) {
    toMarkdown(tree, settings)
    const gone = unmarkableIn(tree)
    if (gone.size === 0) return tree
    // One by one fewer, so this ends.
    tree = tidy(unwrap(tree, gone), 'keep')
    lookAround(tree)
  }
}

const marks: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'inlineCode'])

function hasMarks(node: Nodes): boolean {
  return marks.has(node.type) || ('children' in node && node.children.some(hasMarks))
}

function unmarkableIn(node: Nodes): Set<Nodes> {
  const inside = 'children' in node ? node.children.flatMap(child => [...unmarkableIn(child)]) : []
  return new Set(isUnmarkable(node) ? [node, ...inside] : inside)
}
