import * as z from 'zod'
import {type Name, nameSchema, type Thing, thingsSchema} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** Numbers and titles taken from the standard. */
export interface ControlNumbers {
  /** The first clause of the standard that is covered. */
  readonly from: number
  /** The last one. */
  readonly to: number
  /** What that part of the standard is called: 「情報セキュリティ管理策の実践の規範」. */
  readonly title?: Name
  /** Clauses between them that aren't covered. */
  readonly except?: readonly number[]
}

/** How the paper's sections of controls are read. */
export interface Reading {
  /** Which clauses of the standard the numbers and titles come from. */
  readonly numbers?: ControlNumbers
  /** What each section holds: prints 「…を記載しています」. */
  readonly content?: readonly Thing[]
  /** Standards that number the shared controls in the same way. */
  readonly sharedWith?: readonly Thing[]
  /** Controls that the standard adds have this prefix. */
  readonly extended?: ExtendedControls
  /** Sections follow the order of the control numbers. */
  readonly order?: 'control'
  /** Where each section names its controls: in brackets at the end of its heading, or in a line that closes it. */
  readonly reference?: 'heading' | 'closing'
}

/** The controls that the standard adds to those it shares with others. */
export interface ExtendedControls {
  /** The prefix of their numbers: 「CLD」. */
  readonly prefix: Name
  /** Where the standard lists them: 「附属書A」. */
  readonly listedIn?: Name
  /** Standards with whose numbers they agree. */
  readonly alignedWith?: readonly Thing[]
}

const clauseNumber = z.number().int().min(1).max(99)

export const readingSchema: z.ZodType<Reading> = conform<Reading>()(
  nonEmpty(
    z.strictObject({
      numbers: z
        .strictObject({
          from: clauseNumber.meta({title: '最初の箇条'}),
          to: clauseNumber.meta({title: '最後の箇条'}),
          title: nameSchema.optional().meta({title: '規格の題名'}),
          except: z.array(clauseNumber).min(1).optional().meta({title: '除く箇条'}),
        })
        .refine(numbers => numbers.from <= numbers.to, {error: '最初の箇条は最後の箇条より前にしてください'})
        .optional()
        .meta({title: '番号と題名の範囲'}),
      content: thingsSchema.optional().meta({title: '各項目の内容'}),
      sharedWith: thingsSchema.optional().meta({title: '番号が共通の規格'}),
      extended: z
        .strictObject({
          prefix: nameSchema.meta({title: '接頭辞'}),
          listedIn: nameSchema.optional().meta({title: '記載箇所'}),
          alignedWith: thingsSchema.optional().meta({title: '番号が整合する規格'}),
        })
        .optional()
        .meta({title: '拡張管理策'}),
      order: z.literal('control').optional().meta({title: '記載の順序', say: 'paperOrder'}),
      reference: z.enum(['heading', 'closing']).optional().meta({title: '番号の記載箇所', say: 'referenceAt'}),
    }),
  ).meta({title: '管理策の読み方'}),
)
