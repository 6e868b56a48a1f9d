import type {BlockContent, Root, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import type * as z from 'zod'
import {controlNumber, controls, topics} from '../../src/catalogue/index.ts'
import {clauseSchemas, frameSchema} from '../../src/clauses/index.ts'
import {answerSchema, isAnswer, notProvided, planned} from '../../src/facts/index.ts'
import {toMarkdown} from '../../src/render/markdown/index.ts'
import {branches, definition, fieldsOf} from '../../src/schema/index.ts'
import {Flow} from '../../src/wording/flow.ts'
import {frameOf} from '../../src/wording/run/frame.ts'
import type {OpenSection, SaidBlock} from '../../src/wording/run/section.ts'
import {tell} from '../../src/wording/tell.ts'
import type {Template} from '../../src/wording/template.ts'
import * as frame from '../samples/frame.ts'
import {type Sample, samples} from '../samples/index.ts'
import {speaker} from './speaker.ts'

type Facts = Readonly<Record<string, unknown>>

/** The facts of a passage as the samples state them: together, and each alone. */
function statements(section: OpenSection, schema: z.ZodType, {full, variants}: Sample): Facts[] {
  const stated = [full, ...variants].flatMap((sample): Facts[] => {
    const own = Object.fromEntries(Object.entries(sample).filter(([name]) => section.names.includes(name)))
    const alone = Object.entries(own).map(([name, fact]) => ({[name]: fact}))
    return Object.keys(own).length > 0 ? [own, ...alone] : []
  })
  const offered = section.names.flatMap((name): Facts[] =>
    isOffer(fieldsOf(schema)[name]) ? [{[name]: notProvided()}, {[name]: planned({by: '2027-04'})}] : [],
  )
  return [...stated, ...offered]
}

function isOffer(field: z.ZodType | undefined): boolean {
  return field !== undefined && branches(field).some(branch => definition(branch).shape?.answer !== undefined)
}

/** Everything that a passage can say of its samples, each text once. */
function sayings(template: Template, section: OpenSection, schema: z.ZodType, sample: Sample): BlockContent[][] {
  const seen = new Map<string, BlockContent[]>()
  for (const facts of statements(section, schema, sample)) {
    const flow = new Flow()
    tell({speaker, template, facts}, flow)
    const text = markdown(flow.blocks)
    if (!seen.has(text)) seen.set(text, flow.blocks)
  }
  return [...seen.values()]
}

function markdown(children: readonly RootContent[]): string {
  return toMarkdown({type: 'root', children: [...children]} satisfies Root)
}

/** The variants of a passage that no sample makes it use: which ones, from 1. */
function unused(section: OpenSection, schema: z.ZodType, sample: Sample): string[] {
  if (section.prose) return []
  const used = new Set<readonly SaidBlock[] | undefined>()
  for (const facts of statements(section, schema, sample)) {
    const plain = Object.fromEntries(Object.entries(facts).filter(([, fact]) => !isAnswer(fact)))
    for (const fact of Object.values(facts)) if (isAnswer(fact)) used.add(section.blocksFor(fact.answer))
    if (Object.keys(plain).length > 0) used.add(section.blocksIn(frameOf(speaker, plain)))
  }
  return section.variants.flatMap(({blocks}, index) =>
    used.has(blocks) ? [] : [`${section.names.join(', ')}: ${index + 1}`],
  )
}

const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value}],
})

function page(title: string, template: Template, schema: z.ZodType, sample: Sample): RootContent[] {
  return [
    heading(2, title),
    ...template.sections.flatMap(section => [
      heading(3, section.names.join(', ')),
      ...sayings(template, section, schema, sample).flatMap((blocks, index): RootContent[] => {
        const apart = index > 0 && blocks.some(block => block.type !== 'paragraph')
        return apart ? [{type: 'thematicBreak'}, ...blocks] : blocks
      }),
    ]),
  ]
}

const clauses = topics.map(topic => ({
  topic,
  title: `${controlNumber(topic)} ${controls[topic].title.ja}（${topic}）`,
  template: speaker.template(`clauses/${topic}.md`),
  schema: clauseSchemas[topic],
  sample: samples[topic],
}))

describe('wording', () => {
  it('says what the snapshot shows', async () => {
    const root: Root = {
      type: 'root',
      children: [
        heading(1, '文言の一覧'),
        ...clauses.flatMap(({title, template, schema, sample}) => page(title, template, schema, sample)),
        ...page('どの管理策にも書ける事項', speaker.template('document/frame.md'), frameSchema, {
          full: {...frame.full},
          variants: frame.variants.map(facts => ({...facts})),
        }),
      ],
    }
    await expect(toMarkdown(root)).toMatchFileSnapshot('../wording.snapshot.md')
  })

  it.each(clauses)('uses every variant of $topic', ({template, schema, sample}) => {
    expect(template.sections.flatMap(section => unused(section, schema, sample))).toEqual([])
  })

  it('has words for every answer', () => {
    expect(branches(answerSchema)).toHaveLength(6)
  })
})
