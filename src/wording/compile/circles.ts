import type {Section} from '../program.ts'

/** The forms of a value type that say themselves, directly or through others: they would never come to an end. */
export function circlesIn(type: string, forms: readonly Section[]): Section[] {
  const byName = new Map(forms.flatMap(form => form.names.map(name => [name, form] as const)))
  const next = new Map(forms.map(form => [form, saidBy(type, form).flatMap(name => byName.get(name) ?? [])]))
  return forms.filter(form => {
    const reached = new Set<Section>()
    const open = [...(next.get(form) ?? [])]
    for (let at = open.pop(); at; at = open.pop()) {
      if (reached.has(at)) continue
      reached.add(at)
      open.push(...(next.get(at) ?? []))
    }
    return reached.has(form)
  })
}

/** The names of the forms in which a form says its own value, not a part of it. */
function saidBy(type: string, form: Section): string[] {
  const found: string[] = []
  const visit = (at: unknown): void => {
    if (!Array.isArray(at)) {
      if (typeof at === 'object' && at !== null) for (const inner of Object.values(at)) visit(inner)
      return
    }
    const [root, reading] = at
    const [kind, of, name] = root === 'value' && Array.isArray(reading) ? wholeOf(reading) : []
    if (kind === 'form' && of === type) found.push(String(name))
    for (const inner of at) visit(inner)
  }
  visit(form.variants)
  return found
}

/** What a reading says of the whole value. */
function wholeOf(reading: readonly unknown[]): readonly unknown[] {
  const [kind, inner] = reading
  return kind === 'plain' && Array.isArray(inner) ? inner : reading
}
