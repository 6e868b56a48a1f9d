import {readFileSync} from 'node:fs'
import {Drop, Liquid, type Template} from 'liquidjs'
import type * as z from 'zod'
import {branchOf, definition, fieldNames, metaOf, saying} from '../../src/schema/index.ts'
import {parseTemplate, type Source} from '../../src/wording/compile/index.ts'
import type {SourceLine, SourceSection, SourceVariant} from '../../src/wording/compile/markdown.ts'
import {homeOf} from '../../src/wording/home.ts'
import {natives} from '../../src/wording/native.ts'
import {enumerate} from '../../src/wording/run/enumerate.ts'
import {plain, type Said} from '../../src/wording/run/said.ts'
import {withTerms} from '../../src/wording/terms.ts'
import {speaker} from './speaker.ts'

/**
 * What the compiled wording is held against: templates as they stand in the files, each line rendered by liquidjs, which asks
 * values for what it wants of them. Schemas are walked for each value anew, and nothing is remembered.
 */

/** What a name stands for: text, a number, a flag, nothing, or a value that can be asked. */
type Spoken = unknown

/** A placeholder names a fact that is not given. */
class AbsentFact extends Error {}

abstract class Printable extends Drop {
  abstract said(): Said

  /** What the operator `contains` asks for. */
  indexOf(text: string): number {
    return plain(this.said()).indexOf(text)
  }
}

class Ready extends Printable {
  readonly #said: Said

  constructor(said: Said) {
    super()
    this.#said = said
  }

  override said(): Said {
    return this.#said
  }
}

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown): string => {
    if (value === null || value === undefined) throw new AbsentFact()
    if (value instanceof Printable) return plain(value.said())
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    throw new TypeError(`${JSON.stringify(value)} can't be printed`)
  },
})

const files = new Map<string, Source>()

/** A template as it stands in its file. */
export function sourceOf(path: string): Source {
  const known = files.get(path)
  if (known) return known
  const source = parseTemplate(path, readFileSync(new URL(`../../templates/ja/${path}`, import.meta.url), 'utf8'))
  files.set(path, source)
  return source
}

export type Scope = Readonly<Record<string, Spoken>>

/** The scope of a passage. */
export function scopeOf(schema: z.ZodType, facts: object, words: Scope): Scope {
  return {...common(), ...words, ...fieldsIn(schema, facts)}
}

/** The first variant whose condition holds; else the text that stands without one. */
export function chosen(variants: readonly SourceVariant[], scope: Scope): SourceVariant | undefined {
  return (
    variants.find(({name}) => name.startsWith('if ') && render(`{% ${name} %}1{% endif %}`, scope) === '1') ??
    variants.find(({name}) => name === '' || name === 'else')
  )
}

/** The text of a line; `undefined` where it would print a fact that isn't given. */
export function say({raw}: SourceLine, scope: Scope): string | undefined {
  try {
    return render(raw.replace(/[ \t]*\n[ \t]*/gu, ''), scope)
  } catch (error) {
    if (original(error) instanceof AbsentFact) return undefined
    throw error
  }
}

/** The scopes of lines that are repeated together: one for each record of the list that they name. */
export function scopes(lines: readonly SourceLine[], scope: Scope): Scope[] {
  const each = lines
    .map(({raw}) => /([A-Za-z]+(?:\.[A-Za-z]+)*)\.each\b/u.exec(raw)?.[1])
    .find(path => path !== undefined)
  if (each === undefined) return [scope]
  const [root = '', ...path] = each.split('.')
  const list = path.reduce(property, scope[root])
  if (!(list instanceof SpokenList)) return []
  return list
    .each()
    .map(item => ({...scope, [root]: path.reduceRight<unknown>((inner, step) => ({[step]: inner}), {each: item})}))
}

const parsed = new Map<string, Template[]>()

function render(source: string, scope: Scope): string {
  const known = parsed.get(source) ?? engine.parse(source)
  parsed.set(source, known)
  return engine.renderSync(known, scope)
}

function original(error: unknown): unknown {
  const {originalError} = error as {originalError?: unknown}
  return originalError instanceof Error ? original(originalError) : error
}

function common(): Scope {
  return {terms: {...speaker.terms}, ...speaker.names}
}

function speak(schema: z.ZodType, value: unknown): Spoken {
  if (value === undefined) return null
  const said = saying(schema, value)
  if (metaOf(said).say) return new SpokenValue(said, value)
  if (Array.isArray(value)) return new SpokenList(elementOf(said), value)
  if (typeof value === 'object') return new SpokenValue(said, value)
  return typeof value === 'string' && metaOf(said).holds === 'phrase' ? withTerms(speaker.terms, value) : value
}

function fieldsIn(schema: z.ZodType, value: unknown): Record<string, Spoken> {
  const fields: Record<string, Spoken> = {}
  for (const name of fieldNames(schema)) fields[name] = null
  const {shape} = definition(branchOf(schema, value) ?? schema)
  for (const [name, field] of Object.entries(shape ?? {})) {
    if (Object.hasOwn(value as object, name)) fields[name] = speak(field, (value as Record<string, unknown>)[name])
  }
  return fields
}

function formsOf(type: string): readonly SourceSection[] {
  const {path, local} = homeOf(type)
  const {sections, values} = sourceOf(path)
  if (local === undefined) return sections
  const {forms = [], like} = values.get(local) ?? {}
  return like === undefined ? forms : [...forms, ...formsOf(like)]
}

