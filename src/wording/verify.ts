import type * as z from 'zod'
import {answerSchema} from '../facts/index.ts'
import {branches, definition, fieldNames, fieldsOf, metaOf, unwrapped} from '../schema/index.ts'
import {defaultTerms, derivedTerms, providerSchema, serviceSchema} from '../whitepaper/index.ts'
import {type Line, type Mention, mentions, parseLine} from './liquid.ts'
import {nativeNames} from './native.ts'
import type {Section, Template, Variant, WordingBlock} from './template.ts'
import {dictionaryEntry} from './value.ts'

/** A fault in a template, found without printing anything. */
export interface TemplateFault {
  readonly file: string
  /** Line in the file, from 1. */
  readonly line: number
  /** Column in the line, from 1. */
  readonly column: number
  /** What is wrong, in Japanese. */
  readonly fault: string
}

/** Where the forms of a value type stand. */
export type Forms = (say: string) => readonly Section[] | undefined

/** What a name in a template can stand for. */
type Meaning = readonly z.ZodType[]

/** What every template sees, with the names in it. */
function everywhere(terms: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([
    ['terms', new Set(terms)],
    ['service', new Set(Object.keys(fieldsOf(serviceSchema)))],
    ['provider', new Set(Object.keys(fieldsOf(providerSchema)))],
    ['paper', new Set(['title', 'standard', 'standardKind'])],
    ['subject', new Set()],
    ['layout', new Set()],
  ])
}

/** What is wrong with a name that every template sees; `undefined` when it is another, or right. */
function commonFault({path}: Mention, common: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const [root = '', name] = path
  const names = common.get(root)
  if (!names || name === undefined || names.has(name)) return undefined
  return `「${root}.${name}」という項目はありません`
}

/** The terms that every paper has. */
const ownTerms: readonly string[] = [...Object.keys(defaultTerms), ...derivedTerms]

/**
 * Holds a clause's template to its schema, in both directions: every placeholder is a fact of its passage, and every fact
 * has its passage. `optional` names facts that have passages elsewhere.
 */
export function verifyPassages(
  template: Template,
  schema: z.ZodType,
  forms: Forms,
  optional: ReadonlySet<string> = new Set(),
  terms: Iterable<string> = ownTerms,
): TemplateFault[] {
  const faults: TemplateFault[] = []
  const common = everywhere(terms)
  const fields = fieldsOf(schema)
  const report = (line: number, column: number, fault: string) =>
    faults.push({file: template.file, line, column, fault})
  const answers = scopeOf(answerSchema)
  const tellers = new Map<string, number>()
  for (const section of template.sections) {
    for (const name of section.names) {
      if (!Object.hasOwn(fields, name)) report(section.at, 1, `「${name}」という項目はありません`)
      else if (tellers.has(name)) report(section.at, 1, `「${name}」は${tellers.get(name)}行目でも述べています`)
      tellers.set(name, section.at)
    }
    const own: Record<string, Meaning> = Object.fromEntries(
      section.names.filter(name => Object.hasOwn(fields, name)).map(name => [name, [fields[name] as z.ZodType]]),
    )
    const seen = new Set<string>()
    for (const variant of section.variants) {
      const answered = isAnswerName(variant.name)
      if (!answered && variant.name !== '' && !variant.condition) {
        report(variant.at, 1, `見出し「${variant.name}」は読めません。「if 条件」または回答の名前を書いてください`)
      }
      const scope = answered ? {...answers, subject: [], act: []} : own
      for (const {mention, line, column, printed} of mentionsIn(variant)) {
        const root = mention.path[0] ?? ''
        seen.add(root)
        const fault = common.has(root) ? commonFault(mention, common) : faultOf(mention, scope, forms, printed)
        if (fault) report(line, column, fault)
      }
    }
    for (const name of section.names) {
      const field = own[name]?.[0]
      if (field && !seen.has(name) && !isFlag(field)) report(section.at, 1, `「${name}」がこの見出しの文に出てきません`)
    }
  }
  for (const name of Object.keys(fields)) {
    if (!tellers.has(name) && !optional.has(name))
      report(1, 1, `「${name}」（${metaOf(fields[name] as z.ZodType).title}）を述べる文がありません`)
  }
  return faults
}

/** Holds the forms of a value type to its schema: placeholders are its fields, and a dictionary has every word. */
export function verifyForms(
  file: string,
  say: string,
  sections: readonly Section[],
  schema: z.ZodType,
  forms: Forms,
  terms: Iterable<string> = ownTerms,
): TemplateFault[] {
  const faults: TemplateFault[] = []
  const common = everywhere(terms)
  const scope: Record<string, Meaning> = {...scopeOf(schema), value: [], self: [schema]}
  for (const name of nativeNames[say] ?? []) scope[name] = []
  if (branches(schema).some(branch => definition(branch).type === 'array')) {
    const lists = branches(schema).filter(branch => definition(branch).type === 'array')
    Object.assign(scope, {all: lists, lead: lists, last: lists.flatMap(list => definition(list).element ?? [])})
  }
  const words = branches(schema).flatMap(branch => Object.values(definition(branch).entries ?? {}))
  if (!sections.some(section => section.names.includes('default')))
    faults.push({file, line: 1, column: 1, fault: '語形「default」がありません'})
  for (const section of sections) {
    for (const variant of section.variants) {
      for (const {mention, line, column, printed} of mentionsIn(variant)) {
        const shared = common.has(mention.path[0] ?? '')
        const fault = shared ? commonFault(mention, common) : faultOf(mention, scope, forms, printed)
        if (fault) faults.push({file, line, column, fault})
      }
      for (const block of variant.blocks) {
        if (block.kind !== 'list' || words.length === 0) continue
        const known = block.items.map(item => dictionaryEntry(item.source)[0])
        for (const word of words) {
          if (!known.includes(word))
            faults.push({file, line: section.at, column: 1, fault: `「${word}」の書き方がありません`})
        }
      }
    }
  }
  return faults
}

