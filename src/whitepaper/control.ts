import * as z from 'zod'
import {type Desks, dateSchema, desksSchema, type IsoDate, lineSchema, type Name, nameSchema} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'

/**
 * How the paper itself is kept under control (文書管理): what ISO 9001 7.5.3 and ISO/IEC 27001 7.5 ask to be identified.
 * Edition and date come from the revisions.
 */
export interface DocumentControl {
  /** Its number in the vendor's own register: 「ISMS-W-012」. */
  readonly number?: Name
  /** To whom it may be shown: 「公開」, 「社外秘（NDA締結先限り）」. Stands on the cover and on every page of the Word file. */
  readonly confidentiality?: Name
  /** Who is responsible for the text: a person, a post or a department. */
  readonly owner?: Name
  /** Who approved this edition. */
  readonly approver?: Name
  /** Which desk answers questions about it: a key of `contacts`. */
  readonly contact?: Desks
  /** When it is to be reviewed next: a day or a month. */
  readonly nextReview?: IsoDate
}

/** The schema of {@link DocumentControl}. */
export const documentControlSchema: z.ZodType<DocumentControl> = conform<DocumentControl>()(
  nonEmpty(
    z.strictObject({
      number: nameSchema.optional().meta({title: '文書番号'}),
      confidentiality: nameSchema.optional().meta({title: '機密区分'}),
      owner: nameSchema.optional().meta({title: '文書責任者'}),
      approver: nameSchema.optional().meta({title: '承認者'}),
      contact: desksSchema.optional().meta({title: '問合せ窓口'}),
      nextReview: dateSchema.optional().meta({title: '次回見直し予定'}),
    }),
  ).meta({title: '文書管理'}),
)

/** The image on the cover. Its bytes are given when the paper is written as Word. */
export interface Logo {
  /** Its key among the `assets` of `toDocx`, and its address in Markdown: 「logo.png」. */
  readonly asset: string
  /** What it shows, for readers who do not see it: 「株式会社ナラティブ出版のロゴ」. */
  readonly alt: Name
}

/** The schema of {@link Logo}. */
export const logoSchema: z.ZodType<Logo> = conform<Logo>()(
  z
    .strictObject({
      asset: lineSchema
        .refine(key => /^[\w.~/-]+$/u.test(key) && !key.includes('..'), {
          error: '画像の名前は、英数字と「.」「-」「_」「/」で書いてください（例: logo.png）',
        })
        .meta({title: '画像の名前'}),
      alt: nameSchema.meta({title: '代替テキスト'}),
    })
    .meta({title: 'ロゴ'}),
)
