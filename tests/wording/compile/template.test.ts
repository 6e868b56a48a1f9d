import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {itemsSchema, markdownSchema, nameSchema, scheduleSchema} from '../../../src/facts/index.ts'
import {missingIn} from '../../../src/wording/compile/template.ts'
import type {Held} from '../../../src/wording/registry.ts'
import {compiled, faultLine, passagesOf} from '../compiled.ts'

const schema = z.strictObject({
  scope: itemsSchema.optional().meta({title: '対象'}),
  schedule: scheduleSchema.optional().meta({title: '頻度'}),
  tool: z.strictObject({name: nameSchema, version: nameSchema.optional()}).optional().meta({title: '道具'}),
})

const held = passagesOf(schema)
const faults = (body: string) => compiled(body, held).faults.map(faultLine)
const missing = (body: string, of: Held = held) => missingIn(of, compiled(body, of).template.sections)

const rest = '\n\n## schedule\n\n{{ schedule }}\n\n## tool\n\n{{ tool.name }}\n'

describe('the check of passages', () => {
  it('finds nothing in a template that fits', () => {
    expect(
      faults(
        `## scope\n\n{{ scope }}、{{ scope.comma }}、{{ scope.each.what }}、{{ terms.provider }}、{{ service.name }}${rest}`,
      ),
    ).toEqual([])
  })

  it.each([
    ['## scope\n\n{{ scope }}の{{ scpe }}', ['3:16 「scpe」という項目はありません']],
    ['## scope\n\n一行目\n{{ scope }}の{{ scpe }}', ['4:16 「scpe」という項目はありません']],
    ['## scope\n\n- {{ scope.each }}\n- {{ scope.eahc.what }}', ['4:6 「scope.eahc.what」という項目はありません']],
    ['## scope\n\n| a | b |\n|-|-|\n| {{ scope.each }} | {{ nope }} |', ['5:25 「nope」という項目はありません']],
    ['## scope\n\n### if scope and nope\n\n{{ scope }}', ['3:18 「nope」という項目はありません']],
    ['## scope\n\n{{ scope }}{{ terms.custmer }}', ['3:15 「terms.custmer」という項目はありません']],
    ['## scope\n\n{{ scope }}{{ service.nmae }}', ['3:15 「service.nmae」という項目はありません']],
    ['## scope\n\n{{ scope }}{{ schedule }}', ['3:15 「schedule」という項目はありません']],
    [
      '## scope\n\n### provided\n\n{{ scope }}',
      ['3:1 見出し「provided」は読めません。「if 条件」または回答の名前を書いてください'],
    ],
    ['## scope\n\n文だけ。', ['1:1 「scope」がこの見出しの文に出てきません']],
  ])('finds what doesn’t fit: %s', (body, expected) => {
    expect(faults(body + rest)).toEqual(expected)
  })

  it('finds facts that no passage tells, or two', () => {
    expect(missing('## scope\n\n{{ scope }}')).toEqual([
      '「schedule」（頻度）を述べる文がありません',
      '「tool」（道具）を述べる文がありません',
    ])
    expect(faults(`## scope\n\n{{ scope }}\n\n## scope\n\n{{ scope }}${rest}`)).toEqual([
      '5:1 「scope」は1行目でも述べています',
    ])
    expect(faults(`## scope, scpoe\n\n{{ scope }}${rest}`)).toEqual(['1:1 「scpoe」という項目はありません'])
  })

  it('finds records that can’t be printed as such', () => {
    expect(faults('## scope\n\n{{ scope }}\n\n## schedule\n\n{{ schedule }}\n\n## tool\n\n{{ tool }}')).toEqual([
      '11:4 「tool」はそのままでは文にできません。下位の項目を書いてください',
    ])
  })
})

describe('passages of free Markdown', () => {
  const remarks = passagesOf(z.strictObject({remarks: markdownSchema.optional(), note: nameSchema.optional()}))
  const alone = '自由記述の見出しには、「remarks」だけを置き、{{ remarks }}とだけ書いてください'

  it('hold it and nothing else', () => {
    expect(compiled('## remarks\n\n{{ remarks }}\n\n### notProvided\n\nなし。', remarks).faults).toEqual([])
    for (const body of [
      '## remarks, note\n\n{{ remarks }}{{ note }}',
      '## remarks\n\n補足：{{ remarks }}',
      '## remarks\n\n文。',
    ]) {
      expect(compiled(body, remarks).faults.map(({message}) => message)).toContain(alone)
    }
  })
})

