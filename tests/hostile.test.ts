import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {backup, type Clause, incident} from '../src/clauses/index.ts'
import {toMdast} from '../src/document/index.ts'
import {toDocx, toMarkdown} from '../src/render/index.ts'
import {WhitepaperError} from '../src/schema/index.ts'
import {type Whitepaper, whitepaper} from '../src/whitepaper/index.ts'
import {open} from './render/docx/open.ts'
import {blocksOfDocx} from './render/parity/docx.ts'
import {blocksOf} from './render/parity/tree.ts'
import {parse} from './render/parse.ts'

/** A paper in which a text stands wherever a vendor can write one. */
function paperOf(text: string): Whitepaper {
  const stated: Clause[] = [
    backup({
      scope: [text, {what: '対象', suchAs: [text]}],
      method: {with: text},
      restore: {
        procedure: [
          {at: text, does: '復元'},
          {by: text, does: '確認'},
        ],
      },
      schedule: {answer: 'byPlan', plans: {private: {answer: 'todo', ask: text}}},
      manual: {to: 'manual', part: text},
      contact: 'support',
      retention: {answer: 'undisclosed', reason: text},
    }),
    incident({
      report: {severity: 'major', channels: [{by: 'screen', name: text}], to: text, tells: [text, '内容']},
    } as never),
  ]
  return whitepaper({
    title: text,
    service: {name: text, kind: text},
    provider: {name: text},
    terms: {user: text},
    documents: {manual: {name: text, url: 'https://example.com/manual', at: text, version: text}},
    contacts: {support: {name: text, at: text, url: 'https://example.com/'}},
    plans: {private: {name: text, form: text}},
    responsibilities: {layers: [{layer: text, by: ['provider', text]}]},
    outline: {titles: {purpose: text}},
    clauses: stated,
    revisions: [{edition: text, date: '2024-06', kind: text, changes: [text, text], by: text}],
  })
}

/** A link that says its own address: GitHub makes one of each address in a text. */
const isLiteral = (node: Nodes): boolean =>
  node.type === 'link' && ['', 'http://', 'mailto:'].some(scheme => node.url === scheme + textOf(node))

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
const countOf = (root: Root): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const node of nodesIn(root)) {
    // Markdown has no break in a table cell but this one.
    const type = node.type === 'html' && node.value === '<br>' ? 'break' : node.type
    if (type !== 'text' && !isLiteral(node)) counts[type] = (counts[type] ?? 0) + 1
  }
  return counts
}
const urlsIn = (root: Root) =>
  nodesIn(root).flatMap(node => (node.type === 'link' && !isLiteral(node) ? [node.url] : []))

/** Texts that would be a template, markup, XML or a formula if anything took them for one. */
const hostile = [
  ...['**太字**', '*斜体*', '_斜体_', '__太字__', '~~取消~~', '`コード`', '``', '`', '*', '_', '~', '***'],
  ...[
    '# 見出し',
    '## 見出し',
    '- 項目',
    '+ 項目',
    '* 項目',
    '1. 項目',
    '1) 項目',
    '> 引用',
    '---',
    '===',
    '***',
    '```',
    '~~~',
  ],
  ...['a | b', '|', '| a | b |', '|-|-|', '\\|', '\\', '\\\\', '\\*', 'a\\'],
  ...[
    '[x](javascript:alert(1))',
    '[x](https://example.net)',
    '![x](https://example.net/x.png)',
    '[x]',
    '[x][y]',
    '[x]: y',
    '[^1]',
    '[ ] 作業',
  ],
  ...[
    '<script>alert(1)</script>',
    '<b>',
    '</w:t>',
    '<!-- x -->',
    '<![CDATA[x]]>',
    '<?xml version="1.0"?>',
    '<javascript:alert(1)>',
    '<a@example.net>',
  ],
  ...['&lt;', '&amp;amp;', '&#x41;', '&#0;', '&nbsp;', '&', '"', "'", '<', '>', ']]>', 'a<b>c'],
  ...[
    'https://example.net/',
    'www.example.net',
    'a@example.net',
    'javascript:alert(1)',
    'ref:backup',
    '<ref:backup>',
    '#backup',
  ],
  ...[
    '% if x %',
    '$x$',
    '$$',
    ':::',
    ':smile:',
    '@mention',
    '#1',
    '=1+1',
    '+1',
    '-1',
    '\u2028'.trim() || '改段',
    '👨‍👩‍👧',
    '𠮷',
    '葛\u{e0100}',
  ],
  ...[
    '（「」）',
    '「、」',
    'A・B',
    '…',
    '──',
    '　全角　空白'.trim(),
    'a  b',
    'A & B',
    'C:\\temp',
    '50%以上',
    '1.0',
    '(c)',
    '--',
    '...',
  ],
]

