import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {incomparable} from '../schema/sign.ts'
import {type Thing, thingSchema} from './thing.ts'

/**
 * Something with a name in the paper: a key of `documents` or `contacts`, or `ref:` and a place in the paper (a clause
 * such as `ref:backup`, a document part such as `ref:responsibilities`, or the id of a section).
 */
export type Named = string

export const namedSchema: z.ZodType<Named> = z
  .string()
  .regex(/^(?:ref:)?[A-Za-z][A-Za-z0-9-]*$/u, {
    error: '文書・窓口のキー、または「ref:」に続けて本書内の場所を書いてください',
  })
  .meta({title: '参照先', say: 'named', holds: 'place', whole: true, nameForm: 'name'})

/** A reference with the part of the document that counts, or with the topic that it is for. */
export interface PreciseReference {
  /** What is referred to. */
  readonly to: Named
  /** Which part of it: 「第5条」. */
  readonly part?: Thing
  /** What it answers: 「仕様変更」 prints 「仕様変更については、…」. */
  readonly for?: Thing
}

/** A reference to a document, a desk or a place in the paper. */
export type Pointer = Named | PreciseReference

export const pointerSchema: z.ZodType<Pointer> = conform<Pointer>()(
  z
    .union([
      namedSchema,
      z.strictObject({
        to: namedSchema,
        part: thingSchema.optional().meta({title: '該当箇所'}),
        for: thingSchema.optional().meta({title: '事項'}),
      }),
    ])
    .meta({title: '参照先', say: 'pointer', shorthand: 'to', identity: 'to', whole: true, compares: incomparable}),
)

/** One or more references. */
export const pointersSchema: z.ZodType<readonly Pointer[]> = z.array(pointerSchema).min(1).meta({title: '参照先の一覧'})
