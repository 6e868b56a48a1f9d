import type {LocalForms, Program} from './program.ts'
import {OpenSection} from './run/section.ts'

/** The forms of a value type that only one file has. */
interface OpenForms {
  readonly forms: readonly OpenSection[]
  /** Those of another type that it has beside its own. */
  readonly inherited: readonly OpenSection[]
}

/** A template, ready to be said: ours, or with a paper's own laid over it. */
export class Template {
  /** What it is about: 「バックアップ」 in 「バックアップに関するお問い合わせは」. */
  readonly subject: string
  readonly sections: readonly OpenSection[]
  /** What it is laid over. */
  readonly beneath: Template | undefined
  readonly #values: ReadonlyMap<string, OpenForms>
  readonly #byName = new Map<string, OpenSection>()

  constructor(
    subject: string,
    sections: readonly OpenSection[],
    values: ReadonlyMap<string, OpenForms>,
    beneath?: Template,
  ) {
    this.subject = subject
    this.beneath = beneath
    this.sections = sections
    this.#values = values
    for (const section of sections) {
      for (const name of section.names) if (!this.#byName.has(name)) this.#byName.set(name, section)
    }
  }

  /** A compiled template of a path; `folder` stands before it in messages. */
  static of({subject, sections, values}: Program, folder: string, path: string): Template {
    const open = (compiled: LocalForms['forms']) => compiled.map(section => new OpenSection(section, folder, path))
    const forms = Object.entries(values).map(([name, local]): [string, OpenForms] => [
      name,
      {forms: open(local.forms), inherited: open(local.inherited)},
    ])
    return new Template(subject, open(sections), new Map(forms))
  }

  /** The section of a name. */
  section(name: string): OpenSection | undefined {
    return this.#byName.get(name)
  }

  /** The forms of a value type that only this file has, its own before those that it shares. */
  formsOf(local: string): readonly OpenSection[] {
    const {forms = [], inherited = []} = this.#values.get(local) ?? {}
    return [...forms, ...inherited]
  }

  /** This template with another laid over it, section by section. */
  under(theirs: Template): Template {
    const values = new Map(this.#values)
    for (const [name, {forms, inherited}] of theirs.#values) {
      const before = values.get(name) ?? {forms: [], inherited: []}
      values.set(name, {forms: laid(before.forms, forms), inherited: laid(before.inherited, inherited)})
    }
    return new Template(theirs.subject || this.subject, laid(this.sections, theirs.sections), values, this)
  }
}

/** Anything with names. */
interface Named {
  readonly names: readonly string[]
}

/** A section replaces those that have any of its names; it stands where the first of them stood, or at the end. */
export function laid<Section extends Named>(ours: readonly Section[], theirs: readonly Section[]): readonly Section[] {
  return theirs.reduce((sections, section) => {
    const at = sections.findIndex(candidate => shares(candidate, section))
    const isKept = (candidate: Section) => !shares(candidate, section)
    const before = at < 0 ? sections : sections.slice(0, at)
    const after = at < 0 ? [] : sections.slice(at)
    return [...before.filter(isKept), section, ...after.filter(isKept)]
  }, ours)
}

function shares(one: Named, other: Named): boolean {
  return one.names.some(name => other.names.includes(name))
}
