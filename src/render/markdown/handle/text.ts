import type {Text} from 'mdast'
import type {Handle} from 'mdast-util-to-markdown'
import {escapeText} from '../escape.ts'
import type {Surroundings} from '../surroundings.ts'

const nowhere: Surroundings = {
  pairs: {'*': true, _: true, '`': true, '~': true},
  definitions: true,
  unbalanced: true,
}

/** Text, escaped as far as it has to be. */
export function text(around: ReadonlyMap<Text, Surroundings>): Handle {
  return (node: Text, _parent, state, info) =>
    escapeText(node.value, {
      before: info.before,
      after: info.after,
      heading: state.stack.includes('headingAtx'),
      cell: state.stack.includes('tableCell'),
      around: around.get(node) ?? nowhere,
    })
}
