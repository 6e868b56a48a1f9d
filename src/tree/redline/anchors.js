import {toString as textOf} from 'mdast-util-to-string'
import {role} from '../role.js'
import {slugOfLink, slugsOf} from '../slugs.js'
import {align} from './align.js'
import {changeOf} from './change.js'
import {likenessOf, pairsOf} from './likeness.js'
/** A name for a heading that the headings of both trees share: the same for two that are one heading. */
export function anchorOf(heading) {
  return heading.data?.anchor
}
/**
 * Copies of two trees whose headings are named across both, and whose internal links lead to those names: a link to a
 * section that was only renumbered is the same link.
 *
 * @param before - Old tree, its internal links leading to headings.
 * @param after - New tree, likewise.
 */
export function anchored(before, after) {
  const [olds, recents] = [slugsOf(before), slugsOf(after)]
  const names = new Map()
  const steps = align([...olds.keys()], [...recents.keys()], headings)
  for (const [index, step] of steps.entries()) {
    for (const heading of [step.before, step.after]) if (heading) names.set(heading, `${index}`)
  }
  return {before: named(before, olds, names), after: named(after, recents, names)}
}
/** How headings are compared. */
const headings = {key: titleOf, likeness, features: heading => pairsOf(heading).keys()}
function titleOf(heading) {
  return JSON.stringify([heading.depth, role(heading), textOf(heading)])
}
function likeness(before, after) {
  if (before.depth !== after.depth || role(before) !== role(after)) return 0
  return role(after) === 'title' ? 1 : likenessOf(before, after)
}
function named(root, slugs, names) {
  const bySlug = new Map([...slugs].map(([heading, slug]) => [slug, names.get(heading)]))
  return copied(root, node => {
    if (node.type === 'heading') return {...node, data: {...node.data, anchor: names.get(node)}}
    const slug = node.type === 'link' ? slugOfLink(node.url) : undefined
    return slug === undefined ? node : {...node, url: `#${bySlug.get(slug)}`}
  })
}
/**
 * Leads the internal links of a redline to the headings in it: to one that is gone only when there is no other.
 *
 * @param root - Redline of anchored trees.
 */
export function resolved(root) {
  const slugs = new Map()
  const headings = [...slugsOf(root)]
  const isGone = ([heading]) => changeOf(heading) === 'deleted'
  for (const [heading, slug] of [...headings.filter(isGone), ...headings.filter(entry => !isGone(entry))]) {
    slugs.set(anchorOf(heading), slug)
  }
  return copied(root, node => {
    const name = node.type === 'link' ? slugOfLink(node.url) : undefined
    return name === undefined ? node : {...node, url: `#${slugs.get(name)}`}
  })
}
/** A copy of a tree with each node as `each` has it, parents first. */
export function copied(node, each) {
  const copy = each(node)
  return 'children' in copy ? {...copy, children: copy.children.map(child => copied(child, each))} : copy
}
