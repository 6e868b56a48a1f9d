import type {Paragraph, RootContent, TableCell} from 'mdast'
import {parseMarkdown} from '../tree/parseMarkdown.ts'
import {WordingError} from './error.ts'
import {faultOfLiquid, type Line, parseCondition, parseLine} from './liquid.ts'

/** A line of wording: a paragraph, a list item or a table cell. */
export interface Wording {
  readonly source: string
  readonly line: Line
  /** The same as it stands in the file, with its line breaks: what columns are counted in. */
  readonly raw: string
  /** Line number in the file, from 1. */
  readonly at: number
  /** Column in that line where it begins, from 1. */
  readonly column: number
  /** The list whose records this line is repeated for: the path before `.each`. */
  readonly each: string | undefined
}

/** A block of wording. */
export type WordingBlock =
  | {readonly kind: 'paragraph'; readonly wording: Wording}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Wording[]}
  | {
      readonly kind: 'table'
      readonly align: readonly ('left' | 'right' | 'center' | null)[]
      readonly head: readonly Wording[]
      readonly rows: readonly (readonly Wording[])[]
    }

/** One way to say something, with the condition under which it is said. */
export interface Variant {
  /** The heading as written, without `###`; empty for the text directly under the section's heading. */
  readonly name: string
  /** Parsed condition of `if …`. */
  readonly condition: Line | undefined
  readonly blocks: readonly WordingBlock[]
  readonly at: number
  /** Column where the condition begins, from 1. */
  readonly column: number
}

/** A `##` section: a passage of a clause, or a form of a value type. */
export interface Section {
  /** What stands before `=`: the facts of a passage, or the name of a form. */
  readonly names: readonly string[]
  /** What stands after `=`: the subject and the act of an answer in its place. */
  readonly subject: string | undefined
  readonly act: string | undefined
  readonly variants: readonly Variant[]
  /** A good place for a new paragraph follows it (`---`). */
  readonly breakAfter: boolean
  readonly at: number
}

/** The wording of a value type that only one file uses. */
export interface LocalForms {
  readonly forms: readonly Section[]
  /** The value type whose forms it has beside its own: `## value report: notice`. */
  readonly like: string | undefined
}

/** A template file: its sections in order, and the wording of value types that only this file uses. */
export interface Template {
  readonly file: string
  /** What the file is about, as its `#` heading says it: 「バックアップ」 in 「バックアップに関するお問い合わせは」. */
  readonly subject: string
  readonly sections: readonly Section[]
  readonly values: ReadonlyMap<string, LocalForms>
}

/** Parses a template file. Throws {@link WordingError} for what a template can't hold. */
export function parseTemplate(file: string, text: string): Template {
  const root = parseMarkdown(text)
  const reader = new Reader(file, text)
  const [, {title: subject = ''} = {}] = split(root.children, 1)
  const values = new Map<string, LocalForms>()
  const sections: Section[] = []
  for (const part of split(root.children, 2)) {
    if (!part.heading) continue
    const [, value, like] = /^value ([A-Za-z]+)(?:: ([A-Za-z]+))?$/u.exec(part.title) ?? []
    if (value) {
      const forms = split(part.children, 3).filter(form => form.heading)
      values.set(value, {forms: forms.map(form => reader.section(form, 4)), like})
    } else sections.push(reader.section(part, 3))
  }
  return {file, subject, sections, values}
}

interface Part {
  readonly heading: boolean
  readonly title: string
  readonly at: number
  /** Column where the title begins. */
  readonly column: number
  readonly children: RootContent[]
}

/** Cuts blocks at the headings of one depth; what stands before the first one comes without a heading. */
function split(children: readonly RootContent[], depth: number): Part[] {
  const parts: Part[] = [{heading: false, title: '', at: 1, column: 1, children: []}]
  for (const node of children) {
    if (node.type === 'heading' && node.depth === depth) {
      const [text] = node.children
      const title = text && 'value' in text ? text.value.trim() : ''
      const column = text?.position?.start.column ?? 1
      parts.push({heading: true, title, at: node.position?.start.line ?? 1, column, children: []})
    } else parts.at(-1)?.children.push(node)
  }
  return parts
}

