import * as z from 'zod'
import {
  type Desks,
  desksSchema,
  type Item,
  itemsSchema,
  type Markdown,
  type Measure,
  markdownSchema,
  measuresSchema,
  type Offer,
  offer,
  type Pointer,
  pointerSchema,
  pointersSchema,
  type Request,
  requestSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'

/** What every clause may state beside its own facts. Printed after them, in this order. */
export interface Frame {
  /** What is done that no field of the clause names. */
  readonly measures?: readonly Measure[]
  /** Where the use of the functions is explained. */
  readonly manual?: Pointer
  /** What customers get by asking. */
  readonly onRequest?: Offer<Request>
  /** Where questions about the subject go. */
  readonly contact?: Desks
  /** Where the contract settles the subject. */
  readonly agreedIn?: readonly Pointer[]
  /** Where else the paper or another document tells more. */
  readonly see?: readonly Pointer[]
  /** What customers are asked to do themselves. */
  readonly customerDuties?: readonly Item[]
  /** Free Markdown, for what no fact can say. */
  readonly remarks?: Markdown
}

/** The schema fields of {@link Frame}. */
export const frame = {
  measures: measuresSchema.optional().meta({title: '実施する対策'}),
  manual: pointerSchema.optional().meta({title: '操作説明', direction: 'more'}),
  onRequest: offer(requestSchema).optional().meta({title: 'ご要望により提供するもの', direction: 'more'}),
  contact: desksSchema.optional().meta({title: '問合せ窓口', direction: 'more'}),
  agreedIn: pointersSchema.optional().meta({title: '契約上の定め', direction: 'more'}),
  see: pointersSchema.optional().meta({title: '参照先'}),
  customerDuties: itemsSchema.optional().meta({title: 'お客様にお願いすること', direction: 'less'}),
  remarks: markdownSchema.optional().meta({title: '補足'}),
}

/** The schema of {@link Frame} alone. */
export const frameSchema: z.ZodType<Frame> = conform<Frame>()(z.strictObject(frame))
