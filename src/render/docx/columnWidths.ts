import type {Table} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {isFullWidth} from '../../tree/fullWidth.ts'
import type {StylePreset} from './style.ts'
import {dxa} from './units.ts'

/**
 * Widths of the columns of a table: in the proportions of `data.widths` or, without that, as the texts need. Columns
 * that need less than their share get what they need, the others divide what is left.
 *
 * @param table - Table.
 * @param width - Width of the whole, dxa.
 * @param style - Size of the type, padding of the cells.
 * @returns Whole numbers, dxa, that add up to `width`.
 */
export function columnWidths(table: Table, width: number, style: StylePreset): number[] {
  const columns = Math.max(1, ...table.children.map(row => row.children.length))
  const given = (table.data as {widths?: unknown} | undefined)?.widths
  return divide(isProportions(given, columns) ? given : needs(table, columns, width, style), width)
}

function isProportions(value: unknown, columns: number): value is number[] {
  return Array.isArray(value) && value.length === columns && value.every(part => Number.isFinite(part) && part > 0)
}

/** What each column should have, dxa: its longest line, as far as the table is wide enough for all. */
function needs(table: Table, columns: number, width: number, style: StylePreset): number[] {
  const character = dxa(style.size.table) / 2
  const padding = dxa(style.cell.horizontal) * 2 + character
  const longest = (measure: (text: string) => number): number[] =>
    Array.from({length: columns}, (_column, column) => {
      const lengths = table.children.map(row => measure(textOf(row.children[column] ?? null)))
      return Math.max(4, ...lengths) * character + padding
    })
  const least = longest(longestWord).map(need => Math.min(need, width * mostForWord))
  return withLeast(shared(longest(lengthOf), width), least, width)
}

/** How much of a table a column gets for the sake of a long word in it: an address must not squeeze the others. */
const mostForWord = 0.4

/** Columns that need less than their share get what they need, the others divide what is left. */
function shared(wanted: readonly number[], width: number): number[] {
  const result: (number | undefined)[] = wanted.map(() => undefined)
  let left = width
  for (;;) {
    const open = wanted.flatMap((need, column) => (result[column] === undefined ? [{need, column}] : []))
    const modest = open.filter(({need}) => need <= left / open.length)
    if (open.length === 0 || modest.length === 0) return shares(wanted, result, left)
    for (const {need, column} of modest) {
      result[column] = need
      left -= need
    }
  }
}

/** Widens columns in which a word would be broken by the letter, as far as the others can spare it. */
function withLeast(widths: readonly number[], least: readonly number[], width: number): number[] {
  const lacking = widths.map((own, column) => Math.max(0, (least[column] ?? 0) - own))
  const spare = widths.map((own, column) => Math.max(0, own - (least[column] ?? 0)))
  const [wanted, offered] = [sum(lacking), sum(spare)]
  const moved = Math.min(wanted, offered, width)
  if (moved === 0) return [...widths]
  return widths.map((own, column) => {
    const more = ((lacking[column] ?? 0) / wanted) * moved
    return own + more - ((spare[column] ?? 0) / offered) * moved
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Length of the longest run of a text that no line may break: between Japanese characters a line may always. */
function longestWord(text: string): number {
  const words = text.split(/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]+/u)
  return Math.max(0, ...words.map(lengthOf))
}

/**
 * Length of a text in halves of a wide character: Latin letters of most fonts are a little wider than half, and between
 * them and Japanese text Word leaves a quarter of a character.
 */
export function lengthOf(text: string): number {
  let length = 0
  let wasWide: boolean | undefined
  for (const character of text) {
    const wide = isFullWidth(character)
    length += wide ? 2 : 1.2
    if (wasWide !== undefined && wide !== wasWide) length += 0.5
    wasWide = wide
  }
  return length
}

/** Divides what is left among the columns that need more, the longer ones getting more, but no more than thrice. */
function shares(longest: readonly number[], result: readonly (number | undefined)[], left: number): number[] {
  const open = longest.filter((_need, column) => result[column] === undefined)
  const least = Math.min(...open)
  const total = open.reduce((sum, need) => sum + Math.min(need, least * 3), 0)
  return longest.map((need, column) => result[column] ?? (left * Math.min(need, least * 3)) / total)
}

/** Scales to whole numbers with the right sum: what is rounded away goes to the columns after. */
function divide(parts: readonly number[], width: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  let reached = 0
  let given = 0
  return parts.map(part => {
    reached += part
    const share = Math.round((reached / total) * width) - given
    given += share
    return share
  })
}
