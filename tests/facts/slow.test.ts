import {expect, it} from 'vitest'
import {
  actSchema,
  countrySchema,
  dateSchema,
  headingSchema,
  itemSchema,
  markdownSchema,
  nameSchema,
  partySchema,
  pointerSchema,
  thingSchema,
  timeOfDaySchema,
  urlSchema,
} from '../../src/facts/index.ts'
import {contactSchema, outlineSchema, rivalsIn, termsOf} from '../../src/whitepaper/index.ts'

/** Strings that make a pattern which can match in many ways try them all. */
const long = 100_000
const pieces = [
  'a',
  ' ',
  '　',
  '-',
  '.',
  'a.',
  'a-',
  '@',
  'a@',
  '(',
  '9',
  '9-',
  'ま',
  'する',
  'してい',
  'れ',
  '{',
  '{a',
  '}',
  '「',
  'ｱ',
  'か\u3099',
  '\n',
  '\t',
  '\r\n',
  '\u0000',
  '\ud800',
  '🈁',
]
const hostile = pieces.flatMap(piece => {
  const text = piece.repeat(Math.ceil(long / piece.length))
  return [text, `${text}!`, `a${text}`, `https://${text}`, `${text}ます`, `a@${text}.`]
})

const within = (milliseconds: number, work: () => unknown) => {
  const started = performance.now()
  work()
  expect(performance.now() - started).toBeLessThan(milliseconds)
}

it.each(
  Object.entries({
    actSchema,
    countrySchema,
    dateSchema,
    headingSchema,
    itemSchema,
    nameSchema,
    partySchema,
    pointerSchema,
    thingSchema,
    timeOfDaySchema,
    urlSchema,
  }),
)('%s is done with a long text in time that grows with its length', (_, schema) => {
  for (const text of hostile) within(2000, () => schema.safeParse(text))
})

it('so are telephone numbers and mail addresses', () => {
  for (const text of hostile) {
    within(2000, () => contactSchema.safeParse({name: '窓口', tel: text, email: text, url: text}))
    within(2000, () => outlineSchema.safeParse({titles: {[text]: text}, sections: [{id: text, title: text}]}))
  }
})

it('free Markdown too long to read isn’t read', () => {
  for (const text of ['*a '.repeat(1_000_000), '['.repeat(3_000_000), '> '.repeat(1_000_000)]) {
    within(1000, () => expect(markdownSchema.safeParse(text).success).toBe(false))
  }
})

it('free Markdown as long as may be is read in good time', () => {
  const most = (piece: string) => piece.repeat(Math.floor(20_000 / piece.length))
  for (const piece of [
    '*a ',
    '_a_',
    '[',
    '![',
    '[a](',
    '`',
    '> ',
    '- ',
    '|a',
    '<a',
    '&#1;',
    '\\',
    '**a*',
    '](ref:',
    '~',
  ]) {
    within(15_000, () => markdownSchema.safeParse(most(piece)))
  }
})

it('rival words are found in a long text at once', () => {
  within(1000, () => rivalsIn('当社弊社お客'.repeat(200_000), termsOf({provider: '甲'}, '名', undefined)))
})
