import type {AlignType, Link, List, Paragraph, PhrasingContent, Table, TableRow, Text} from 'mdast'

/** Text. */
export function text(value: string): Text {
  return {type: 'text', value}
}

/** A link with a text. */
export function link(url: string, label: string): Link {
  return {type: 'link', url, children: [text(label)]}
}

/** A paragraph; with a role, what it is for (`data.role`). */
export function paragraph(children: string | readonly PhrasingContent[], role?: string): Paragraph {
  return {type: 'paragraph', ...withRole(role), children: phrasing(children)}
}

/** A list of phrases. */
export function list(items: readonly (string | readonly PhrasingContent[])[], ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    ...(ordered ? {start: 1} : {}),
    children: items.map(item => ({type: 'listItem', spread: false, children: [paragraph(item)]})),
  }
}

/** A table of phrases; the first row is its header. A cell without a phrase shows a dash. */
export function table(
  rows: readonly (readonly (string | readonly PhrasingContent[])[])[],
  align: readonly AlignType[] = [],
): Table {
  return {
    type: 'table',
    align: [...align],
    children: rows.map(
      (cells): TableRow => ({
        type: 'tableRow',
        children: cells.map(cell => ({type: 'tableCell', children: phrasing(cell.length > 0 ? cell : '－')})),
      }),
    ),
  }
}

/** What a node is for, as its `data`. */
function withRole(role: string | undefined): {readonly data?: Readonly<Record<string, unknown>>} {
  return role === undefined ? {} : {data: {role}}
}

function phrasing(children: string | readonly PhrasingContent[]): PhrasingContent[] {
  return typeof children === 'string' ? [text(children)] : [...children]
}