describe('a line for each record', () => {
  const list = passagesOf(
    z.strictObject({
      rows: z.array(z.strictObject({name: nameSchema, also: z.array(nameSchema)})),
      others: z.array(nameSchema),
    }),
  )
  const faultsOf = (body: string) =>
    compiled(`## rows, others\n\n${body}{{ others }}`, list).faults.map(({message}) => message)

  it('sees the record, and what is beside the list', () => {
    expect(faultsOf('- {{ rows.each.name }}（{{ rows.each.also.comma }}、{{ rows.size }}件）')).toEqual([])
  })

  it('is of one list', () => {
    expect(faultsOf('{{ rows.each.name }}{{ others.each }}')).toEqual(['「others.each」という項目はありません'])
    expect(faultsOf('{{ rows.each.also.each }}')).toEqual(['「rows.each.also.each」という項目はありません'])
  })
})

describe('the check of forms', () => {
  const words: Held = {kind: 'forms', type: 'x', schema: z.enum(['one', 'two'])}
  const formFaults = (body: string, of: Held = words) => compiled(body, of).faults.map(faultLine)

  it('finds nothing where every word has its wording', () => {
    expect(formFaults('## default\n\n- one：一\n- two：二')).toEqual([])
    expect(missing('## default\n\n- one：一\n- two：二', words)).toEqual([])
  })

  it('finds words without wording, and that there is no default', () => {
    expect(formFaults('## default\n\n- one：一')).toEqual(['1:1 「two」の書き方がありません'])
    expect(formFaults('## short\n\n{{ value }}{{ valeu }}')).toEqual(['3:15 「valeu」という項目はありません'])
    expect(missing('## short\n\n{{ value }}', words)).toEqual(['語形「default」がありません'])
  })

  it.each([
    ['a table', '| a |\n|-|\n| b |', '1:1 表は書けません。段落または一覧で書いてください'],
    ['two blocks', '一。\n\n二。', '1:1 1つの場合に書けるのは、1つの段落または1つの一覧だけです'],
    ['no word', '- one\n- two：二', '3:3 「語：書き方」の形で書いてください'],
    ['values in a list of words', '- one：{{ value }}\n- two：二', '3:3 語の一覧に{{ … }}と{% … %}は書けません'],
    ['names of the paper that aren’t there', '{{ subject }}', '3:4 「subject」という項目はありません'],
  ])('finds %s', (_, body, fault) => {
    expect(formFaults(`## default\n\n${body}`)).toContain(fault)
  })

  it('knows what a value is', () => {
    const kind: Held = {
      kind: 'forms',
      type: 'y',
      schema: z.union([z.literal(true), z.strictObject({name: nameSchema})]),
    }
    expect(formFaults('## default\n\n{% if value == true %}はい{% else %}{{ name }}{% endif %}', kind)).toEqual([])
    expect(formFaults('## default\n\n{{ value }}', kind)).toEqual([
      '3:4 「value」はそのままでは文にできません。下位の項目を書いてください',
    ])
  })
})

describe('the check of sentences', () => {
  const sentences: Held = {
    kind: 'sentences',
    sentences: {
      plan: {kind: 'sentence', told: z.object({noun: z.string()}), ofPaper: false},
      answer: {kind: 'sentence', told: z.object({act: z.string()}), ofPaper: true},
      flag: {kind: 'dictionary', words: ['true']},
    },
  }

  it('holds each to what it is told', () => {
    const good = '## plan\n\n{{ noun }}\n\n## answer\n\n{{ terms.provider }}は{{ act }}\n\n## flag\n\n- true：あり'
    expect(compiled(good, sentences).faults).toEqual([])
    expect(missing(good, sentences)).toEqual([])
    const bad = '## plan\n\n{{ nuon }}{{ terms.provider }}\n\n## plna\n\n文。\n\n## flag\n\n- false：なし'
    expect(compiled(bad, sentences).faults.map(faultLine)).toEqual([
      '3:4 「nuon」という項目はありません',
      '3:14 「terms.provider」という項目はありません',
      '5:1 「plna」という文はありません',
      '9:1 「true」の書き方がありません',
    ])
    expect(missing(bad, sentences)).toEqual(['「answer」の文がありません'])
  })
})
