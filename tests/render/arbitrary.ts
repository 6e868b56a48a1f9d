import fc from 'fast-check'
import type {BlockContent, Heading, ListItem, PhrasingContent, Root, RootContent, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {slugsOf} from '../../src/tree/slugs.ts'
import {tidy} from '../../src/tree/tidy/index.ts'

const pieces = [
  ...'当社はお客様のデータ（個人情報を含む）を、日次でバックアップ・保管「する」。ー～〜　①㈱𠮷が\u200b\u200f\u202e'.match(
    /./gu,
  )!,
  ...'abc XYZ 0 1 2 9 - + * _ ~ ` # > < & | [ ] ( ) ! \\ / : ; . , = \' " { } $ % ^ @ ? é'.split(' '),
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '1.',
    '2)',
    '**',
    '__',
    '~~',
    '---',
    '===',
    '```',
    '~~~',
    '# ',
    '- ',
    '> ',
    '* ',
    '+ ',
    '1. ',
  ],
  ...[
    '<script>',
    '</w:t>',
    ']]>',
    '&amp;',
    '&#x41;',
    '<!--',
    '<a@b.c>',
    '<http://x.y>',
    'https://例.jp/a_b?c=d',
    '[a](b)',
    '[a]: b',
  ],
  ...['![', '](', '👨‍👩‍👧', '😀', '| - |', '{bullet-0}', 'CURRENT', 'PAGE', '%s', '\u00a0', 'x'.repeat(80)],
]

/** Text with what could be taken for markup, XML, or a place holder. */
const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8})
  .map(parts => parts.join(''))

const url = fc.constantFrom(
  'https://example.jp/',
  'https://example.jp/a_(b)?x=1&y=2#frag',
  'http://例.jp/パス',
  'https://example.jp/a b|c',
  'mailto:security@example.jp',
  'tel:+81-3-0000-0000',
  '#?', // becomes the anchor of some heading
)

const {inline} = fc.letrec<{node: PhrasingContent; inline: PhrasingContent[]}>(tie => ({
  node: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    {weight: 6, arbitrary: text.map((value): PhrasingContent => ({type: 'text', value}))},
    // Without backslashes: one before a bar cannot be said in the code of a table cell.
    {
      weight: 1,
      arbitrary: text.map((value): PhrasingContent => ({type: 'inlineCode', value: value.replaceAll('\\', '')})),
    },
    {weight: 1, arbitrary: fc.constant<PhrasingContent>({type: 'break'})},
    {weight: 1, arbitrary: tie('inline').map((children): PhrasingContent => ({type: 'emphasis', children}))},
    {weight: 2, arbitrary: tie('inline').map((children): PhrasingContent => ({type: 'strong', children}))},
    {
      weight: 2,
      arbitrary: fc
        .record({url, children: tie('inline'), same: fc.boolean()})
        .map(({url, children, same}): PhrasingContent => {
          const own: PhrasingContent[] = [{type: 'text', value: url}]
          return {type: 'link', url, children: (same ? own : children) as never}
        }),
    },
  ),
  inline: fc.array(tie('node'), {maxLength: 5}),
}))

const heading = fc
  .record({depth: fc.constantFrom(1, 2, 3, 4, 5, 6), children: inline})
  .map(({depth, children}): Heading => ({type: 'heading', depth: depth as Heading['depth'], children}))

const table = fc
  .record({
    rows: fc.integer({min: 1, max: 4}),
    columns: fc.integer({min: 1, max: 4}),
    cells: fc.array(inline, {minLength: 16, maxLength: 16}),
    align: fc.array(fc.constantFrom('left' as const, 'right' as const, 'center' as const, null), {maxLength: 4}),
  })
  .map(
    ({rows, columns, cells, align}): Table => ({
      type: 'table',
      align: align.slice(0, columns),
      children: Array.from({length: rows}, (_row, row) => ({
        type: 'tableRow',
        children: Array.from({length: columns}, (_cell, column) => ({
          type: 'tableCell',
          children: cells[row * 4 + column]!,
        })),
      })),
    }),
  )

const {block} = fc.letrec<{block: BlockContent; item: ListItem}>(tie => ({
  block: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    {weight: 5, arbitrary: inline.map((children): BlockContent => ({type: 'paragraph', children}))},
    {weight: 1, arbitrary: text.map((value): BlockContent => ({type: 'code', lang: null, meta: null, value}))},
    {weight: 1, arbitrary: fc.constant<BlockContent>({type: 'thematicBreak'})},
    {weight: 1, arbitrary: table},
    {
      weight: 1,
      arbitrary: fc
        .record({children: fc.array(tie('block'), {maxLength: 3}), point: fc.boolean()})
        .map(({children, point}): BlockContent => {
          return {type: 'blockquote', children, ...(point ? {data: {role: 'point'} as object} : {})}
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          ordered: fc.boolean(),
          start: fc.constantFrom(null, 1, 3),
          items: fc.array(tie('item'), {maxLength: 3}),
        })
        .map(({ordered, start, items}): BlockContent => ({type: 'list', ordered, start, children: items})),
    },
  ),
  item: fc.array(tie('block'), {maxLength: 3}).map((children): ListItem => ({type: 'listItem', children})),
}))

/** Any tree the renderers take, its internal links leading to headings it has. */
export const root: fc.Arbitrary<Root> = fc
  .array(fc.oneof({weight: 1, arbitrary: heading}, {weight: 3, arbitrary: block}), {maxLength: 6})
  .map(children => settle({type: 'root', children: children as RootContent[]}))

/** Gives links `#?` a heading to lead to; without one they go outside. The slugs that count are those of the tidy tree. */
function settle(drawn: Root): Root {
  const tree = structuredClone(drawn)
  const anchors = [...slugsOf(tidy(tree, 'keep')).values()].filter(slug => slug !== '')
  let index = 0
  visit(tree, node => {
    if (node.type !== 'link' || node.url !== '#?') return
    const slug = anchors[index++ % anchors.length]
    node.url = slug === undefined ? 'https://example.jp/none' : `#${slug}`
  })
  return tree
}
