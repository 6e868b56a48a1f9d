/**
 * The file that holds the forms of a value type, and the type's name in it where the file isn't the type's own: `duration`
 * has `values/duration.md`, `incident.report` stands in `clauses/incident.md`.
 */
export function homeOf(type: string): {readonly path: string; readonly local: string | undefined} {
  const [owner = '', local] = type.split('.')
  return {path: `${local === undefined ? 'values' : 'clauses'}/${owner}.md`, local}
}

/** The owner in the names of the value types that only one file has: `incident` of `clauses/incident.md`. */
export function ownerOf(path: string): string {
  return path.replace(/^.*\/|\.md$/gu, '')
}
