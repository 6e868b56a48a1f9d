import {Drop, Liquid, type Template, type Variable} from 'liquidjs'
import type {PhrasingContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/** Phrasing that a sentence is made of: text, and links with a checked scheme. */
export type Phrase = readonly PhrasingContent[]

/** What a placeholder can print, beside text and numbers. */
export abstract class Printable extends Drop {
  /** The phrase that `{{ … }}` prints. */
  abstract phrase(): Phrase

  /** Where a text stands in what is printed: what the operator `contains` asks for. */
  indexOf(text: string): number {
    return plain(this.phrase()).indexOf(text)
  }
}

/** A phrase without its links. */
export function plain(phrase: Phrase): string {
  return phrase.map(node => textOf(node)).join('')
}

/** A phrase that is ready. */
export class Ready extends Printable {
  readonly #phrase: Phrase

  constructor(phrase: Phrase) {
    super()
    this.#phrase = phrase
  }

  override phrase(): Phrase {
    return this.#phrase
  }
}

/** A placeholder names a fact that is not given. */
export class AbsentFact extends Error {}

/** What the placeholders of the phrase now being evaluated have printed; a phrase is evaluated within another's. */
let held: Phrase[] = []

/** Keeps a value aside and prints a token for it, so that no value can become markup or a template. */
function hold(value: unknown): string {
  if (value === null || value === undefined) throw new AbsentFact()
  if (value instanceof Printable) held.push(value.phrase())
  else if (typeof value === 'string' || typeof value === 'number') held.push([{type: 'text', value: String(value)}])
  else throw new TypeError('この項目は、そのままでは文にできません。下位の項目または語形を指定してください')
  return `\u{e000}${held.length - 1}\u{e001}`
}

/** Liquid, cut down to phrases inside a line: four tags, no filters, no files, limits on work. */
const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  templates: {},
  parseLimit: 100_000,
  renderLimit: 10_000,
  memoryLimit: 1_000_000,
  outputEscape: hold,
})
const kept = new Set(['if', 'unless', 'case', 'comment'])
for (const tag of Object.keys(engine.tags)) if (!kept.has(tag)) delete engine.tags[tag]
for (const filter of Object.keys(engine.filters)) delete engine.filters[filter]

/** A line of Liquid, parsed. */
export type Line = Template[]

/** Parses a line; throws liquidjs' error for a tag or filter that isn't there. */
export function parseLine(source: string): Line {
  return engine.parse(source)
}

/** Parses a condition, as it stands after `if`. */
export function parseCondition(source: string): Line {
  return engine.parse(`{% if ${source} %}1{% endif %}`)
}

/** What is wrong with a line, in Japanese, and where in it: the error of {@link parseLine} in other words. */
export function faultOfLiquid(error: unknown): {row: number; column: number; fault: string} {
  const message = (error as Error).message
  const [, what = message, row = '1', column = '1'] = /^(.*), line:(\d+), col:(\d+)$/su.exec(message) ?? []
  return {row: Number(row), column: Number(column), fault: inJapanese(what)}
}

function inJapanese(what: string): string {
  const tag = /^tag "(.*)" not found$/su.exec(what)?.[1]
  if (tag !== undefined) return `{% ${tag} %}は使えません。使えるのはif、unless、case、commentだけです`
  const filter = /^undefined filter: (.*)$/su.exec(what)?.[1]
  if (filter !== undefined) return `フィルタ「${filter}」は使えません。語形は「.」で指定してください`
  if (what.endsWith('not closed')) return `{% … %}または{{ … }}が閉じられていません（${what}）`
  if (what.endsWith('limit exceeded')) return '長すぎます。短くしてください'
  return `{% … %}または{{ … }}の書き方に誤りがあります（${what}）`
}

/** Whether a condition holds. */
export function holds(condition: Line, scope: object): boolean {
  return engine.renderSync(condition, scope) === '1'
}

/** The phrase of a line. Throws {@link AbsentFact} when it prints a fact that isn't given. */
export function evaluate(line: Line, scope: object): PhrasingContent[] {
  const outer = held
  held = []
  try {
    const text: string = engine.renderSync(line, scope)
    return filled(text, held)
  } catch (error) {
    throw original(error)
  } finally {
    held = outer
  }
}

/** The error that a placeholder threw; liquidjs wraps it. */
function original(error: unknown): unknown {
  const {originalError} = error as {originalError?: unknown}
  return originalError instanceof Error ? original(originalError) : error
}

/** Text with its tokens replaced by what they stand for. */
function filled(text: string, values: readonly Phrase[]): PhrasingContent[] {
  return joined(
    text.split(/\u{e000}(\d+)\u{e001}/u).flatMap((part, index): Phrase => {
      if (index % 2 === 1) return values[Number(part)] ?? []
      return part === '' ? [] : [{type: 'text', value: part}]
    }),
  )
}

/** Phrases with the same between each two of them. */
export function separated(phrases: readonly Phrase[], separator: PhrasingContent): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]))
}

/** A phrase with neighbouring texts made one. */
export function joined(phrase: Phrase): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const node of phrase) {
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = {type: 'text', value: last.value + node.value}
    else nodes.push(node)
  }
  return nodes
}

/** A name in a line: its path, and where it stands. */
export interface Mention {
  readonly path: readonly string[]
  readonly row: number
  readonly column: number
}

/** All names that a line reads, whether printed or only asked for. */
export function mentions(line: Line): Mention[] {
  const {variables} = engine.analyzeSync(line, {partials: false})
  return Object.values(variables).flatMap(found =>
    found.map((variable: Variable) => ({
      path: variable.segments.map(String),
      row: variable.location.row,
      column: variable.location.col,
    })),
  )
}
