import type {PhrasingContent} from 'mdast'
import type * as z from 'zod'
import {branchOf, definition, fieldNames, metaOf, saying} from '../schema/index.ts'
import {evaluate, holds, joined, type Phrase, Printable, plain} from './liquid.ts'
import {native} from './native.ts'
import {formsOf, type Speaker} from './speaker.ts'
import type {Section, Variant} from './template.ts'
import {withTerms} from './terms.ts'

/** What a template sees of a value: text, a number, a flag, or something with fields and forms; `null` when not given. */
export type Spoken = string | number | boolean | null | Printable

/** A value as a template sees it. */
export function speak(speaker: Speaker, schema: z.ZodType, value: unknown): Spoken {
  if (value === undefined) return null
  const said = saying(schema, value)
  if (metaOf(said).say) return new SpokenValue(speaker, said, value)
  if (Array.isArray(value)) return new SpokenList(speaker, elementOf(said), value)
  if (typeof value === 'object') return new SpokenValue(speaker, said, value)
  return typeof value === 'string' && metaOf(said).holds === 'phrase'
    ? withTerms(speaker.terms, value)
    : (value as Spoken)
}

/** What every template sees beside its own facts. */
export function common(speaker: Speaker): Record<string, unknown> {
  return {terms: {...speaker.terms}, ...speaker.names}
}

/** The fields of a record as a template sees them; `null` for each that could be given and isn't. */
export function fieldsIn(speaker: Speaker, schema: z.ZodType, value: unknown): Record<string, Spoken> {
  const fields: Record<string, Spoken> = {}
  for (const name of fieldNames(schema)) fields[name] = null
  const {shape} = definition(branchOf(schema, value) ?? schema)
  for (const [name, field] of Object.entries(shape ?? {})) {
    if (Object.hasOwn(value as object, name)) {
      fields[name] = speak(speaker, field, (value as Record<string, unknown>)[name])
    }
  }
  return fields
}

/** A value with fields, and with the forms that the wording of its type gives it. */
class SpokenValue extends Printable {
  readonly #speaker: Speaker
  readonly #schema: z.ZodType
  readonly #value: unknown

  constructor(speaker: Speaker, schema: z.ZodType, value: unknown) {
    super()
    this.#speaker = speaker
    this.#schema = schema
    this.#value = value
  }

  override phrase(): Phrase {
    return this.form('default')
  }

