import type {Paragraph, RootContent, TableCell} from 'mdast'
import {parseMarkdown} from '../../tree/parseMarkdown.ts'
import type {BlockOf, Position} from '../program.ts'
import type {TemplateFault} from './fault.ts'
import {LiquidFault, type ParsedLine, parseCondition, parseLine} from './liquid.ts'

/** A line of wording as it stands in the file: a paragraph, a list item or a table cell. */
export interface SourceLine {
  readonly at: Position
  /** Its text, with its line breaks. */
  readonly raw: string
  readonly liquid: ParsedLine
}

export type SourceBlock = BlockOf<SourceLine, SourceLine, readonly SourceLine[]>

export interface SourceVariant {
  readonly at: Position
  /** The heading as written, without `###`; empty for the text directly under the section's heading. */
  readonly name: string
  /** What stands after `if`, and where. */
  readonly condition: {readonly at: Position; readonly liquid: ParsedLine} | undefined
  readonly blocks: readonly SourceBlock[]
}

/** A `##` section. */
export interface SourceSection {
  readonly at: Position
  /** What stands before `=`. */
  readonly names: readonly string[]
  /** What stands after `=`: the subject and the act of an answer in its place. */
  readonly subject: string | undefined
  readonly act: string | undefined
  readonly variants: readonly SourceVariant[]
  /** A good place for a new paragraph follows it (`---`). */
  readonly pause: boolean
}

/** A template file as Markdown and Liquid: its sections in order, and the wording of value types that only it uses. */
export interface Source {
  readonly file: string
  /** What the file is about, as its `#` heading says it: 「バックアップ」 in 「バックアップに関するお問い合わせは」. */
  readonly subject: string
  readonly sections: readonly SourceSection[]
  readonly values: ReadonlyMap<
    string,
    {readonly at: Position; readonly like: string | undefined; readonly forms: readonly SourceSection[]}
  >
  /** What a template can't hold; what can be read stands in the sections all the same. */
  readonly faults: readonly TemplateFault[]
}

/** Reads a template file. */
export function parseTemplate(file: string, text: string): Source {
  const reader = new Reader(file, text)
  const {children} = parseMarkdown(text)
  const [, {title: subject = ''} = {}] = split(children, 1)
  const values: Map<string, {at: Position; like: string | undefined; forms: SourceSection[]}> = new Map()
  const sections: SourceSection[] = []
  for (const part of split(children, 2)) {
    if (!part.heading) continue
    const [, value, like] = /^value ([A-Za-z]+)(?:: ([A-Za-z]+))?$/u.exec(part.title) ?? []
    if (value) {
      const forms = split(part.children, 3).filter(form => form.heading)
      values.set(value, {at: part.at, forms: forms.map(form => reader.section(form, 4)), like})
    } else sections.push(reader.section(part, 3))
  }
  return {file, subject, sections, values, faults: reader.faults}
}

interface Part {
  readonly heading: boolean
  readonly title: string
  readonly at: Position
  /** Column where the title begins. */
  readonly column: number
  readonly children: RootContent[]
}

/** Cuts blocks at the headings of one depth; what stands before the first one comes without a heading. */
function split(children: readonly RootContent[], depth: number): Part[] {
  const parts: Part[] = [{heading: false, title: '', at: [1, 1], column: 1, children: []}]
  for (const node of children) {
    if (node.type === 'heading' && node.depth === depth) {
      const [text] = node.children
      const title = text && 'value' in text ? text.value.trim() : ''
      const column = text?.position?.start.column ?? 1
      parts.push({heading: true, title, at: [lineOf(node), 1], column, children: []})
    } else parts.at(-1)?.children.push(node)
  }
  return parts
}

function lineOf({position}: RootContent | Paragraph | TableCell): number {
  return position?.start.line ?? 1
}

class Reader {
  readonly faults: TemplateFault[] = []
  readonly #file: string
  readonly #text: string

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  section(part: Part, depth: number): SourceSection {
    const [names = '', answer] = part.title.split('=')
    const [subject, act] = (answer ?? '').split('／')
    const variants = split(
      part.children.filter(node => node.type !== 'thematicBreak'),
      depth,
    ).map(variant => this.#variant(variant, part.at))
    return {
      at: part.at,
      names: names
        .split(/[,、]/u)
        .map(name => name.trim())
        .filter(name => name !== ''),
      subject: subject?.trim() || undefined,
      act: act?.trim() || undefined,
      variants: variants.filter(variant => variant.name !== '' || variant.blocks.length > 0),
      pause: part.children.some(node => node.type === 'thematicBreak'),
    }
  }

  #variant(part: Part, above: Position): SourceVariant {
    const source = /^if (.+)$/u.exec(part.title)?.[1]
    const at: Position = [part.at[0], part.column + 'if '.length]
    const liquid = source === undefined ? undefined : this.#parsed(at, () => parseCondition(source))
    return {
      at: part.heading ? part.at : above,
      name: part.title,
      condition: liquid && {at, liquid},
      blocks: part.children.flatMap(node => this.#block(node)),
    }
  }

  #block(node: RootContent): SourceBlock[] {
    switch (node.type) {
      case 'html':
        if (node.value.startsWith('<!--')) return []
        break
      case 'paragraph':
        return this.#line(node).map((line): SourceBlock => ({kind: 'paragraph', line}))
      case 'list': {
        const items = node.children.flatMap(item => {
          const [first, ...rest] = item.children
          if (first?.type === 'paragraph' && rest.length === 0) return this.#line(first)
          this.#report([lineOf(node), 1], '箇条書きの項目には1つの段落だけを書いてください')
          return []
        })
        return [{kind: 'list', ordered: node.ordered === true, items}]
      }
      case 'table': {
        const [head = [], ...rows] = node.children.map(row => row.children.flatMap(cell => this.#line(cell)))
        return [{kind: 'table', align: node.align ?? [], head, rows}]
      }
      default:
    }
    this.#report([lineOf(node), 1], `テンプレートに書けない要素です（${node.type}）。段落、箇条書き、表だけが書けます`)
    return []
  }

  #line(node: Paragraph | TableCell): SourceLine[] {
    if (node.children.some(child => child.type !== 'text')) {
      const message = '強調、リンクなどの記法は書けません。文字と{{ … }}だけを書いてください'
      this.#report([lineOf(node), 1], message)
      return []
    }
    const start = node.children[0]?.position?.start
    const end = node.children.at(-1)?.position?.end
    const raw = this.#text.slice(start?.offset ?? 0, end?.offset ?? start?.offset ?? 0)
    const at: Position = [lineOf(node), start?.column ?? 1]
    const liquid = this.#parsed(at, () => parseLine(raw))
    return liquid ? [{at, raw, liquid}] : []
  }

  #parsed(start: Position, parse: () => ParsedLine): ParsedLine | undefined {
    try {
      return parse()
    } catch (error) {
      if (!(error instanceof LiquidFault)) throw error
      this.#report(within(start, error.at), error.message)
      return undefined
    }
  }

  #report(at: Position, message: string): void {
    this.faults.push({file: this.#file, at, message})
  }
}

/** A place in a line as a place in its file. */
export function within([line, column]: Position, [row, inRow]: Position): Position {
  return [line + row - 1, row === 1 ? column + inRow - 1 : inRow]
}