describe.each(hostile)('「%s」 is text, wherever it stands', text => {
  it('in Markdown', () => {
    const paper = paperOf(text)
    const tree = toMdast(paper)
    const parsed = parse(toMarkdown(paper))
    expect(blocksOf(parsed)).toEqual(blocksOf(tree))
    expect(countOf(parsed)).toEqual(countOf(tree))
    expect(urlsIn(parsed)).toEqual(urlsIn(tree))
    expect(blocksOf(parsed).filter(block => block.includes(text.replace(/[ \t]+$/u, ''))).length).toBeGreaterThan(10)
  })

  it('in Word', async () => {
    const paper = paperOf(text)
    const bytes = await toDocx(paper)
    const blocks = blocksOfDocx(bytes)
    expect(blocks).toEqual(blocksOf(toMdast(paper)))
    for (const path of open(bytes).paths.filter(name => /\.(?:xml|rels)$/u.test(name))) open(bytes).xml(path)
    expect(open(bytes).text('word/_rels/document.xml.rels')).not.toContain('javascript:')
  })
})

it.each(['{{ terms }}', '{% if x %}', '{{ 1 | plus: 1 }}', '{x', 'x}', '{provider.name}', '{ provider }', '{nope}'])(
  '「%s」 is refused in a fact, as a template is what it isn’t',
  text => {
    expect(() => paperOf(text)).toThrow(WhitepaperError)
  },
)

it.each(['{{ terms.provider }}', '{% if x %}y{% endif %}', '{provider}', '{{'])(
  '「%s」 in a name stays as it is',
  text => {
    const paper = whitepaper({
      service: {name: 'サービス', kind: '種類'},
      provider: {name: text},
      contacts: {support: {name: text, tel: '03-0000-0000'}},
      clauses: [backup({schedule: 'regularly', contact: 'support'})],
      revisions: [{edition: '1', changes: [text]}],
    })
    const blocks = blocksOf(parse(toMarkdown(paper)))
    expect(blocks.filter(block => block.includes(text)).length).toBeGreaterThan(2)
  },
)

it('the same holds for any text that a paper takes', () => {
  const markup = fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&:/"\'=@$%^ 　あ、。漢Aa1\n')
  const text = fc.string({unit: fc.oneof(markup, fc.constantFrom(...hostile)), minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(text, value => {
      let paper: Whitepaper
      try {
        paper = paperOf(value)
      } catch (error) {
        expect(error).toBeInstanceOf(WhitepaperError)
        return
      }
      const tree = toMdast(paper)
      const parsed = parse(toMarkdown(paper))
      expect(blocksOf(parsed)).toEqual(blocksOf(tree))
      expect(countOf(parsed)).toEqual(countOf(tree))
    }),
    {numRuns: 25},
  )
})

describe('what is no paper', () => {
  const paper = paperOf('甲')
  const others: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['an empty record', {}],
    ['facts', {service: {name: 'x', kind: 'y'}, provider: {name: 'z'}, clauses: []}],
    ['a copy of a paper', {...paper}],
    ['a paper from JSON', JSON.parse(JSON.stringify(paper))],
    ['a paper within a list', [paper]],
    ['a node that is no root', {type: 'paragraph', children: []}],
    ['a root without children', {type: 'root'}],
  ]

  it.each(others)('is refused by toMarkdown, toDocx and toMdast: %s', async (_, other) => {
    const message = 'whitepaper()で作った文書、またはmdastのRootを渡してください'
    expect(() => toMarkdown(other as never)).toThrow(WhitepaperError)
    expect(() => toMarkdown(other as never)).toThrow(message)
    await expect(toDocx(other as never)).rejects.toThrow(message)
    expect(() => toMdast(other as never)).toThrow('whitepaper()で作った文書を渡してください')
  })

  it('is taken again when it is made a paper first', () => {
    const again = whitepaper(JSON.parse(JSON.stringify(paper)))
    expect(toMarkdown(again)).toBe(toMarkdown(paper))
  })
})
