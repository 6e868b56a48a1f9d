import type * as z from 'zod'
import {Form} from './form.ts'
import {homeOf} from './home.ts'
import {isMisfit, readingOf} from './reading.ts'
import {type Read, readerOf} from './run/read.ts'
import type {Template} from './template.ts'

/** All templates, and the forms of value types in them. */
export class Wording {
  readonly #open: (path: string) => Template | undefined
  readonly #templates = new Map<string, Template>()
  readonly #forms = new Map<string, ReadonlyMap<string, Form>>()
  readonly #readers = new WeakMap<z.ZodType, Map<string, Read | undefined>>()

  /** @param open - Opens a template when it is first asked for; `undefined` where there is none of that path. */
  constructor(open: (path: string) => Template | undefined) {
    this.#open = open
  }

  /** A template by its path in `templates/ja`. */
  template(path: string): Template {
    const known = this.#templates.get(path)
    if (known) return known
    const template = this.#open(path)
    if (!template) throw new Error(`no template ${path}`)
    this.#templates.set(path, template)
    return template
  }

  /** A form of a value type, which the compiler has found to be there. */
  form(type: string, name: string): Form {
    const form = this.#formsOf(type).get(name)
    if (!form) throw new Error(`no form ${name} of ${type}`)
    return form
  }

  /** What is printed of any value of a schema, in a form of its type or as it is; `undefined` where nothing can be. */
  reader(schema: z.ZodType, form?: string): Read | undefined {
    const known = this.#readers.get(schema) ?? new Map<string, Read | undefined>()
    this.#readers.set(schema, known)
    const name = form ?? ''
    if (!known.has(name)) {
      const has = (type: string, wanted: string) => this.#formsOf(type).has(wanted)
      const reading = readingOf(schema, form === undefined ? [] : [form], 'print', {has})
      known.set(name, isMisfit(reading) ? undefined : readerOf(reading))
    }
    return known.get(name)
  }

  #formsOf(type: string): ReadonlyMap<string, Form> {
    const known = this.#forms.get(type)
    if (known) return known
    const {path, local} = homeOf(type)
    const template = this.template(path)
    const sections = local === undefined ? template.sections : template.formsOf(local)
    const forms = new Map<string, Form>()
    for (const section of sections) {
      const form = new Form(section, type)
      for (const name of section.names) if (!forms.has(name)) forms.set(name, form)
    }
    this.#forms.set(type, forms)
    return forms
  }
}