  /** The phrase of a named form. */
  form(name: string): Phrase {
    const {say} = metaOf(this.#schema)
    if (!say) throw new Error(`a record without a wording can't be printed (${name})`)
    const special = native(this.#speaker, say, this.#value)
    if (special && 'phrase' in special) return special.phrase
    const section = formsOf(this.#speaker, say).find(form => form.names.includes(name))
    if (!section) throw new Error(`values/${say}.mdに語形「${name}」がありません`)
    const scope = {...common(this.#speaker), ...(special?.scope ?? this.#scope()), self: this}
    return sayForm(section, scope, this.#value, text => withTerms(this.#speaker.terms, text))
  }

  #scope(): Record<string, unknown> {
    const value = spelledOut(this.#schema, this.#value)
    if (Array.isArray(value) || oneOrMore(this.#schema)) {
      const element = elementOf(this.#schema)
      const all = Array.isArray(value) ? value : [value]
      const list = (items: readonly unknown[]) =>
        items.length > 0 ? new SpokenList(this.#speaker, element, items) : null
      return {all: list(all), lead: list(all.slice(0, -1)), last: speak(this.#speaker, element, all.at(-1))}
    }
    if (typeof value === 'object' && value !== null) return fieldsIn(this.#speaker, this.#schema, value)
    const none = Object.fromEntries([...fieldNames(this.#schema)].map(name => [name, null]))
    return {...none, value: typeof value === 'string' ? withTerms(this.#speaker.terms, value) : value}
  }

  override liquidMethodMissing(key: string | number): unknown {
    const name = String(key)
    const value = spelledOut(this.#schema, this.#value)
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
      return fieldsIn(this.#speaker, this.#schema, value)[name]
    }
    if (fieldNames(this.#schema).has(name)) return null
    const {say} = metaOf(this.#schema)
    if (say && formsOf(this.#speaker, say).some(form => form.names.includes(name))) return new SpokenForm(this, name)
    return undefined
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

/** A record that was written as one of its fields alone, as the record. */
function spelledOut(schema: z.ZodType, value: unknown): unknown {
  const {shorthand} = metaOf(schema)
  if (!shorthand || (typeof value === 'object' && value !== null && Object.hasOwn(value, shorthand))) return value
  return {[shorthand]: value}
}

/** The schema of the items of a list, or of a pair of the same kind. */
function elementOf(schema: z.ZodType): z.ZodType {
  const {element, items} = definition(branchOf(schema, []) ?? schema)
  const found = element ?? items?.[0]
  if (!found) throw new Error('no list')
  return found
}

/** Whether a schema takes one thing or a list of such things. */
function oneOrMore(schema: z.ZodType): boolean {
  return branchOf(schema, []) !== undefined
}

class SpokenForm extends Printable {
  readonly #of: SpokenValue
  readonly #name: string

  constructor(of: SpokenValue, name: string) {
    super()
    this.#of = of
    this.#name = name
  }

  override phrase(): Phrase {
    return this.#of.form(this.#name)
  }
}

/** How the items of a list are joined. */
type Joiner = 'および' | 'または' | '、'

/** A list: printed with its items joined, each in the same form; sentences simply follow one another. */
export class SpokenList extends Printable {
  readonly #speaker: Speaker
  readonly #element: z.ZodType
  readonly #items: readonly unknown[]
  readonly #joiner: Joiner
  readonly #form: readonly string[]

  constructor(
    speaker: Speaker,
    element: z.ZodType,
    items: readonly unknown[],
    joiner: Joiner = 'および',
    form: readonly string[] = [],
  ) {
    super()
    this.#speaker = speaker
    this.#element = element
    this.#items = items
    this.#joiner = joiner
    this.#form = form
  }

  get size(): number {
    return this.#items.length
  }
  get first(): Spoken {
    return speak(this.#speaker, this.#element, this.#items[0])
  }
  get last(): Spoken {
    return speak(this.#speaker, this.#element, this.#items.at(-1))
  }

  /** The items as a template sees them, one by one. */
  each(): Spoken[] {
    return this.#items.map(item => speak(this.#speaker, this.#element, item))
  }

  override phrase(): Phrase {
    const printed = this.#items.map((item): Phrase => {
      let spoken: unknown = speak(this.#speaker, this.#element, item)
      for (const step of this.#form) spoken = property(spoken, step)
      if (spoken instanceof Printable) return spoken.phrase()
      return spoken === null || spoken === undefined ? [] : [{type: 'text', value: String(spoken)}]
    })
    return enumerate(
      printed.filter(phrase => phrase.length > 0),
      this.#joiner,
    )
  }

  override liquidMethodMissing(key: string | number): unknown {
    const name = String(key)
    const joiner = {or: 'または', comma: '、'}[name] as Joiner | undefined
    if (joiner) return new SpokenList(this.#speaker, this.#element, this.#items, joiner, this.#form)
    return new SpokenList(this.#speaker, this.#element, this.#items, this.#joiner, [...this.#form, name])
  }
}

/** A field or form of something spoken. */
export function property(spoken: unknown, key: string): unknown {
  if (spoken instanceof SpokenList && (key === 'size' || key === 'first' || key === 'last')) return spoken[key]
  return spoken instanceof SpokenList || spoken instanceof SpokenValue ? spoken.liquidMethodMissing(key) : undefined
}

/**
 * Phrases joined as Japanese joins them: AおよびB; A、BおよびC. A list with an item that holds the joining word itself is
 * joined with 、 alone, so that no 「AおよびBおよびC」 arises; what stands in brackets doesn't count. Sentences follow one
 * another.
 */
function enumerate(phrases: readonly Phrase[], joiner: Joiner): PhrasingContent[] {
  const texts = phrases.map(plain)
  const sentences = texts.every(text => text.endsWith('。'))
  const commas =
    joiner === '、' ||
    texts.some(text => /および|または|及び|又は|ならびに/u.test(text.replace(/（[^（）]*）|「[^「」]*」/gu, '')))
  return joined(
    phrases.flatMap((phrase, index): Phrase => {
      if (index === 0 || sentences) return phrase
      const glue = commas || index < phrases.length - 1 ? '、' : joiner
      return [{type: 'text', value: glue}, ...phrase]
    }),
  )
}

/** The phrase of a form: of its first variant whose condition holds, or of its dictionary. */
function sayForm(section: Section, scope: object, value: unknown, resolve: (text: string) => string): Phrase {
  const variant = chosen(section.variants, scope)
  const [block, ...more] = variant?.blocks ?? []
  if (!block || more.length > 0 || block.kind === 'table') {
    throw new Error(`語形「${section.names.join('、')}」に、この値に当てはまる文がありません`)
  }
  if (block.kind === 'paragraph') return evaluate(block.wording.line, scope)
  const word = block.items.map(item => dictionaryEntry(item.source)).find(([key]) => key === value)?.[1]
  return [{type: 'text', value: resolve(word ?? String(value))}]
}

/** 「daily：日次」 as key and word. */
export function dictionaryEntry(source: string): readonly [key: string, word: string] {
  const [key = '', ...rest] = source.split('：')
  return [key.trim(), rest.join('：').trim()]
}

/** The first variant whose condition holds; else the text that stands without one. */
export function chosen(variants: readonly Variant[], scope: object): Variant | undefined {
  return (
    variants.find(variant => variant.condition && holds(variant.condition, scope)) ??
    variants.find(variant => variant.name === '')
  )
}
