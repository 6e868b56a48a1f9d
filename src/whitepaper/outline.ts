import {z} from 'zod'
import {isTopic, type Topic} from '../catalogue/index.ts'
import {conform, given, type Heading, headingSchema, type Markdown, markdownSchema} from '../facts/index.ts'

/** The parts of a paper that are no clauses. */
export type PartName =
  | 'purpose'
  | 'scope'
  | 'service'
  | 'plans'
  | 'responsibilities'
  | 'reading'
  | 'contacts'
  | 'revisions'

/** All part names, in the order in which papers have them. */
export const partNames: readonly PartName[] = [
  'purpose',
  'scope',
  'service',
  'plans',
  'responsibilities',
  'reading',
  'contacts',
  'revisions',
]

/** A clause or part of which a section tells all, some, or some in a ＜ポイント＞ box. */
export interface Share {
  /** The clause's topic, or the part. */
  readonly of: Topic | PartName
  /** Which facts are told here; all that no other section tells when left out. */
  readonly facts?: readonly string[]
  /** Which of the facts told here are set apart in a ＜ポイント＞ box. */
  readonly point?: readonly string[]
}

/** What a section holds: a clause or part in whole, a share of one, or free Markdown. */
export type Part = Topic | PartName | Share | {readonly prose: Markdown}

/** A section of the paper. One that would be empty isn't printed. */
export interface Section {
  /** Its name in references (`ref:…`) and in `titles`. */
  readonly id?: string
  /** Its heading, without a number; `{serviceName}` and the keys of `terms` may stand in it. */
  readonly title: Heading
  /** What it holds, in order. */
  readonly parts?: readonly Part[]
  /** All clauses of the paper that no other section tells, each in a section of its own under its control number. */
  readonly controls?: true
  /** Its subsections. */
  readonly sections?: readonly Section[]
}

/** A ready shape of a paper. */
export type OutlinePreset = 'byControl'

/** The section ids of each preset, for `titles` and references. */
export const presetSections: Readonly<Record<OutlinePreset, readonly string[]>> = {
  byControl: [
    'introduction',
    'purpose',
    'scope',
    'about',
    'service',
    'plans',
    'responsibilities',
    'conformity',
    'reading',
    'controls',
    'contacts',
    'revisions',
  ],
}

/** The shape of a paper: its sections, their titles, and how things are written. */
export interface Outline {
  /** The ready shape to use; `byControl` when neither this nor `sections` is given. */
  readonly preset?: OutlinePreset
  /** Sections of the vendor's own, instead of a preset's. */
  readonly sections?: readonly Section[]
  /** Headings instead of those of the preset or the standard, by section id or topic. */
  readonly titles?: Readonly<Record<string, Heading>>
  /** How facts of parts and clauses are spread over the sections of a preset, by section id. */
  readonly parts?: Readonly<Record<string, readonly Part[]>>
  /** How dates are written: 2024年6月17日 (the default), 2024/6/17, 2024.6.17, 令和6年6月17日. */
  readonly dates?: 'kanji' | 'slashes' | 'dots' | 'era'
  /** How exactly the cover gives its date: to the day (the default), or to the month. */
  readonly coverDate?: 'day' | 'month'
  /** Whether there is a table of contents; there is when left out. */
  readonly contents?: boolean
}

const partNameSchema = z.custom<Topic | PartName>(
  value => typeof value === 'string' && (isTopic(value) || (partNames as readonly string[]).includes(value)),
  {error: '管理策の名前（「backup」など）または文書の部分の名前（「purpose」など）を書いてください'},
)

const factNames = z.array(z.string()).min(1)

const partSchema: z.ZodType<Part> = conform<Part>()(
  z.union([
    partNameSchema,
    z.strictObject({
      of: partNameSchema.meta({title: '対象'}),
      facts: factNames.optional().meta({title: '述べる事実'}),
      point: factNames.optional().meta({title: 'ポイントに置く事実'}),
    }),
    z.strictObject({prose: markdownSchema}),
  ]),
)

const idSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/u, {error: '節のidは英字で始まる英数字とハイフンで書いてください'})

const sectionSchema: z.ZodType<Section> = given(
  z.strictObject({
    id: idSchema.optional().meta({title: '節のid'}),
    title: headingSchema,
    parts: z.array(partSchema).min(1).optional().meta({title: '内容'}),
    controls: z.literal(true).optional().meta({title: '管理策'}),
    get sections() {
      return z.array(sectionSchema).min(1).optional().meta({title: '下位の節'})
    },
  }),
)

export const outlineSchema: z.ZodType<Outline> = z
  .strictObject({
    preset: z.enum(['byControl']).optional().meta({title: '構成の型'}),
    sections: z.array(sectionSchema).min(1).optional().meta({title: '節'}),
    titles: z.record(idSchema, headingSchema).optional().meta({title: '見出し'}),
    parts: z.record(idSchema, z.array(partSchema).min(1)).optional().meta({title: '内容'}),
    dates: z.enum(['kanji', 'slashes', 'dots', 'era']).optional().meta({title: '日付の書き方'}),
    coverDate: z.enum(['day', 'month']).optional().meta({title: '表紙の日付'}),
    contents: z.boolean().optional().meta({title: '目次'}),
  })
  .refine(outline => !(outline.preset && outline.sections), {
    error: 'presetとsectionsは同時に指定できません。どちらか一方を書いてください',
  })
  .refine(outline => !(outline.sections && outline.parts), {
    error: 'partsはpresetとともに使います。sectionsには直接partsを書いてください',
  })
  .meta({title: '構成'})
