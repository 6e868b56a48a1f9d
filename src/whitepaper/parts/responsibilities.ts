import * as z from 'zod'
import {
  customersShare,
  type Item,
  itemSchema,
  itemsSchema,
  type Party,
  type Pointer,
  partySchema,
  pointerSchema,
} from '../../facts/index.ts'
import {conform, nonEmpty} from '../../schema/index.ts'

/** Who answers for one layer or subject. */
export interface Layer {
  /** The layer or subject. */
  readonly layer: Item
  /** Who answers for it; two parties share it. */
  readonly by: Party | readonly Party[]
}

/** What somebody else answers for. */
export interface ExcludedResponsibility {
  /** What. */
  readonly of: Item
  /** Who answers for it, where the paper says so. */
  readonly by?: Party
}

/** The split of responsibilities: as layers with the party in charge, as two lists of duties, or both. */
export interface Responsibilities {
  /** Layer by layer, from the top; a table. */
  readonly layers?: readonly Layer[]
  /** What the provider does. */
  readonly ofProvider?: readonly Item[]
  /** What the customer does. */
  readonly ofCustomer?: readonly Item[]
  /** What the provider doesn't answer for. */
  readonly excluded?: readonly ExcludedResponsibility[]
  /** Where more is told. */
  readonly see?: Pointer
}

export const responsibilitiesSchema: z.ZodType<Responsibilities> = conform<Responsibilities>()(
  nonEmpty(
    z.strictObject({
      layers: z
        .array(
          z
            .strictObject({
              layer: itemSchema.meta({title: '対象'}),
              by: z.union([partySchema, z.array(partySchema).min(1)]).meta({
                title: '責任を負う者',
                say: 'parties',
                direction: 'less',
                whole: true,
                compares: customersShare,
              }),
            })
            .meta({say: 'layer', identity: 'layer'}),
        )
        .min(1)
        .optional()
        .meta({title: '責任の分担'}),
      ofProvider: itemsSchema.optional().meta({title: '提供者の責任', direction: 'more'}),
      ofCustomer: itemsSchema.optional().meta({title: 'お客様の責任', direction: 'less'}),
      excluded: z
        .array(
          z
            .strictObject({
              of: itemSchema.meta({title: '対象'}),
              by: partySchema.optional().meta({title: '責任を負う者'}),
            })
            .meta({identity: 'of'}),
        )
        .min(1)
        .optional()
        .meta({title: '責任の対象外', direction: 'less'}),
      see: pointerSchema.optional().meta({title: '参照先'}),
    }),
  ).meta({title: '責任分界点'}),
)
