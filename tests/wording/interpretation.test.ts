import fc from 'fast-check'
import {expect, it} from 'vitest'
import type * as z from 'zod'
import {topics} from '../../src/catalogue/index.ts'
import {clauseSchemas, frameSchema} from '../../src/clauses/index.ts'
import {partFacts} from '../../src/document/parts.ts'
import {isAnswer} from '../../src/facts/index.ts'
import {type PartName, partNames, whitepaper} from '../../src/whitepaper/index.ts'
import type {SourceBlock, SourceSection} from '../../src/wording/compile/markdown.ts'
import {partSchemas} from '../../src/wording/parts.ts'
import {frameOf} from '../../src/wording/run/frame.ts'
import {Absent, plain} from '../../src/wording/run/said.ts'
import type {OpenSection, SaidBlock} from '../../src/wording/run/section.ts'
import * as frame from '../samples/frame.ts'
import {samples} from '../samples/index.ts'
import {clauses, parts} from '../samples/paper.ts'
import {chosen, type Scope, say, scopeOf, scopes, sourceOf} from './interpreter.ts'
import {speaker} from './speaker.ts'

type Facts = Readonly<Record<string, unknown>>

const words = {subject: '主題', layout: null}

/** What a section says of facts, line by line; `undefined` for a line that lacks a fact, nothing where no variant fits. */
function compiled(section: OpenSection, facts: Facts): (string | undefined)[] | undefined {
  const whole = frameOf(speaker, facts, words)
  const textOf = (said: ReturnType<Extract<SaidBlock, {kind: 'paragraph'}>['line']['of']>) =>
    said instanceof Absent ? undefined : plain(said)
  return section.blocksIn(whole)?.flatMap((block): (string | undefined)[] => {
    if (block.kind === 'paragraph') return block.line.frames(whole).map(at => textOf(block.line.of(at)))
    if (block.kind === 'list') return block.items.flatMap(item => item.frames(whole).map(at => textOf(item.of(at))))
    if (block.kind === 'dictionary') return []
    return block.rows.flatMap(row => row.frames(whole).flatMap(at => row.of.map(cell => textOf(cell.say(at)))))
  })
}

/** The same, as the files say it. */
function interpreted(section: SourceSection, schema: z.ZodType, facts: Facts): (string | undefined)[] | undefined {
  const whole = scopeOf(schema, facts, words)
  const variants = section.variants.filter(
    ({name, condition}) => condition !== undefined || name === '' || name === 'else',
  )
  return chosen(variants, whole)?.blocks.flatMap(block => linesIn(block, whole))
}

function linesIn(block: SourceBlock, scope: Scope): (string | undefined)[] {
  if (block.kind === 'paragraph') return scopes([block.line], scope).map(at => say(block.line, at))
  if (block.kind === 'list') return block.items.flatMap(item => scopes([item], scope).map(at => say(item, at)))
  return block.rows.flatMap(cells => scopes(cells, scope).flatMap(at => cells.map(cell => say(cell, at))))
}

function compare(path: string, schema: z.ZodType, stated: Facts): void {
  const facts = Object.fromEntries(Object.entries(stated).filter(([, fact]) => !isAnswer(fact) && fact !== undefined))
  for (const [index, section] of speaker.template(path).sections.entries()) {
    const own = Object.fromEntries(Object.entries(facts).filter(([name]) => section.names.includes(name)))
    if (section.prose || Object.keys(own).length === 0) continue
    const source = sourceOf(path).sections[index] as SourceSection
    expect(compiled(section, own), `${path}: ${section.names.join()}`).toEqual(interpreted(source, schema, own))
  }
}

const some = (facts: Facts) =>
  fc
    .subarray(Object.keys(facts), {minLength: 1})
    .map(names => Object.fromEntries(names.map(name => [name, facts[name]])))

const templates = [
  ...topics.map(topic => ({
    path: `clauses/${topic}.md`,
    schema: clauseSchemas[topic] as z.ZodType,
    stated: [samples[topic].full, ...samples[topic].variants] as Facts[],
  })),
  {
    path: 'document/frame.md',
    schema: frameSchema,
    stated: [frame.full, ...frame.variants].map((facts): Facts => ({...facts})),
  },
]

it.each(templates)('$path says what its file says, of any of its samples’ facts', ({path, schema, stated}) => {
  for (const facts of stated) compare(path, schema, facts)
  fc.assert(
    fc.property(fc.constantFrom(...stated).chain(some), facts => compare(path, schema, facts)),
    {numRuns: 10},
  )
})

it.each(partNames.filter(part => part !== 'revisions'))('document/%s.md says what its file says', part => {
  const paper = whitepaper({...parts, clauses})
  const facts = partFacts(paper, part as PartName, [{control: '9.2.1', title: '利用者登録', told: ['policy', 'rules']}])
  compare(`document/${part}.md`, partSchemas[part as PartName], facts)
  fc.assert(
    fc.property(some(facts), chosenFacts => compare(`document/${part}.md`, partSchemas[part as PartName], chosenFacts)),
    {numRuns: 10},
  )
})
