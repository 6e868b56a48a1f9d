import type * as z from 'zod'
import {parseTemplate, type TemplateFault} from '../../src/wording/compile/index.ts'
import {compileTemplate} from '../../src/wording/compile/template.ts'
import {homeOf} from '../../src/wording/home.ts'
import {ownProgram} from '../../src/wording/own.ts'
import type {Forms} from '../../src/wording/reading.ts'
import type {Held} from '../../src/wording/registry.ts'
import {Template} from '../../src/wording/template.ts'
import {ownTerms} from '../../src/wording/terms.ts'

/** The forms of our own value types. */
const forms: Forms = {
  has(type, form) {
    const {path, local} = homeOf(type)
    const {sections = [], values = {}} = ownProgram(path) ?? {}
    const {forms: own = [], inherited = []} = values[local ?? ''] ?? {}
    const all = local === undefined ? sections : [...own, ...inherited]
    return all.some(section => section.names.includes(form))
  },
}

/** What is held to a schema of a test's own. */
export function passagesOf(schema: z.ZodType): Held {
  return {kind: 'passages', schema, elsewhere: new Set(), values: new Map()}
}

/** A template of a test's own, compiled: what it says, and what is wrong with it. */
export function compiled(text: string, held: Held): {template: Template; faults: readonly TemplateFault[]} {
  const source = parseTemplate('test.md', text)
  const {program, faults} = compileTemplate(source, held, {forms, terms: new Set(ownTerms)})
  return {template: Template.of(program, '', 'test.md'), faults: [...source.faults, ...faults]}
}

/** A fault as 「3:16 …」. */
export function faultLine({at: [line, column], message}: TemplateFault): string {
  return `${line}:${column} ${message}`
}
