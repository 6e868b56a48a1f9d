import type {Heading, Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {role} from '../role.ts'
import {slugOfLink, slugsOf} from '../slugs.ts'
import {align, type Comparison} from './align.ts'
import {changeOf} from './change.ts'
import {likenessOf, pairsOf} from './likeness.ts'

/** A name for a heading that the headings of both trees share: the same for two that are one heading. */
export function anchorOf(heading: Heading): string | undefined {
  return (heading.data as {anchor?: string} | undefined)?.anchor
}

/**
 * Copies of two trees whose headings are named across both, and whose internal links lead to those names: a link to a
 * section that was only renumbered is the same link.
 *
 * @param before - Old tree, its internal links leading to headings.
 * @param after - New tree, likewise.
 */
export function anchored(before: Root, after: Root): {before: Root; after: Root} {
  const [olds, recents] = [slugsOf(before), slugsOf(after)]
  const names = new Map<Heading, string>()
  const steps = align([...olds.keys()], [...recents.keys()], headings)
  for (const [index, step] of steps.entries()) {
    for (const heading of [step.before, step.after]) if (heading) names.set(heading, `${index}`)
  }
  return {before: named(before, olds, names), after: named(after, recents, names)}
}

/** How headings are compared. */
const headings: Comparison<Heading> = {key: titleOf, likeness, features: heading => pairsOf(heading).keys()}

function titleOf(heading: Heading): string {
  return JSON.stringify([heading.depth, role(heading), textOf(heading)])
}

function likeness(before: Heading, after: Heading): number {
  if (before.depth !== after.depth || role(before) !== role(after)) return 0
  return role(after) === 'title' ? 1 : likenessOf(before, after)
}

function named(root: Root, slugs: ReadonlyMap<Heading, string>, names: ReadonlyMap<Heading, string>): Root {
  const bySlug = new Map([...slugs].map(([heading, slug]) => [slug, names.get(heading)]))
  return copied(root, node => {
    if (node.type === 'heading') return {...node, data: {...node.data, anchor: names.get(node)} as object}
    const slug = node.type === 'link' ? slugOfLink(node.url) : undefined
    return slug === undefined ? node : ({...node, url: `#${bySlug.get(slug)}`} as Nodes)
  })
}

/**
 * Leads the internal links of a redline to the headings in it: to one that is gone only when there is no other.
 *
 * @param root - Redline of anchored trees.
 */
export function resolved(root: Root): Root {
  const slugs = new Map<string | undefined, string>()
  const headings = [...slugsOf(root)]
  const isGone = ([heading]: [Heading, string]): boolean => changeOf(heading) === 'deleted'
  for (const [heading, slug] of [...headings.filter(isGone), ...headings.filter(entry => !isGone(entry))]) {
    slugs.set(anchorOf(heading), slug)
  }
  return copied(root, node => {
    const name = node.type === 'link' ? slugOfLink(node.url) : undefined
    return name === undefined ? node : ({...node, url: `#${slugs.get(name)}`} as Nodes)
  })
}

/** A copy of a tree with each node as `each` has it, parents first. */
export function copied<Node extends Nodes>(node: Node, each: (node: Nodes) => Nodes): Node {
  const copy = each(node)
  return ('children' in copy ? {...copy, children: copy.children.map(child => copied(child, each))} : copy) as Node
}
