import * as z from 'zod'
import {type Edition, editionYears, isTopic, type Topic} from '../catalogue/index.ts'
import {type Heading, headingSchema, type Markdown, markdownSchema, type Name, nameSchema} from '../facts/index.ts'
import {conform, keySchema} from '../schema/index.ts'

/** The parts of a paper that are no clauses. */
export type PartName =
  | 'purpose'
  | 'audience'
  | 'definitions'
  | 'scope'
  | 'precedence'
  | 'service'
  | 'plans'
  | 'responsibilities'
  | 'organisation'
  | 'availability'
  | 'network'
  | 'reading'
  | 'controlTable'
  | 'certificates'
  | 'contacts'
  | 'legal'
  | 'revisions'

/** All part names, in the order in which papers have them. */
export const partNames: readonly PartName[] = [
  'purpose',
  'audience',
  'definitions',
  'scope',
  'precedence',
  'service',
  'plans',
  'responsibilities',
  'organisation',
  'availability',
  'network',
  'reading',
  'controlTable',
  'certificates',
  'contacts',
  'legal',
  'revisions',
]

/** A clause or part of which a section tells all, some, or some in a ＜ポイント＞ box. */
export interface Share {
  /** The clause's topic, or the part. */
  readonly of: Topic | PartName
  /** Which facts are told here; all that no other section tells when left out. */
  readonly facts?: readonly string[]
  /**
   * Which of the facts told here are set apart in a ＜ポイント＞ box; `functions.alternative` is what customers can do instead
   * of a function that isn't provided.
   */
  readonly point?: readonly string[]
  /** As a table or as sentences, where the wording has both; by how much is told when left out. */
  readonly as?: 'table' | 'sentences'
  /** It goes on in the paragraph of the part before it, where it would begin one of its own. */
  readonly joins?: true
}

/** What a section holds: a clause or part in whole, a share of one, or free Markdown. */
export type Part = Topic | PartName | Share | {readonly prose: Markdown}

/** A section of the paper. One that would be empty isn't printed. */
export interface Section {
  /** Its name in references (`ref:…`), in `titles` and in `parts`. */
  readonly id?: string
  /** Its heading, without a number; `{serviceName}` and the keys of `terms` may stand in it. */
  readonly title?: Heading
  /** What it holds, in order. */
  readonly parts?: readonly Part[]
  /**
   * All clauses that no other section tells, each in a section of its own. In a section without a title these sections
   * stand beside the others of its level.
   */
  readonly controls?: true
  /** Its subsections. */
  readonly sections?: readonly Section[]
  /** It has no number, though others have: a revision history. */
  readonly numbered?: false
  /** 「以上」 stands at its end. */
  readonly end?: true
}

/** A ready shape of a paper. */
export type OutlinePreset = 'byControl' | 'byAnnexA' | 'bySection' | 'byParagraph' | 'byTopic'

const sectionsByControl: readonly string[] = [
  ...['introduction', 'purpose', 'audience', 'definitions', 'scope', 'about', 'service', 'plans'],
  ...[
    'responsibilities',
    'organisation',
    'availability',
    'network',
    'conformity',
    'reading',
    'controls',
    'certificates',
  ],
  ...['contacts', 'legal', 'revisions'],
]

/** The section ids of each preset, for `titles`, `parts` and references. */
export const presetSections: Readonly<Record<OutlinePreset, readonly string[]>> = {
  byControl: sectionsByControl,
  byAnnexA: sectionsByControl,
  bySection: [
    ...['definitions', 'purpose', 'scope', 'responsibilities', 'provider', 'customer', 'organisation', 'controls'],
    ...['availability', 'network', 'certificates', 'contacts', 'legal', 'revisions'],
  ],
  byParagraph: [
    ...[
      'introduction',
      'definitions',
      'service',
      'responsibilities',
      'organisation',
      'controls',
      'availability',
      'network',
    ],
    ...['certificates', 'contacts', 'legal', 'revisions'],
  ],
  byTopic: [
    ...['introduction', 'purpose', 'audience', 'definitions', 'policy', 'organisation', 'location', 'responsibilities'],
    ...['training', 'review', 'procurement', 'development', 'supplyChain', 'application', 'controlTable', 'labelling'],
    ...['access', 'credentials', 'utilities', 'encryption', 'operation', 'changes', 'administration', 'backup'],
    ...['logs', 'monitoring', 'vulnerabilities', 'network', 'capacity', 'availability', 'incident', 'deletion'],
    ...['disposal', 'others', 'certificates', 'contacts', 'legal', 'revisions'],
  ],
}

/** How sections and paragraphs are numbered. */
export type Numbering = 'control' | 'section' | 'paragraph' | 'none'

/** Where the numbers of the controls that a section tells are printed, and how. `{number}` stands for the digits. */
export interface ControlReference {
  /** In brackets at the end of the heading, or in a line that closes the section; only in the control table when left out. */
  readonly at?: 'heading' | 'end'
  /** What stands once before the numbers: `{standardName}`. */
  readonly lead?: Name
  /** A number shared with ISO/IEC 27002: `A.{number}`; `{number}` when left out. */
  readonly control?: Name
  /** A number that ISO/IEC 27017 adds: `CLD {number}`; `CLD.{number}` when left out. */
  readonly extended?: Name
}