class Reader {
  readonly #file: string
  readonly #text: string

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  section(part: Part, depth: number): Section {
    const [names = '', answer] = part.title.split('=')
    const [subject, act] = (answer ?? '').split('／')
    const breakAfter = part.children.some(node => node.type === 'thematicBreak')
    const variants = split(
      part.children.filter(node => node.type !== 'thematicBreak'),
      depth,
    ).map(variant => this.#variant(variant, part.at))
    return {
      names: names
        .split(/[,、]/u)
        .map(name => name.trim())
        .filter(name => name !== ''),
      subject: subject?.trim() || undefined,
      act: act?.trim() || undefined,
      variants: variants.filter(variant => variant.name !== '' || variant.blocks.length > 0),
      breakAfter,
      at: part.at,
    }
  }

  #variant(part: Part, at: number): Variant {
    const line = part.heading ? part.at : at
    const condition = /^if (.+)$/u.exec(part.title)?.[1]
    const column = part.column + 'if '.length
    return {
      name: part.title,
      condition: condition === undefined ? undefined : this.#guard({line, column}, () => parseCondition(condition)),
      blocks: part.children.flatMap(node => this.#block(node)),
      at: line,
      column,
    }
  }

  #block(node: RootContent): WordingBlock[] {
    const at = node.position?.start.line ?? 1
    switch (node.type) {
      case 'html':
        if (node.value.startsWith('<!--')) return []
        break
      case 'paragraph':
        return [{kind: 'paragraph', wording: this.#wording(node)}]
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map(item => {
              const [first, ...rest] = item.children
              if (first?.type !== 'paragraph' || rest.length > 0) {
                throw new WordingError(this.#file, at, '箇条書きの項目には1つの段落だけを書いてください')
              }
              return this.#wording(first)
            }),
          },
        ]
      case 'table': {
        const [head, ...rows] = node.children.map(row => row.children.map(cell => this.#wording(cell)))
        return [{kind: 'table', align: node.align ?? [], head: head ?? [], rows}]
      }
      default:
    }
    throw new WordingError(
      this.#file,
      at,
      `テンプレートに書けない要素です（${node.type}）。段落、箇条書き、表だけが書けます`,
    )
  }

  #wording(node: Paragraph | TableCell): Wording {
    const at = node.position?.start.line ?? 1
    for (const child of node.children) {
      if (child.type !== 'text') {
        throw new WordingError(this.#file, at, '強調、リンクなどの記法は書けません。文字と{{ … }}だけを書いてください')
      }
    }
    const start = node.children[0]?.position?.start.offset ?? 0
    const end = node.children.at(-1)?.position?.end.offset ?? start
    const column = node.children[0]?.position?.start.column ?? 1
    const raw = this.#text.slice(start, end)
    const source = unwrapLines(raw)
    const line = this.#guard({line: at, column}, () => parseLine(raw) && parseLine(source))
    return {source, raw, line, at, column, each: /([A-Za-z]+(?:\.[A-Za-z]+)*)\.each\b/u.exec(source)?.[1]}
  }

  #guard<T>(start: {line: number; column: number}, parse: () => T): T {
    try {
      return parse()
    } catch (error) {
      const {row, column, fault} = faultOfLiquid(error)
      const at = row === 1 ? start.column + column - 1 : column
      throw new WordingError(this.#file, start.line + row - 1, fault, at)
    }
  }
}

/** Soft line breaks vanish beside Japanese characters and are spaces between Latin words. */
function unwrapLines(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/gu, (gap: string, at: number) => {
    const around = text.slice(at - 1, at) + text.slice(at + gap.length, at + gap.length + 1)
    return /^[\x21-\x7e]{2}$/u.test(around) && !/[{}%]/u.test(around) ? ' ' : ''
  })
}