class SpokenValue extends Printable {
  readonly #schema: z.ZodType
  readonly #value: unknown

  constructor(schema: z.ZodType, value: unknown) {
    super()
    this.#schema = schema
    this.#value = value
  }

  override said(): Said {
    return this.form('default')
  }

  form(name: string): Said {
    const {say: type = ''} = metaOf(this.#schema)
    const section = formsOf(type).find(form => form.names.includes(name))
    if (!section) throw new Error(`no form ${name} of ${type}`)
    const native = typeof this.#value === 'string' ? natives[type]?.words(speaker, this.#value) : undefined
    const scope = {...common(), ...(native ? ready(native) : this.#scope()), self: this}
    const variant = chosen(section.variants, scope)
    if (!variant) throw new Error(`no variant of ${name} of ${type}`)
    const [block] = variant.blocks
    if (block?.kind === 'paragraph') {
      const text = say(block.line, scope)
      if (text === undefined) throw new AbsentFact()
      return text
    }
    if (block?.kind !== 'list') return ''
    const words = block.items.map(({raw}) => raw.split('：')).find(([key]) => key === this.#value)
    return withTerms(speaker.terms, words?.slice(1).join('：') ?? String(this.#value))
  }

  #scope(): Scope {
    const value = spelledOut(this.#schema, this.#value)
    if (Array.isArray(value) || branchOf(this.#schema, []) !== undefined) {
      const element = elementOf(this.#schema)
      const all = Array.isArray(value) ? value : [value]
      const list = (items: readonly unknown[]) => (items.length > 0 ? new SpokenList(element, items) : null)
      return {all: list(all), lead: list(all.slice(0, -1)), last: speak(element, all.at(-1))}
    }
    if (typeof value === 'object' && value !== null) return fieldsIn(this.#schema, value)
    const none = Object.fromEntries([...fieldNames(this.#schema)].map(name => [name, null]))
    return {...none, value: typeof value === 'string' ? withTerms(speaker.terms, value) : value}
  }

  override liquidMethodMissing(key: string | number): unknown {
    const name = String(key)
    const value = spelledOut(this.#schema, this.#value)
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, name))
      return fieldsIn(this.#schema, value)[name]
    if (fieldNames(this.#schema).has(name)) return null
    const {say: type} = metaOf(this.#schema)
    const isForm = type !== undefined && formsOf(type).some(form => form.names.includes(name))
    return isForm ? new SpokenForm(this, name) : undefined
  }

  equals(other: unknown): boolean {
    return this.#value === other
  }
  gt(): boolean {
    return false
  }
  geq(): boolean {
    return false
  }
  lt(): boolean {
    return false
  }
  leq(): boolean {
    return false
  }
}

function ready(words: object): Scope {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, Array.isArray(word) ? new Ready(word) : (word ?? null)]),
  )
}

function spelledOut(schema: z.ZodType, value: unknown): unknown {
  const {shorthand} = metaOf(schema)
  if (!shorthand || (typeof value === 'object' && value !== null && Object.hasOwn(value, shorthand))) return value
  return {[shorthand]: value}
}

function elementOf(schema: z.ZodType): z.ZodType {
  const {element, items} = definition(branchOf(schema, []) ?? schema)
  const found = element ?? items?.[0]
  if (!found) throw new Error('no list')
  return found
}

class SpokenForm extends Printable {
  readonly #of: SpokenValue
  readonly #name: string

  constructor(of: SpokenValue, name: string) {
    super()
    this.#of = of
    this.#name = name
  }

  override said(): Said {
    return this.#of.form(this.#name)
  }
}

class SpokenList extends Printable {
  readonly #element: z.ZodType
  readonly #items: readonly unknown[]
  readonly #joiner: 'および' | 'または' | '、'
  readonly #form: readonly string[]

  constructor(
    element: z.ZodType,
    items: readonly unknown[],
    joiner: 'および' | 'または' | '、' = 'および',
    form: readonly string[] = [],
  ) {
    super()
    this.#element = element
    this.#items = items
    this.#joiner = joiner
    this.#form = form
  }

  get size(): number {
    return this.#items.length
  }
  get first(): Spoken {
    return speak(this.#element, this.#items[0])
  }
  get last(): Spoken {
    return speak(this.#element, this.#items.at(-1))
  }

  each(): Spoken[] {
    return this.#items.map(item => speak(this.#element, item))
  }

  override said(): Said {
    const said = this.#items.map((item): Said => {
      const spoken = this.#form.reduce(property, speak(this.#element, item))
      if (spoken instanceof Printable) return spoken.said()
      return spoken === null || spoken === undefined ? '' : String(spoken)
    })
    return enumerate(
      said.filter(text => text.length > 0),
      this.#joiner,
    )
  }

  override liquidMethodMissing(key: string | number): unknown {
    const name = String(key)
    const joiner = ({or: 'または', comma: '、'} as const)[name]
    if (joiner) return new SpokenList(this.#element, this.#items, joiner, this.#form)
    return new SpokenList(this.#element, this.#items, this.#joiner, [...this.#form, name])
  }
}

function property(spoken: unknown, key: string): unknown {
  if (spoken instanceof SpokenList && (key === 'size' || key === 'first' || key === 'last')) return spoken[key]
  return spoken instanceof SpokenList || spoken instanceof SpokenValue ? spoken.liquidMethodMissing(key) : undefined
}