/** What a column of the revision history tells. */
export type RevisionField = 'edition' | 'kind' | 'date' | 'changes' | 'page' | 'by'

/** A column of the revision history. */
export interface RevisionColumn {
  /** What it tells. */
  readonly of: RevisionField
  /** Its title; ours when left out. */
  readonly title?: Name
}

/** The shape of a paper: its sections, their titles, and how things are written. */
export interface Outline {
  /** The ready shape to use; `byControl` when neither this nor `sections` is given. */
  readonly preset?: OutlinePreset
  /** Sections of the vendor's own, instead of a preset's. */
  readonly sections?: readonly Section[]
  /**
   * Headings instead of those of the preset or the standard, by section id or topic; under `contents` and `point` those
   * of the table of contents and of the boxes.
   */
  readonly titles?: Readonly<Record<string, Heading>>
  /** What sections hold instead of what the preset puts in them, by section id. */
  readonly parts?: Readonly<Record<string, readonly Part[]>>
  /** The facts that stand in a ＜ポイント＞ box wherever they are told, by topic. */
  readonly points?: Readonly<Partial<Record<Topic | PartName, readonly string[]>>>
  /**
   * The edition whose numbers, order and titles the sections of controls have, where it isn't that of `standard`: a paper
   * can follow one and number its controls after the other.
   */
  readonly edition?: Edition
  /** `false` leaves out the former numbers that headings give in brackets, where the edition has such. */
  readonly formerNumbers?: false
  /**
   * How headings are numbered: sections in order and each clause by its control number (`control`), all sections in order
   * (`section`), the paragraphs of sections without subsections, too (`paragraph`), or not at all.
   */
  readonly numbering?: Numbering
  /** How sections refer to the controls that they tell; not at all when left out. */
  readonly reference?: ControlReference
  /** The columns of the revision history; edition, kind, date, changes, pages and approver, if given, when left out. */
  readonly history?: readonly (RevisionField | RevisionColumn)[]
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
      as: z.enum(['table', 'sentences']).optional().meta({title: '表・文の別'}),
      joins: z.literal(true).optional().meta({title: '前の段落への続き'}),
    }),
    z.strictObject({prose: markdownSchema}),
  ]),
)

const idSchema = keySchema(/^[A-Za-z][A-Za-z0-9-]*$/u, '節のidは英字で始まる英数字とハイフンで書いてください')

const sectionSchema: z.ZodType<Section> = z
  .strictObject({
    id: idSchema.optional().meta({title: '節のid'}),
    title: headingSchema.optional(),
    parts: z.array(partSchema).min(1).optional().meta({title: '内容'}),
    controls: z.literal(true).optional().meta({title: '管理策'}),
    get sections() {
      return z.array(sectionSchema).min(1).optional().meta({title: '下位の節'})
    },
    numbered: z.literal(false).optional().meta({title: '番号の有無'}),
    end: z.literal(true).optional().meta({title: '「以上」'}),
  })
  .refine(section => section.title !== undefined || (section.controls && !section.parts && !section.sections), {
    error: '節の見出し（title）を書いてください。省けるのはcontrolsだけの節です',
  })

const notationSchema = nameSchema.refine(text => text.includes('{number}'), {
  error: '番号の位置を「{number}」で書いてください',
})

const revisionFieldSchema = z.enum(['edition', 'kind', 'date', 'changes', 'page', 'by'])

/** The schema of {@link Outline}. */
export const outlineSchema: z.ZodType<Outline> = z
  .strictObject({
    preset: z
      .enum(['byControl', 'byAnnexA', 'bySection', 'byParagraph', 'byTopic'])
      .optional()
      .meta({title: '構成の型'}),
    sections: z.array(sectionSchema).min(1).optional().meta({title: '節'}),
    titles: z.record(idSchema, headingSchema).optional().meta({title: '見出し'}),
    parts: z.record(idSchema, z.array(partSchema).min(1)).optional().meta({title: '内容'}),
    points: z.partialRecord(partNameSchema, factNames).optional().meta({title: 'ポイントに置く事実'}),
    edition: z.enum(editionYears).optional().meta({title: '管理策の番号の版'}),
    formerNumbers: z.literal(false).optional().meta({title: '旧番号の併記'}),
    numbering: z.enum(['control', 'section', 'paragraph', 'none']).optional().meta({title: '番号の付け方'}),
    reference: z
      .strictObject({
        at: z.enum(['heading', 'end']).optional().meta({title: '位置'}),
        lead: nameSchema.optional().meta({title: '番号の前の表記', holds: 'heading'}),
        control: notationSchema.optional().meta({title: '管理策の番号の表記'}),
        extended: notationSchema.optional().meta({title: '拡張管理策の番号の表記'}),
      })
      .optional()
      .meta({title: '管理策の参照'}),
    history: z
      .array(
        z.union([
          revisionFieldSchema,
          z.strictObject({
            of: revisionFieldSchema.meta({title: '内容'}),
            title: nameSchema.optional().meta({title: '列の見出し'}),
          }),
        ]),
      )
      .min(1)
      .optional()
      .meta({title: '更新履歴の列'}),
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
