import * as z from 'zod'
import {type Item, itemSchema, type Name, nameSchema, type Thing, thingSchema} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** A term as the paper uses it. Printed when the paper uses it. */
export interface Definition {
  /** The term; `{customer}` and the other keys of `terms` may stand in it. */
  readonly term: Thing
  /** What it means. */
  readonly means?: Item
  /** Its full name, or that of the standard. */
  readonly full?: Name
  /** Its short form: 「CSC」. */
  readonly short?: Name
}

/** An abbreviation. Printed when the paper uses it. */
export interface Abbreviation {
  /** The abbreviation: 「SLA」. */
  readonly short: Name
  /** What it stands for: 「Service Level Agreement」. */
  readonly full: Name
  /** What it means. */
  readonly means?: Thing
}

/** Terms and abbreviations of the paper. */
export interface Definitions {
  /** The document whose definitions are followed: 「JIS Q 27017」. */
  readonly follows?: Name
  /** Terms of the vendor's own. */
  readonly glossary?: readonly Definition[]
  /** Abbreviations. */
  readonly abbreviations?: readonly Abbreviation[]
  /** Entries are printed even where the paper doesn't use them. */
  readonly all?: true
}

/** The schema of {@link Definitions}. */
export const definitionsSchema: z.ZodType<Definitions> = conform<Definitions>()(
  nonEmpty(
    z.strictObject({
      follows: nameSchema.optional().meta({title: '従う定義'}),
      glossary: z
        .array(
          conform<Definition>()(
            z
              .strictObject({
                term: thingSchema.meta({title: '用語'}),
                means: itemSchema.optional().meta({title: '意味'}),
                full: nameSchema.optional().meta({title: '正式名称'}),
                short: nameSchema.optional().meta({title: '略語'}),
              })
              .refine(({means, full, short}) => means !== undefined || full !== undefined || short !== undefined, {
                error: '用語の意味（means）、正式名称（full）または略語（short）を書いてください',
              })
              .meta({identity: 'term'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '用語'}),
      abbreviations: z
        .array(
          conform<Abbreviation>()(
            z
              .strictObject({
                short: nameSchema.meta({title: '略語'}),
                full: nameSchema.meta({title: '正式名称'}),
                means: thingSchema.optional().meta({title: '意味'}),
              })
              .meta({identity: 'short'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '略語'}),
      all: z.literal(true).optional().meta({title: 'すべて掲載'}),
    }),
  ).meta({title: '用語の定義'}),
)