/** Whether that a fact is given says all that there is to say. */
function isFlag(schema: z.ZodType): boolean {
  return branches(schema).every(branch => {
    const {type, values} = definition(branch)
    return type === 'boolean' || (type === 'literal' && values?.length === 1)
  })
}

const answerNames: ReadonlySet<string> = new Set(
  branches(answerSchema).flatMap(
    branch => definition(definition(branch).shape?.answer as z.ZodType).values?.map(String) ?? [],
  ),
)

function isAnswerName(name: string): boolean {
  return answerNames.has(name)
}

/** The fields of a record as names in a template. */
function scopeOf(schema: z.ZodType): Record<string, Meaning> {
  const scope: Record<string, Meaning> = {}
  for (const name of fieldNames(schema)) {
    scope[name] = branches(schema).flatMap(branch => definition(branch).shape?.[name] ?? [])
  }
  return scope
}

interface Found {
  readonly mention: Mention
  /** Where it stands in the file. */
  readonly line: number
  readonly column: number
  /** Whether it is read to be printed, not only asked for. */
  readonly printed: boolean
}

/** All names that a variant reads. */
function mentionsIn({condition, at, column, blocks}: Variant): Found[] {
  const found = (line: Line, start: {at: number; column: number}, source: string): Found[] =>
    mentions(line).map(mention => ({
      mention,
      line: start.at + mention.row - 1,
      column: mention.row === 1 ? start.column + mention.column - 1 : mention.column,
      printed: printedIn(source).has(mention.path.join('.')),
    }))
  return [
    ...(condition ? found(condition, {at, column: column - '{% if '.length}, '') : []),
    ...blocks.flatMap(wordings).flatMap(wording => found(parseLine(wording.raw), wording, wording.source)),
  ]
}

/** What stands alone between `{{` and `}}`. */
function printedIn(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/\{\{-?\s*([^\s{}|]+?)\s*-?\}\}/gu)].map(([, name = '']) => name))
}

function wordings(block: WordingBlock) {
  if (block.kind === 'paragraph') return [block.wording]
  return block.kind === 'list' ? block.items : [...block.head, ...block.rows.flat()]
}

/** What is wrong with a name: unknown, or a record that can't be printed. */
function faultOf(
  mention: Mention,
  scope: Readonly<Record<string, Meaning>>,
  forms: Forms,
  printed: boolean,
): string | undefined {
  const [root = '', ...path] = mention.path
  const name = mention.path.join('.')
  let meaning = scope[root]
  if (!meaning) return `「${name}」という項目はありません`
  let listed = false
  for (const step of path) {
    // A form or a field of all items is joined like the items themselves.
    if (listed && (step === 'or' || step === 'comma')) continue
    listed = meaning.some(isList) && !['each', 'first', 'last', 'size'].includes(step)
    if (meaning.length === 0) return `「${name}」という項目はありません`
    const next: Meaning[] = meaning.flatMap(schema => stepInto(schema, step, forms) ?? [])
    if (next.length === 0) return `「${name}」という項目はありません`
    meaning = next.flat()
  }
  if (printed && meaning.length > 0 && !meaning.some(schema => isPrintable(schema, forms))) {
    return `「${name}」はそのままでは文にできません。下位の項目を書いてください`
  }
  return undefined
}

function isList(schema: z.ZodType): boolean {
  return branches(schema).some(branch => definition(branch).type === 'array')
}

/** What a field or form of something is; `[]` for a form, which has no fields. */
function stepInto(schema: z.ZodType, step: string, forms: Forms): Meaning[] | undefined {
  const {say} = metaOf(schema)
  const field = branches(schema).flatMap(branch => definition(branch).shape?.[step] ?? [])
  if (field.length > 0) return [field]
  if (say && forms(say)?.some(form => form.names.includes(step))) return [[]]
  const {options} = definition(unwrapped(schema))
  const inside = options?.flatMap(option => stepInto(option, step, forms) ?? [])
  if (inside && inside.length > 0) return inside
  const elements = branches(schema).flatMap(
    branch => definition(branch).element ?? definition(branch).items?.slice(0, 1) ?? [],
  )
  if (elements.length === 0) return undefined
  if (step === 'size') return [[]]
  if (['each', 'first', 'last'].includes(step)) return [elements]
  if (step === 'or' || step === 'comma') return [[schema]]
  const found = elements.flatMap(element => stepInto(element, step, forms) ?? [])
  return found.length > 0 ? found : undefined
}

function isPrintable(schema: z.ZodType, forms: Forms): boolean {
  const {say} = metaOf(schema)
  if (say) return forms(say) !== undefined || say === 'prose'
  const {options} = definition(unwrapped(schema))
  if (options) return options.some(option => isPrintable(option, forms))
  return branches(schema).some(branch => {
    const {type, element, items} = definition(branch)
    if (type === 'string' || type === 'number') return true
    if (type === 'array' || type === 'tuple') return isPrintable((element ?? items?.[0]) as z.ZodType, forms)
    return metaOf(branch).say !== undefined
  })
}
