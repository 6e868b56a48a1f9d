import type * as z from 'zod'
import {answerSchema} from '../../facts/index.ts'
import {branches, definition, fieldsOf, metaOf} from '../../schema/index.ts'
import {ownerOf} from '../home.ts'
import type {Block, LocalForms, Position, Program, Section, Variant} from '../program.ts'
import type {Forms} from '../reading.ts'
import type {Held} from '../registry.ts'
import type {Dictionary, Sentence, Sentences} from '../sentences.ts'
import type {TemplateFault} from './fault.ts'
import {type Context, compileBlock, compileCondition} from './lines.ts'
import type {Source, SourceBlock, SourceLine, SourceSection, SourceVariant} from './markdown.ts'
import {fieldsNamed, firstOf, type Names, paperNames, valueNames, wordNames} from './names.ts'

/** What templates are compiled against. */
export interface Against {
  readonly forms: Forms
  /** The keys of the paper's terms. */
  readonly terms: ReadonlySet<string>
}

export interface Compiled {
  readonly program: Program
  readonly faults: readonly TemplateFault[]
}

/**
 * Compiles a template: each name is found in the schema that the template is held to, or is a fault. What the file as a
 * whole must hold is {@link missingIn}'s.
 */
export function compileTemplate(source: Source, held: Held, against: Against): Compiled {
  const compiler = new Compiler(source.file, against)
  for (const {at} of source.sections.filter(({names}) => names.length === 0)) {
    compiler.report(at, '見出しに項目の名前がありません')
  }
  const program = {
    subject: source.subject,
    sections: compiler.sections(source.sections, held),
    values: held.kind === 'passages' ? compiler.values(source, held.values) : {},
  }
  return {program, faults: compiler.faults}
}

/** Compiles the forms of a shared value type for another that has them beside its own. */
export function compileInherited(
  file: string,
  forms: readonly SourceSection[],
  type: string,
  schema: z.ZodType,
  against: Against,
): {readonly sections: readonly Section[]; readonly faults: readonly TemplateFault[]} {
  const compiler = new Compiler(file, against)
  const sections = compiler.forms(forms, type, schema).map(section => ({...section, file}))
  const faults = compiler.faults.map(fault => ({...fault, message: `${fault.message}（${type}の語形として）`}))
  return {sections, faults}
}

/** What the sections of a template leave out: facts that none tells, forms and sentences that are needed. */
export function missingIn(held: Held, sections: readonly Pick<Section, 'names'>[]): string[] {
  const names = new Set(sections.flatMap(section => section.names))
  switch (held.kind) {
    case 'passages':
      return Object.entries(fieldsOf(held.schema))
        .filter(([name]) => !names.has(name) && !held.elsewhere.has(name))
        .map(([name, field]) => `「${name}」（${metaOf(field).title}）を述べる文がありません`)
    case 'forms':
      return names.has('default') ? [] : ['語形「default」がありません']
    case 'sentences':
      return Object.keys(held.sentences)
        .filter(name => !names.has(name))
        .map(name => `「${name}」の文がありません`)
  }
}

const answerNames: ReadonlySet<string> = new Set(
  branches(answerSchema).flatMap(branch => {
    const tag = definition(branch).shape?.answer
    return tag ? (definition(tag).values ?? []).map(String) : []
  }),
)

class Compiler {
  readonly faults: TemplateFault[] = []
  readonly #file: string
  readonly #against: Against
  readonly #paper: Names

  constructor(file: string, against: Against) {
    this.#file = file
    this.#against = against
    this.#paper = paperNames(against.terms)
  }

