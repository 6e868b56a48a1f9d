import type {Heading} from 'mdast'
import type {Handle} from 'mdast-util-to-markdown'

/** A heading, always with `#`: one that is underlined hides its level, and its text may not begin with a marker. */
export const heading: Handle = (node: Heading, _parent, state, info) => {
  const marker = '#'.repeat(Math.min(Math.max(node.depth, 1), 6))
  const exits = [state.enter('headingAtx'), state.enter('phrasing')]
  const tracker = state.createTracker(info)
  tracker.move(`${marker} `)
  const value = state.containerPhrasing(node, {...tracker.current(), before: ' ', after: '\n'})
  for (const exit of exits.toReversed()) exit()
  return value === '' ? marker : `${marker} ${value}`
}
