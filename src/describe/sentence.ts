import {WordingError} from '../wording/error.ts'
import {AbsentFact, evaluate, plain} from '../wording/liquid.ts'
import {type Overlay, openTemplates} from '../wording/open.ts'
import type {Template} from '../wording/template.ts'
import {chosen, dictionaryEntry} from '../wording/value.ts'

const file = 'revisions/changes.md'

/** The wording of changes: ours, or with a paper's own laid over it. */
export function changeWording(wording: Overlay = {}): Template {
  return openTemplates(wording)(file)
}

/**
 * A line of the wording of changes as plain text; empty when it has nothing to say of this.
 *
 * @throws WordingError when it would print a value that isn't there.
 */
export function sentence(template: Template, name: string, scope: Readonly<Record<string, unknown>>): string {
  const section = template.sections.find(candidate => candidate.names.includes(name))
  const block = section && chosen(section.variants, scope)?.blocks[0]
  if (block?.kind !== 'paragraph') return ''
  try {
    return plain(evaluate(block.wording.line, scope))
  } catch (error) {
    if (!(error instanceof AbsentFact)) throw error
    const fault = '値のない項目を文に入れようとしました。{% if … %}で囲んでください'
    throw new WordingError(template.file, block.wording.at, fault)
  }
}

/** The word that a dictionary of the wording of changes has for another. */
export function wordFor({sections}: Template, name: string, key: string): string | undefined {
  const lists = sections.filter(section => section.names.includes(name)).flatMap(section => section.variants)
  const items = lists.flatMap(({blocks}) => blocks.flatMap(block => (block.kind === 'list' ? block.items : [])))
  return items.map(item => dictionaryEntry(item.source)).find(([from]) => from === key)?.[1]
}
