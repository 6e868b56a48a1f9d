import type * as z from 'zod'
import {branches, definition, metaOf} from '../schema/index.ts'

/**
 * What a fact is called among all that a clause can state: its label, and of the labels above it as many as it takes to
 * tell it from others of the same label. 「期限」 becomes 「ご依頼による復元の期限」; a label of two characters, or of a notice, says too
 * little by itself. `short` shortens the labels above.
 */
export function nounFor(
  schema: z.ZodType,
  titles: readonly string[],
  short: (title: string) => string = title => title,
): string {
  const all = titlePaths(schema)
  const from = titles.findLastIndex((title, index) => {
    return occurrences(all, titles.slice(index)) <= 1 && (!vague.test(title) || index < titles.length - 1)
  })
  const needed = titles.slice(Math.max(from, 0))
  return needed.map((title, index) => (index === needed.length - 1 ? title : short(title))).reduce(joined)
}

/** Labels that don't say of what they are. */
const vague = /^(?:.{1,2}|通知の(?:対象|時機|期限|内容)|通知方法.*|事前通知の時期|随時の通知|要求(?:事項|の.{2}))$/u

function occurrences(all: readonly (readonly string[])[], titles: readonly string[]): number {
  return all.filter(path => titles.every((title, index) => path[path.length - titles.length + index] === title)).length
}

/** 「バックアップの削除」 and 「削除の期限」 are 「バックアップの削除の期限」, not 「…の削除の削除の期限」. */
function joined(above: string, below: string): string {
  for (let length = Math.min(above.length, below.length); length > 1; length--) {
    if (above.endsWith(below.slice(0, length))) return above + below.slice(length)
  }
  return `${above}の${below}`
}

const known = new WeakMap<z.ZodType, string[][]>()

/** The labels on the way to each field of a schema, each way once. */
function titlePaths(schema: z.ZodType): readonly (readonly string[])[] {
  const paths = known.get(schema) ?? pathsIn(schema, [], [])
  known.set(schema, paths)
  return paths
}

/** A schema that holds itself (sections in sections) is entered once. */
function pathsIn(schema: z.ZodType, above: readonly string[], within: readonly z.ZodType[]): string[][] {
  const found = branches(schema).flatMap(branch => {
    if (within.includes(branch)) return []
    const inside = [...within, branch]
    const {shape, element, valueType} = definition(branch)
    const inner = element ?? valueType
    if (inner) return pathsIn(inner, above, inside)
    return Object.entries(shape ?? {}).flatMap(([name, field]) => {
      const path = [...above, metaOf(field).title ?? name]
      return [path, ...pathsIn(field, path, inside)]
    })
  })
  return [...new Map(found.map(path => [path.join('\n'), path])).values()]
}
