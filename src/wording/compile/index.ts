import type * as z from 'zod'
import {homeOf, ownerOf} from '../home.ts'
import type {LocalForms, Program, Section} from '../program.ts'
import type {Forms} from '../reading.ts'
import {type Held, templates} from '../registry.ts'
import {laid} from '../template.ts'
import {circlesIn} from './circles.ts'
import type {TemplateFault} from './fault.ts'
import type {Source, SourceSection} from './markdown.ts'
import {type Against, compileInherited, compileTemplate, missingIn} from './template.ts'

export type {TemplateFault} from './fault.ts'
export {parseTemplate, type Source} from './markdown.ts'

/** Opens a compiled template that others are laid over. */
export type Ours = (path: string) => Program | undefined

/** Templates as programs, by path. */
export interface CompiledTemplates {
  readonly programs: ReadonlyMap<string, Program>
  readonly faults: readonly TemplateFault[]
}

/**
 * Compiles templates: ours at build, a paper's own over ours. Each is held to what the registry says of its path, which
 * must be one of the registry's.
 *
 * @param terms - The keys of the paper's terms.
 * @param ours - What they are laid over; nothing for ours.
 */
export function compileTemplates(
  sources: readonly Source[],
  terms: ReadonlySet<string>,
  ours: Ours = () => undefined,
): CompiledTemplates {
  const compiler = new TemplatesCompiler(sources, terms, ours)
  return {programs: compiler.programs, faults: compiler.faults}
}

const nothing: Program = {subject: '', sections: [], values: {}}

class TemplatesCompiler {
  readonly programs = new Map<string, Program>()
  readonly faults: TemplateFault[] = []
  readonly #sources: ReadonlyMap<string, Source>
  readonly #ours: Ours
  readonly #against: Against
  readonly #forms = new Map<string, ReadonlySet<string>>()

  constructor(sources: readonly Source[], terms: ReadonlySet<string>, ours: Ours) {
    this.#sources = new Map(sources.map(source => [source.file, source]))
    this.#ours = ours
    const forms: Forms = {has: (type, form) => this.#formsOf(type).has(form)}
    this.#against = {forms, terms}
    for (const source of sources) {
      const held = templates().get(source.file)
      if (!held) throw new Error(`no template ${source.file}`)
      this.#compile(source, held)
    }
    for (const source of sources) this.#bequeath(source)
  }

  #compile(source: Source, held: Held): void {
    const {file, values} = source
    const {program, faults} = compileTemplate(source, held, this.#against)
    const ours = this.#ours(file) ?? nothing
    this.programs.set(file, program)
    this.faults.push(...faults)
    const sections = laid<{names: readonly string[]}>(ours.sections, program.sections)
    for (const message of missingIn(held, sections)) this.faults.push({file, at: [1, 1], message})
    if (held.kind === 'forms') this.#checkForms(file, held.type, ours.sections, program.sections)
    for (const [name, {at, like}] of values) {
      const type = `${ownerOf(file)}.${name}`
      const before = ours.values[name]
      this.#checkForms(file, type, before?.forms ?? [], program.values[name]?.forms ?? [])
      if (!this.#formsOf(type).has('default')) this.faults.push({file, at, message: '語形「default」がありません'})
      if (like !== undefined && before?.like !== undefined && before.like !== like) {
        this.faults.push({file, at, message: `「value ${name}」は「: ${before.like}」のままにしてください`})
      }
    }
  }

  /** Forms that other wording may name must stay, and none may say itself. */
  #checkForms(file: string, type: string, ours: readonly Section[], theirs: readonly Section[]): void {
    const forms = laid(ours, theirs)
    const left = new Set(namesIn(forms))
    for (const name of namesIn(ours).filter(name => !left.has(name))) {
      this.faults.push({file, at: [1, 1], message: `語形「${name}」がありません`})
    }
    for (const {at, names} of circlesIn(type, forms).filter(form => theirs.includes(form))) {
      const message = `語形「${names.join('、')}」が自分自身を述べています。終わりがありません`
      this.faults.push({file, at, message})
    }
  }

  /** The names of a value type's forms, those that it shares among them. */
  #formsOf(type: string): ReadonlySet<string> {
    const known = this.#forms.get(type)
    if (known) return known
    const {path, local} = homeOf(type)
    const [source, ours] = [this.#sources.get(path), this.#ours(path)]
    const found = (): string[] => {
      if (local === undefined) return namesIn([...(ours?.sections ?? []), ...(source?.sections ?? [])])
      const [theirs, before] = [source?.values.get(local), ours?.values[local]]
      const like = theirs?.like ?? before?.like
      const own = namesIn([...(before?.forms ?? []), ...(before?.inherited ?? []), ...(theirs?.forms ?? [])])
      return like === undefined ? own : [...own, ...this.#formsOf(like)]
    }
    const names = new Set(found())
    this.#forms.set(type, names)
    return names
  }

  /** Compiles the forms of a value type for the types that have them beside their own. */
  #bequeath({file, sections}: Source): void {
    const held = templates().get(file)
    if (held?.kind !== 'forms') return
    for (const {path, local, schema, forms} of this.#heirsOf(held.type)) {
      const covered = new Set(namesIn(forms))
      const left = sections.filter(({names}) => !names.every(name => covered.has(name)))
      const type = `${ownerOf(path)}.${local}`
      const inherited = compileInherited(file, left, type, schema, this.#against)
      this.faults.push(...inherited.faults)
      const program = this.programs.get(path) ?? nothing
      const own: LocalForms = program.values[local] ?? {forms: [], inherited: []}
      const values = {...program.values, [local]: {...own, inherited: inherited.sections}}
      this.programs.set(path, {...program, values})
    }
  }

  /** The types that have the forms of another beside their own. */
  #heirsOf(like: string): Heir[] {
    return [...templates()].flatMap(([path, held]): Heir[] => {
      if (held.kind !== 'passages') return []
      return [...held.values].flatMap(([local, schema]): Heir[] => {
        const [theirs, before] = [this.#sources.get(path)?.values.get(local), this.#ours(path)?.values[local]]
        if ((theirs?.like ?? before?.like) !== like) return []
        return [{path, local, schema, forms: [...(before?.forms ?? []), ...(theirs?.forms ?? [])]}]
      })
    })
  }
}

interface Heir {
  readonly path: string
  readonly local: string
  readonly schema: z.ZodType
  /** Its own forms. */
  readonly forms: readonly Pick<SourceSection, 'names'>[]
}

function namesIn(sections: readonly Pick<SourceSection, 'names'>[]): string[] {
  return sections.flatMap(section => section.names)
}
