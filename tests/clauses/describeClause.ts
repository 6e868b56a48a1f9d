import fc from 'fast-check'
import type {BlockContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import type * as z from 'zod'
import type {Topic} from '../../src/catalogue/index.ts'
import {frameSchema} from '../../src/clauses/frame.ts'
import {statementOf} from '../../src/facts/index.ts'
import {branchOf, definition, fieldsOf, metaOf, walk} from '../../src/schema/index.ts'
import {Flow} from '../../src/wording/flow.ts'
import {tell} from '../../src/wording/tell.ts'
import {speaker} from '../wording/speaker.ts'

/** Blocks as plain lines: a paragraph a line, list items with 「・」, rows with 「｜」. */
export function lines(blocks: readonly BlockContent[]): string[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') {
      return block.children.map((item, index) => `${block.ordered ? `${index + 1}.` : '・'} ${textOf(item)}`)
    }
    if (block.type === 'table') return block.children.map(row => row.children.map(cell => textOf(cell)).join('｜'))
    return [textOf(block)]
  })
}

/** What a clause says of facts, as plain text. */
function say(name: Topic, facts: object): string {
  const flow = new Flow()
  tell({speaker, template: speaker.template(`clauses/${name}.md`), facts: facts as Record<string, unknown>}, flow)
  return lines(flow.blocks).join('\n')
}

/** What betrays a template: doubled or dangling punctuation and particles, holes, and marks of the machinery. */
export const seam =
  /、、|。。|、。|。、|^[、。]|をを|がが|のの(?!ち)|にに|でで(?!き)|へへ|を、を|（）|「」|、）|（、|はは|により、により|undefined|null|\[object|\{|\}|[\ue000-\uf8ff]|ますます|しています。しています|できますことが/u

interface Sample {
  readonly full: object
  readonly variants: readonly object[]
}

interface Example {
  readonly facts: object
  readonly text: string
}

/** The tests that every clause passes, and the texts that this one is expected to say. */
export function describeClause(
  name: Topic,
  schema: z.ZodType,
  {full, variants}: Sample,
  examples: readonly Example[],
): void {
  const own = Object.keys(fieldsOf(schema)).filter(field => !Object.hasOwn(fieldsOf(frameSchema), field))
  const samples = [full, ...variants]
  const accepted = statementOf(schema)

  describe(name, () => {
    it('takes its sample facts', () => {
      for (const facts of samples) expect(accepted.safeParse(facts).error?.issues ?? []).toEqual([])
      expect(Object.keys(full).sort()).toEqual([...own].sort())
    })

    it.each(examples.map(example => [example.text, example] as const))('says: %s', (_, example) => {
      expect(say(name, example.facts)).toBe(example.text)
    })

    it('says something without a seam of any subset of its facts', () => {
      for (const sample of samples) {
        const fields = Object.keys(sample)
        fc.assert(
          fc.property(fc.subarray(fields, {minLength: 1}), chosen => {
            const text = say(name, pick(sample, chosen))
            expect(text).not.toBe('')
            for (const line of text.split('\n')) expect(line).not.toMatch(seam)
          }),
          {numRuns: 15},
        )
      }
    })

    it('tells every fact: to change or remove it changes the text', () => {
      for (const sample of samples) {
        const before = say(name, sample)
        for (const {path, changes} of edits(schema, sample)) {
          for (const edited of changes) {
            const valid = accepted.safeParse(edited).success
            if (valid) expect(say(name, edited as object), path.join('.')).not.toBe(before)
          }
        }
      }
    })
  })
}

function pick(facts: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
}

/** Every fact in a sample with the samples that differ from it in that fact alone. */
export function edits(schema: z.ZodType, sample: object): {path: PropertyKey[]; changes: unknown[]}[] {
  const found: {path: PropertyKey[]; changes: unknown[]}[] = []
  const base = definition(statementOf(schema)).options?.[0] as z.ZodType
  walk(base, sample, ({schema: at, value, path}) => {
    if (path.length === 0) return
    const others = alternatives(at, value)
    found.push({
      path: [...path],
      changes: [without(sample, path), ...others.map(other => replaced(sample, path, other))],
    })
  })
  return found
}

/** Other values that could stand in the place of one. */
function alternatives(schema: z.ZodType, value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1]
  if (typeof value !== 'string') return typeof value === 'boolean' ? [!value] : []
  if (metaOf(schema).shorthand === 'to') return [...references(value), value === 'manual' ? 'policy' : 'manual']
  const {type, entries} = definition(branchOf(schema, value) ?? schema)
  if (type === 'enum') return Object.values(entries ?? {}).filter(other => other !== value)
  if (type === 'literal') return []
  if (/^\d{4}-\d{2}/u.test(value)) return ['2031-05']
  if (/^[A-Z]{2}$/u.test(value)) return [value === 'FI' ? 'SE' : 'FI']
  return ['変更した名称', 'manual', 'policy', '変更'].filter(other => other !== value)
}

/** The same reference with a part of its document, and with the topic that it is for. */
function references(to: string): unknown[] {
  return [
    {to, part: '変更した箇所'},
    {to, for: '変更した事項'},
  ]
}

function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return undefined
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((item, index) => (index === key ? without(item, rest) : item))
  }
  const {[key as string]: inner, ...others} = value as Record<string, unknown>
  return rest.length === 0 ? others : {...(value as object), [key]: without(inner, rest)}
}

function replaced(value: unknown, [key, ...rest]: readonly PropertyKey[], other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, other) : item))
  return {...(value as object), [key]: replaced((value as Record<string, unknown>)[key as string], rest, other)}
}
