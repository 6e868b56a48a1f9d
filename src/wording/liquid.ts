import {Drop, Liquid, type Template, type Variable} from 'liquidjs'
import type {PhrasingContent} from 'mdast'

/** Phrasing that a sentence is made of: text, and links with a checked scheme. */
export type Phrase = readonly PhrasingContent[]

/** What a placeholder can print, beside text and numbers. */
export abstract class Printable extends Drop {
  /** The phrase that `{{ … }}` prints. */
  abstract phrase(): Phrase
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
    throw absence(error) ?? error
  } finally {
    held = outer
  }
}

/** The absence behind an error: liquidjs wraps what a placeholder throws. */
function absence(error: unknown): AbsentFact | undefined {
  let cause = error
  while (cause instanceof Error) {
    if (cause instanceof AbsentFact) return cause
    cause = (cause as {originalError?: unknown}).originalError
  }
  return undefined
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
