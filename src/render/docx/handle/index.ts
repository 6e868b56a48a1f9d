import type {Nodes} from 'mdast'
import {refusal} from '../../../schema/problems.ts'
import type {Flow, Handle, Phrasing} from '../state.ts'
import {blockquote} from './blockquote.ts'
import {hardBreak} from './break.ts'
import {code} from './code.ts'
import {deleted} from './delete.ts'
import {emphasis} from './emphasis.ts'
import {heading} from './heading.ts'
import {html, htmlBlock} from './html.ts'
import {image} from './image.ts'
import {inlineCode} from './inlineCode.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {listItem} from './listItem.ts'
import {paragraph} from './paragraph.ts'
import {root} from './root.ts'
import {strong} from './strong.ts'
import {table} from './table.ts'
import {text} from './text.ts'
import {thematicBreak} from './thematicBreak.ts'

type Named<Type extends Nodes['type']> = Extract<Nodes, {type: Type}>

/** Handlers of blocks, by node type. */
export const flow = {
  blockquote,
  code,
  heading,
  html: htmlBlock,
  list,
  listItem,
  paragraph,
  root,
  table,
  thematicBreak,
} satisfies {
  [Type in Nodes['type']]?: Flow<Named<Type>>
}

/** Handlers of what stands in a line, by node type. */
export const phrasing = {
  break: hardBreak,
  delete: deleted,
  emphasis,
  html,
  image,
  inlineCode,
  link,
  strong,
  text,
} satisfies {[Type in Nodes['type']]?: Phrasing<Named<Type>>}

// `tableRow` and `tableCell` are called by `table`: outside a table they have no meaning, and are unknown.

/** Nodes that print nothing: where a link leads to is written with the link, front matter is about the document. */
export const ignored: ReadonlySet<string> = new Set(['definition', 'yaml', 'toml'])

/**
 * The handler of a node.
 *
 * @param table - Handlers by type.
 * @param node - Node to handle.
 * @throws {@link WhitepaperError} when there is none.
 */
export function handlerOf<Result>(table: Readonly<Record<string, unknown>>, node: Nodes): Handle<Nodes, Result> {
  if (!Object.hasOwn(table, node.type)) {
    throw refusal('文書を出力できません', [`未対応の要素です: ${node.type}`])
  }
  return table[node.type] as Handle<Nodes, Result>
}
