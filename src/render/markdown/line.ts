/**
 * Whether the character at `index` would start a block there, or end a paragraph, and so has to be escaped: list
 * markers, headings, quotes, rules, fences, definitions, rows of hyphens under a table head.
 *
 * @param value - Text being written.
 * @param index - Place in it.
 * @param before - What was written before the text.
 */
export function startsBlock(value: string, index: number, before: string): boolean {
  const start = value.lastIndexOf('\n', index - 1) + 1
  if (start === 0 && before !== '' && !before.endsWith('\n')) return false
  const line = value.slice(start).split('\n', 1)[0] as string
  const character = value[index] as string
  if (character === '.' || character === ')') {
    return /^\d{1,9}$/.test(line.slice(0, index - start)) && /^.(?:[ \t]|$)/.test(line.slice(index - start))
  }
  return index === start && marker.some(pattern => pattern.test(line))
}

/** What the rest of a line looks like where its first character would be read as markup. */
const marker: readonly RegExp[] = [
  /^#{1,6}(?:[ \t]|$)/, // heading
  /^>/, // quote
  /^[-+*](?:[ \t]|$)/, // bullet
  /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/, // rule
  /^=+[ \t]*$/, // underline of a heading
  /^(?=.*-)[-:| \t]+$/, // rule, underline of a heading, second row of a table
  /^(?:`{3}|~{3})/, // fence
  /^\[(?:[^\]]*$|[^\]]*\]:|[ xX]\](?:[ \t]|$)|[!^])/, // definition, box to tick, alert, footnote
]
