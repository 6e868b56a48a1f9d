import {couldOpen} from './kind.ts'
import {startsBlock} from './line.ts'
import type {Surroundings} from './surroundings.ts'

/** Where a text stands in what is being written. */
export interface Place {
  /** What was written before it: at least one character, a line ending at the start of a block. */
  readonly before: string
  /** The first character of what will be written after it. */
  readonly after: string
  /** Whether it is in a heading written with `#`. */
  readonly heading: boolean
  /** Whether it is in a table cell. */
  readonly cell: boolean
  /** Whether MDX reads it: `{` begins an expression, `<` a tag, and `import` at the start of a line a module. */
  readonly mdx: boolean
  /** What is around it. */
  readonly around: Surroundings
}

const punctuation = /[!-/:-@[-`{-~]/
/** What a tag, a comment, a link or an address in angle brackets begins with. */
const tag = /^<(?:[!?/A-Za-z]|[\w.!#$%&'*+/=?^`{|}~-]+@)/
/** The same, cut off by the end of the text: what comes after may finish it. */
const unfinishedTag = /^<[\w.!#$%&'*+/=?^`{|}~-]*$/
const special = /[\\*_~`[\](!<&#>+\-=:|.){}]/

/**
 * Escapes what would be markup in a text, and nothing else.
 *
 * @param value - Text as it should be read.
 * @param place - Where it stands.
 * @returns Markdown for it.
 */
export function escapeText(value: string, place: Place): string {
  if (!place.mdx && !special.test(value)) return value
  let result = ''
  for (let index = 0; index < value.length; index++) {
    const character = value[index] as string
    if (special.test(character) && isMarkup(value, index, place)) result += '\\'
    // A letter can't be escaped, but it can be written as a reference.
    result += beginsModule(value, index, place) ? `&#x${character.charCodeAt(0).toString(16)};` : character
  }
  return result
}

/** Whether MDX would read what begins at `index` as a module. */
function beginsModule(value: string, index: number, {before, mdx}: Place): boolean {
  const previous = index > 0 ? value[index - 1] : before.at(-1)
  return mdx && previous === '\n' && /^(?:im|ex)port\s/u.test(value.slice(index))
}

/** Whether the character at `index` would be read as markup. */
function isMarkup(value: string, index: number, place: Place): boolean {
  const {before, after, around} = place
  const character = value[index] as string
  const next = value[index + 1] ?? after
  const previous = index > 0 ? value[index - 1] : before.at(-1)
  if (startsBlock(value, index, before)) return true
  switch (character) {
    case '\\':
      return punctuation.test(next) || next === '\n'
    case '*':
    case '_':
    case '~':
      return around.pairs[character] && couldDelimit(character, value, index, place)
    case '`':
      return around.pairs[character]
    case '[':
      return around.definitions || around.unbalanced
    case ']':
      return around.unbalanced
    case '(':
      return previous === ']'
    case '!':
      return index === value.length - 1 && after === '['
    case '{':
    case '}':
      return place.mdx
    case '<':
      return place.mdx || tag.test(value.slice(index)) || (after !== '\n' && unfinishedTag.test(value.slice(index)))
    case '&':
      return /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]*);/.test(value.slice(index))
    case '#':
      return place.heading && after === '\n' && /^#+$/.test(value.slice(index)) && /[ \t]/.test(previous ?? ' ')
    case '|':
      return place.cell
    default:
      return false
  }
}

/** Whether the run that a character belongs to could open or close emphasis or strikethrough. */
function couldDelimit(character: string, value: string, index: number, place: Place): boolean {
  let start = index
  let end = index + 1
  while (value[start - 1] === character) start--
  while (value[end] === character) end++
  const before = value[start - 1] ?? place.before.at(-1)
  const after = value[end] ?? place.after
  const opens = couldOpen(before, after)
  const closes = couldOpen(after, before)
  // Between two letters an underscore does nothing.
  return character === '_' && opens && closes ? !(isLetter(before) && isLetter(after)) : opens || closes
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)
}
