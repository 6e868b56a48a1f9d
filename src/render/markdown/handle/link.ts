import type {Link, Nodes} from 'mdast'
import type {Handle, State} from 'mdast-util-to-markdown'
import {destination, quoted} from '../destination.ts'
import type {MarkdownOptions} from '../options.ts'

/**
 * A link: `<https://…>` when its text is its target, otherwise `[text](target)`.
 *
 * @param dialect - MDX takes what stands in angle brackets for a tag.
 */
export function link(dialect: MarkdownOptions['dialect']): Handle & {peek: Handle} {
  const bracketed = (node: Link, state: State): string | undefined =>
    dialect === 'mdx' ? undefined : autolink(node, state.stack.includes('tableCell'))
  const handle = (node: Link, _parent: Nodes | undefined, state: State, info: Parameters<Handle>[3]): string => {
    const auto = bracketed(node, state)
    if (auto) return auto
    const exit = state.enter('link')
    const tracker = state.createTracker(info)
    let value = tracker.move('[')
    value += tracker.move(state.containerPhrasing(node, {...tracker.current(), before: '[', after: ']'}))
    exit()
    const title = node.title ? ` ${quoted(node.title)}` : ''
    const target = `](${destination(node.url)}${title})`
    return value + (state.stack.includes('tableCell') ? target.replace(/\|/g, '\\|') : target)
  }
  const peek: Handle = (node: Link, _parent, state) => (bracketed(node, state) ? '<' : '[')
  return Object.assign(handle, {peek})
}

const uri = /^[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*$/
const mail =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*$/

/** The link in angle brackets, when that says all: nothing in there can be escaped, not even the bar of a table. */
function autolink(node: Link, cell: boolean): string | undefined {
  const [text, ...others] = node.children
  if (text?.type !== 'text' || others.length > 0 || node.title) return undefined
  const same =
    text.value === node.url ? uri.test(node.url) : `mailto:${text.value}` === node.url && mail.test(text.value)
  // Readers don't agree whether `&amp;` in there is a reference.
  const isClear = !/&[\w#]+;/u.test(node.url) && !(cell && node.url.includes('|'))
  return same && isClear ? `<${text.value}>` : undefined
}