  report(at: Position, message: string): void {
    this.faults.push({file: this.#file, at, message})
  }

  sections(sources: readonly SourceSection[], held: Held): Section[] {
    switch (held.kind) {
      case 'passages':
        return this.#passages(sources, held.schema)
      case 'forms':
        return this.forms(sources, held.type, held.schema)
      case 'sentences':
        return this.#sentences(sources, held.sentences)
    }
  }

  /** The wording of value types that only this file has. */
  values({file, values}: Source, types: ReadonlyMap<string, z.ZodType>): Record<string, LocalForms> {
    const owner = ownerOf(file)
    const compiled: Record<string, LocalForms> = {}
    for (const [name, {at, like, forms}] of values) {
      const schema = types.get(name)
      if (!schema) {
        this.report(at, `「value ${name}」という値の種類はありません`)
        continue
      }
      const own = this.forms(forms, `${owner}.${name}`, schema)
      compiled[name] = {forms: own, ...(like === undefined ? {} : {like}), inherited: []}
    }
    return compiled
  }

  #passages(sources: readonly SourceSection[], schema: z.ZodType): Section[] {
    const fields = fieldsOf(schema)
    const told = new Map<string, number>()
    return sources.map(source => {
      for (const name of source.names) {
        if (!Object.hasOwn(fields, name)) this.report(source.at, `「${name}」という項目はありません`)
        else if (told.has(name)) this.report(source.at, `「${name}」は${told.get(name)}行目でも述べています`)
        told.set(name, source.at[0])
      }
      return this.#passage(source, schema)
    })
  }

  #passage(source: SourceSection, schema: z.ZodType): Section {
    const fields = fieldsOf(schema)
    const names = source.names.filter(name => Object.hasOwn(fields, name))
    const own = firstOf(fieldsNamed(schema, names), wordNames(['subject', 'layout']), this.#paper)
    const inAnswer = firstOf(fieldsNamed(answerSchema), wordNames(['subject', 'act']), this.#paper)
    const seen = new Set<string>()
    const prose = names.find(name => metaOf(fields[name] as z.ZodType).say === 'prose')
    if (prose !== undefined && !this.#isOnly(source, prose)) {
      this.report(source.at, `自由記述の見出しには、「${prose}」だけを置き、{{ ${prose} }}とだけ書いてください`)
    }
    const variants = source.variants.map((variant): Variant => {
      const isAnswer = answerNames.has(variant.name)
      if (!isAnswer && !isReadable(variant)) {
        this.report(variant.at, `見出し「${variant.name}」は読めません。「if 条件」または回答の名前を書いてください`)
      }
      const context = this.#context(isAnswer ? inAnswer : own, seen)
      const blocks = variant.blocks.map(block => compileBlock(context, block))
      return {...(isAnswer ? {answer: variant.name} : this.#when(context, variant)), blocks}
    })
    for (const name of names) {
      if (!seen.has(name) && !isFlag(fields[name] as z.ZodType)) {
        this.report(source.at, `「${name}」がこの見出しの文に出てきません`)
      }
    }
    return {
      at: source.at,
      names: source.names,
      subjects: source.names.map(name => source.subject ?? titleOf(fields, name)),
      ...(source.act === undefined ? {} : {act: source.act}),
      ...(source.pause ? {pause: true as const} : {}),
      ...(prose === undefined ? {} : {prose: true as const}),
      variants,
    }
  }

  /** Free Markdown is not said but put in: nothing else stands beside it. */
  #isOnly(source: SourceSection, name: string): boolean {
    const [variant, ...more] = source.variants.filter(({name: heading}) => !answerNames.has(heading))
    const [block, ...others] = variant?.blocks ?? []
    if (source.names.length > 1 || more.length > 0 || others.length > 0 || variant?.name !== '') return false
    return block?.kind === 'paragraph' && block.line.raw.replace(/\{\{-?\s*|\s*-?\}\}/gu, '') === name
  }

  forms(sources: readonly SourceSection[], type: string, schema: z.ZodType): Section[] {
    const words = branches(schema).flatMap(branch => Object.values(definition(branch).entries ?? {}))
    const answerWords = type === 'answer' ? [wordNames(['subject', 'act'])] : []
    const names = firstOf(valueNames(type, schema), ...answerWords, this.#paper)
    return sources.map(source => this.#plain(source, names, words))
  }

  #sentences(sources: readonly SourceSection[], sentences: Sentences): Section[] {
    return sources.map(source => {
      const kinds = source.names.map(name => (Object.hasOwn(sentences, name) ? sentences[name] : undefined))
      for (const [index, kind] of kinds.entries()) {
        if (!kind) this.report(source.at, `「${source.names[index]}」という文はありません`)
      }
      const [kind] = kinds
      return kind?.kind === 'dictionary' ? this.#dictionary(source, kind) : this.#sentence(source, kind)
    })
  }

  #dictionary(source: SourceSection, {words}: Dictionary): Section {
    const nothing: Names = () => undefined
    return this.#plain(source, nothing, words)
  }

  #sentence(source: SourceSection, sentence: Sentence | undefined): Section {
    if (!sentence) return {at: source.at, names: source.names, variants: []}
    const told = fieldsNamed(sentence.told)
    const section = this.#plain(source, sentence.ofPaper ? firstOf(told, this.#paper) : told, [])
    return section
  }

  /** A section whose variants are one line or one dictionary each. */
  #plain(source: SourceSection, names: Names, words: readonly string[]): Section {
    const context = this.#context(names, new Set())
    const variants = source.variants.map((variant): Variant => {
      if (!isReadable(variant)) {
        this.report(variant.at, `見出し「${variant.name}」は読めません。「if 条件」を書いてください`)
      }
      const [block, ...more] = variant.blocks
      if (more.length > 0) this.report(variant.at, '1つの場合に書けるのは、1つの段落または1つの一覧だけです')
      const when = this.#when(context, variant)
      return {...when, blocks: block ? this.#word(context, source, block, words) : []}
    })
    return {at: source.at, names: source.names, variants}
  }

  #word(context: Context, section: SourceSection, block: SourceBlock, words: readonly string[]): Block[] {
    if (block.kind === 'paragraph') {
      const compiled = compileBlock(context, block)
      const isRepeated = compiled.kind === 'paragraph' && compiled.line.each !== undefined
      if (isRepeated) this.report(block.line.at, 'この文は繰り返せません。「.each」を取ってください')
      return [compiled]
    }
    if (block.kind === 'table') {
      this.report(section.at, '表は書けません。段落または一覧で書いてください')
      return []
    }
    const entries = block.items.map(dictionaryEntry)
    for (const [index, item] of block.items.entries()) {
      if (item.raw.includes('{{') || item.raw.includes('{%'))
        this.report(item.at, '語の一覧に{{ … }}と{% … %}は書けません')
      else if (!entries[index]) this.report(item.at, '「語：書き方」の形で書いてください')
    }
    const known = Object.fromEntries(entries.filter(entry => entry !== undefined))
    for (const word of words) {
      if (!Object.hasOwn(known, word)) this.report(section.at, `「${word}」の書き方がありません`)
    }
    return [{kind: 'dictionary', words: known}]
  }

  #when(context: Context, {condition}: SourceVariant): Pick<Variant, 'when'> {
    const when = condition && compileCondition(context, condition)
    return when ? {when} : {}
  }

  #context(names: Names, seen: Set<string>): Context {
    return {file: this.#file, names, forms: this.#against.forms, seen, faults: this.faults}
  }
}

/** Whether a variant has a condition, or is what is said where none holds. */
function isReadable({name, condition}: SourceVariant): boolean {
  return condition !== undefined || name === '' || name === 'else'
}

function titleOf(fields: Readonly<Record<string, z.ZodType>>, name: string): string {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return (field && metaOf(field).title) ?? name
}

/** Whether that a fact is given says all that there is to say. */
function isFlag(schema: z.ZodType): boolean {
  return branches(schema).every(branch => {
    const {type, values} = definition(branch)
    return type === 'boolean' || (type === 'literal' && values?.length === 1)
  })
}

/** 「daily：日次」 as key and word. */
function dictionaryEntry({raw}: SourceLine): readonly [key: string, word: string] | undefined {
  const [key = '', ...rest] = raw.split('：')
  const word = rest.join('：').trim()
  return word === '' ? undefined : [key.trim(), word]
}
