import {readTemplate} from './load.ts'
import {parseTemplate, type Section, type Template} from './template.ts'

/** A paper's own wording: path in `templates/ja` (such as `clauses/backup.md`) to Markdown. */
export type Overlay = Readonly<Record<string, string>>

const own = new Map<string, Template>()

/** One of our own templates, parsed once. Throws when there is none of that name. */
export function ownTemplate(path: string): Template {
  const known = own.get(path)
  if (known) return known
  const text = readTemplate(path)
  if (text === undefined) throw new Error(`no template ${path}`)
  const template = parseTemplate(path, text)
  own.set(path, template)
  return template
}

/** Templates with a paper's own wording laid over ours, passage by passage and form by form. */
export function openTemplates(overlay: Overlay = {}): (path: string) => Template {
  const laid = new Map<string, Template>()
  return path => {
    const text = overlay[path]
    if (text === undefined) return ownTemplate(path)
    const known = laid.get(path)
    if (known) return known
    const template = layOver(ownTemplate(path), parseTemplate(path, text))
    laid.set(path, template)
    return template
  }
}

/** A passage replaces those that tell any of its facts; it stands where the first of them stood, or at the end. */
function layOver(ours: Template, theirs: Template): Template {
  const values = new Map(ours.values)
  for (const [name, {forms, like}] of theirs.values) {
    const before = values.get(name)
    values.set(name, {forms: laySections(before?.forms ?? [], forms), like: like ?? before?.like})
  }
  const subject = theirs.subject || ours.subject
  return {file: theirs.file, subject, sections: laySections(ours.sections, theirs.sections), values}
}

function laySections(ours: readonly Section[], theirs: readonly Section[]): Section[] {
  const sections = [...ours]
  for (const section of theirs) {
    const at = sections.findIndex(candidate => shares(candidate, section))
    const kept = sections.filter(candidate => !shares(candidate, section))
    const before = at < 0 ? kept.length : sections.slice(0, at).filter(candidate => !shares(candidate, section)).length
    kept.splice(before, 0, section)
    sections.splice(0, sections.length, ...kept)
  }
  return sections
}

function shares(one: Section, other: Section): boolean {
  return one.names.some(name => other.names.includes(name))
}
