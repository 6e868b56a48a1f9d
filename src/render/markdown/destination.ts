const reference = /&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][\dA-Za-z]*;)/g
/** One that would escape what follows it: a sign, or the bracket or quote that ends what it stands in. */
const backslash = /\\(?=[!-/:-@[-`{-~]|$)/g

/**
 * The target of a link as it stands in Markdown: bare when it can, in angle brackets when it has white space.
 *
 * @param url - Target, without line endings.
 */
export function destination(url: string): string {
  const safe = url.replace(backslash, '\\\\').replace(reference, '\\&')
  if (url === '' || /\s/.test(url) || url.startsWith('<')) return `<${safe.replace(/[<>]/g, '\\$&')}>`
  return balanced(url) ? safe : safe.replace(/[()]/g, '\\$&')
}

/**
 * The title of a link, in double quotes.
 *
 * @param title - Title; its line endings become spaces.
 */
export function quoted(title: string): string {
  const line = title.replace(/\s*[\r\n]\s*/g, ' ')
  return `"${line.replace(backslash, '\\\\').replace(reference, '\\&').replace(/"/g, '\\"')}"`
}

function balanced(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth < 0) return false
  }
  return depth === 0
}
